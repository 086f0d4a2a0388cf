//! `cargo xtask release-check` on a made-up project: tags, steps, and the changelog.

use std::fs;

use crate::support::{LIST, Project};

const SERVICE: &str = "spec/base/service.yaml";

/// A project whose version 0.1.0 is released.
fn released(name: &str) -> Project {
    let project = Project::new(&format!("release-{name}"));
    project.git(&["tag", "things-v0.1.0"]);
    project
}

#[test]
fn without_a_tag_everything_is_new() {
    let project = Project::new("release-first");
    project.git(&["tag", "other-v3.0.0"]);
    project.git(&["tag", "things-vnext"]);
    let (code, stdout, _) = project.xtask(&["release-check"]);
    assert_eq!(code, Some(0));
    assert!(stdout.starts_with("things 0.1.0: first release (no tag `things-v…` found).\n"), "{stdout}");
}

#[test]
fn without_changes_no_version_is_asked_for() {
    let (code, stdout, _) = released("same").xtask(&["release-check"]);
    assert_eq!(code, Some(0));
    assert!(stdout.starts_with("things 0.1.0: no changes since things-v0.1.0.\n"), "{stdout}");
}

#[test]
fn a_version_that_is_too_small_is_refused_at_its_place() {
    let project = released("small");
    project.replace(LIST, "or null", "");
    let (code, _, stderr) = project.xtask(&["release-check"]);
    assert_eq!(code, Some(1));
    for told in
        ["spec/base/service.yaml:5:", "version 0.1.0 is too low", "expected 0.2.0 or later", "set `version: 0.2.0`"]
    {
        assert!(stderr.contains(told), "{told}: {stderr}");
    }
    project.replace(SERVICE, "version: 0.1.0", "version: 0.1.1");
    assert_eq!(project.xtask(&["release-check"]).0, Some(1));
    project.replace(SERVICE, "version: 0.1.1", "version: 0.2.0");
    let (code, stdout, _) = project.xtask(&["release-check"]);
    assert_eq!(code, Some(0));
    assert!(stdout.contains("## 0.2.0") && stdout.contains("### Breaking"), "{stdout}");
    // More than needed is the maintainer's choice.
    project.replace(SERVICE, "version: 0.2.0", "version: 1.0.0");
    assert_eq!(project.xtask(&["release-check"]).0, Some(0));
}

#[test]
fn the_last_tag_is_the_largest_version_that_leads_here() {
    let project = released("last");
    project.replace(LIST, "max_length: 9", "max_length: 20");
    project.replace(SERVICE, "version: 0.1.0", "version: 0.1.10");
    project.commit("second");
    project.git(&["tag", "things-v0.1.10"]);
    project.git(&["tag", "things-v0.1.9"]);
    assert!(project.xtask(&["release-check"]).1.contains("no changes since things-v0.1.10"));
    project.replace(SERVICE, "version: 0.1.10", "version: 0.1.9");
    let (code, _, stderr) = project.xtask(&["release-check"]);
    assert!(code == Some(1) && stderr.contains("0.1.9 is lower than 0.1.10"), "{stderr}");
    project.replace(SERVICE, "version: 0.1.9", "version: 0.1.10");
    // A tag of another branch does not count.
    project.git(&["checkout", "--quiet", "-b", "other", "HEAD~1"]);
    let (_, stdout, _) = project.xtask(&["release-check"]);
    assert!(stdout.contains("no changes since things-v0.1.0"), "{stdout}");
    assert_eq!(project.xtask(&["release-check", "--since", "things-v0.1.10"]).0, Some(1));
}

#[test]
fn the_changelog_is_written_once_for_each_version() {
    let project = released("changelog");
    project.replace(LIST, "max_length: 9", "max_length: 20");
    project.replace(SERVICE, "version: 0.1.0", "version: 0.1.1");
    let file = project.0.join("spec/base/CHANGELOG.md");
    assert_eq!(project.xtask(&["release-check"]).0, Some(0));
    assert!(!file.exists());
    assert_eq!(project.xtask(&["release-check", "--write"]).0, Some(0));
    let first = fs::read_to_string(&file).expect("a file");
    assert!(first.contains("## 0.1.1\n") && first.contains("### Urgent"), "{first}");
    assert_eq!(project.xtask(&["release-check", "--write"]).0, Some(0));
    assert_eq!(fs::read_to_string(&file).expect("a file"), first);
    // The changelog is no spec.
    assert_eq!(project.xtask(&["check"]).0, Some(0));
}

#[test]
fn a_service_that_does_not_exist_is_refused() {
    let (code, _, stderr) = released("service").xtask(&["release-check", "--service", "bess"]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains("known services: base"), "{stderr}");
}
