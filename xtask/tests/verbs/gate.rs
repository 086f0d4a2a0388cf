//! The gate of `cargo xtask diff`: what fails it, what is let pass, and approvals that no longer apply.

use std::fs;

use crate::support::{LIST, Project};
use serde_json::Value;

/// A project in which a limit went down.
fn tightened(name: &str) -> Project {
    let project = Project::new(&format!("gate-{name}"));
    project.replace(LIST, "max_length: 9", "max_length: 5");
    project
}

fn fingerprint(project: &Project) -> String {
    let report: Value = serde_json::from_str(&project.diff(&["--format", "json"]).1).expect("JSON");
    let change = &report["services"][0]["sections"][0]["changes"][0];
    change["fingerprint"].as_str().expect("a fingerprint").to_owned()
}

fn approve(project: &Project) -> String {
    let fingerprint = fingerprint(project);
    let (code, stdout, stderr) =
        project.diff(&["--approve", &fingerprint, "--reason", "Announced: nobody sends more."]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""), "{stdout}");
    fingerprint
}

#[test]
fn each_level_fails_for_its_own_sort_of_change() {
    let project = tightened("levels");
    for (level, code) in [
        ("any", 1),
        ("patch", 1),
        ("minor", 1),
        ("major", 0),
        ("breaks", 0),
        ("silent", 0),
        ("wire", 0),
        ("urgent", 0),
        ("tightens", 1),
        ("silent,tightens", 1),
    ] {
        assert_eq!(project.diff(&["--fail-on", level]).0, Some(code), "{level}");
    }
    assert_eq!(project.diff(&["--fail-on", "severe"]).0, Some(2));
    assert_eq!(project.diff(&[]).0, Some(0));
}

#[test]
fn what_is_approved_passes_and_stays_in_the_report() {
    let project = tightened("approved");
    approve(&project);
    let (code, stdout, stderr) = project.diff(&["--fail-on", "any"]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    assert!(
        stdout.contains("max-length-lowered") && stdout.contains("approved: Announced: nobody sends more."),
        "{stdout}"
    );
    let (_, github, _) = project.diff(&["--format", "github"]);
    assert!(github.starts_with("::notice ") && github.contains("%0Aapproved: Announced"), "{github}");
    // Another change beside it is not approved.
    project.replace(LIST, "or null", "");
    assert_eq!(project.diff(&["--fail-on", "any"]).0, Some(1));
}

#[test]
fn an_approval_says_what_it_is_for() {
    let project = tightened("named");
    approve(&project);
    project.replace("approvals.yaml", "parameter owner", "parameter limit");
    let (code, _, stderr) = project.diff(&["--fail-on", "major"]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("approvals.yaml:6") && stderr.contains("parameter owner / max_length"), "{stderr}");
}

#[test]
fn an_approval_outlives_moved_lines_and_ends_with_another_value() {
    let project = tightened("moved");
    let before = approve(&project);
    project.replace(LIST, "summary: Lists things.", "# A remark.\nsummary: Lists things.");
    assert_eq!(fingerprint(&project), before);
    assert_eq!(project.diff(&["--fail-on", "any"]).0, Some(0));
    project.replace(LIST, "max_length: 5", "max_length: 4");
    let (code, _, stderr) = project.diff(&["--fail-on", "major"]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("approvals.yaml:4") && stderr.contains("now has a different change"), "{stderr}");
}

#[test]
fn an_approval_without_its_change_fails() {
    let project = tightened("stale");
    approve(&project);
    project.commit("released");
    let (code, _, stderr) = project.diff(&["--fail-on", "major"]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("no change between HEAD and work tree") && stderr.contains("remove the entry"), "{stderr}");
    // Whoever only reads is not bothered.
    assert_eq!(project.diff(&[]).0, Some(0));
}

#[test]
fn what_is_wrong_with_the_file_is_told_all_at_once() {
    let project = tightened("wrong");
    let text = "approved:\n  aaaaaaaaaaaa: {kind: rule-added, path: x, reason: \" \"}\n  b: {kind: rule-added, path: y}\n  c: {kind: k, path: z, reason: Why., who: me}\n";
    fs::write(project.0.join("approvals.yaml"), text).expect("a file");
    let (code, stdout, stderr) = project.diff(&["--fail-on", "any"]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    for told in ["approvals.yaml:2", "has no reason", "approvals.yaml:3", "missing", "approvals.yaml:4", "`who`"] {
        assert!(stderr.contains(told), "{told}: {stderr}");
    }
}

#[test]
fn an_approval_of_nothing_or_without_a_reason_is_refused_and_writes_nothing() {
    let project = tightened("nothing");
    let known = fingerprint(&project);
    let (code, _, stderr) = project.diff(&["--approve", "000000000000", "--reason", "Why not."]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains(&known), "{stderr}");
    assert_eq!(project.diff(&["--approve", &known]).0, Some(2));
    assert_eq!(project.diff(&["--approve", &known, "--reason", " "]).0, Some(2));
    assert!(!project.0.join("approvals.yaml").exists());
    assert_eq!(project.diff(&["--approvals", "elsewhere.yaml"]).0, Some(2));
}
