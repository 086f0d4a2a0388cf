//! Values that would lead elsewhere are refused by every verb, also by those that check nothing, and nothing is written.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Project;

const SPEC: &str = "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
errors: {T.1: 400}
";
const SERVICE: &str = "spec/base/service.yaml";

/// What is written in place of which part of the service, and the check that refuses it.
const HOSTILE: &[(&str, &str, &str)] = &[
    ("service: base", "service: \"a\\nb\"", "bad-id"),
    ("service: base", "service: ../../x", "bad-id"),
    ("service: base", "service: con", "bad-id"),
    ("service: base", "service: \"-x\"", "bad-id"),
    ("crate: things", "crate: ../../x", "bad-version"),
    ("crate: things", "crate: \"a\\nb\"", "bad-version"),
    ("crate: things", "crate: core", "bad-version"),
    ("crate: things", "crate: nul", "bad-version"),
    ("version: 0.1.0", "version: 0.1.99999999999999999999", "bad-version"),
    ("crate: things", "crate: things\nprogram: ../x", "bad-rust-name"),
    ("crate: things", "crate: things\nprogram: \"a\\\"b\"", "bad-rust-name"),
    ("crate: things", "crate: things\nclient: Credentials", "bad-rust-name"),
    ("things: {title", "../things: {title", "bad-id"),
    ("main: {url", "\"a\\nb\": {url", "bad-id"),
    ("https://things.example", "https://user:secret@things.example", "endpoint"),
    ("https://things.example", "https://things.example#x", "endpoint"),
    ("https://things.example", "https://things.example?x=1", "endpoint"),
    ("https://things.example", "https://things.example:65536", "endpoint"),
    ("https://things.example", "https://things.example\\r\\nX: y", "endpoint"),
    ("header: X-Token", "header: \"X-Token\\r\\nX: y\"", "bad-header"),
    ("header: X-Token", "header: Host", "bad-header"),
    ("header: X-Token", "header: content-length", "bad-header"),
    ("request_id_header: X-Request-Id", "request_id_header: \"X Y\"", "bad-header"),
    ("content_type: application/json", "content_type: \"application/json\\r\\nX: y\"", "bad-header"),
];

#[test]
fn what_leads_elsewhere_is_refused_by_every_verb() {
    let project = Project::of(SPEC, "hostile-names/project");
    let service = project.read(SERVICE);
    let outside = project.0.parent().expect("a folder around it").to_owned();
    let before = files(&outside);
    for (from, to, code) in HOSTILE {
        assert!(service.contains(from), "{from}");
        project.write(SERVICE, &service.replacen(from, to, 1));
        for verb in [
            &["check"][..],
            &["generate"],
            &["docs", "--out", "reference"],
            &["diff", "spec", "."],
            &["release-check", "--since", "spec", "--write"],
        ] {
            let (exit, told, errors) = project.xtask(verb);
            assert_eq!(exit, Some(1), "{verb:?} with {to}: {told}{errors}");
            assert!(errors.contains(&format!("error[{code}]")), "{verb:?} with {to}: {errors}");
        }
        assert_eq!(files(&outside), before, "{to}");
    }
}

#[test]
fn headers_and_paths_of_operations_too() {
    for (from, to, code) in [
        ("safety: read", "safety: read\nheader: {Host: {type: text, doc: Host.}}", "bad-header"),
        ("safety: read", "safety: read\nheader: {Authorization: {type: text, doc: Key.}}", "bad-header"),
        ("safety: read", "safety: read\nheader: {x-token: {type: text, doc: Token.}}", "bad-header"),
        ("safety: read", "safety: read\nheader: {\"A\\nB\": {type: text, doc: Text.}}", "bad-header"),
        ("GET /things", "GET /things/../other", "bad-request"),
        ("GET /things", "GET /./things", "bad-request"),
        ("GET /things", "GET /things/%2e%2e", "bad-request"),
        ("GET /things", "GET /things/.{id}", "bad-request"),
        ("GET /things", "\"GET /things\\n\"", "bad-request"),
        ("GET /things", "GET /things\\other", "bad-request"),
    ] {
        let project = Project::of(SPEC, "hostile-operation");
        project.replace("spec/base/operations/list.yaml", from, to);
        let (exit, _, errors) = project.xtask(&["diff", "spec", "."]);
        assert_eq!(exit, Some(1), "{to}: {errors}");
        assert!(errors.contains(&format!("error[{code}]")), "{to}: {errors}");
    }
}

#[test]
fn a_crate_of_the_workspace_is_not_written_over() {
    let project = Project::of(SPEC, "hostile-package");
    fs::create_dir_all(project.0.join("tool")).expect("a folder");
    project.write("tool/Cargo.toml", "[package]\nname = \"things-cli\"\n");
    assert_eq!(project.xtask(&["check"]).0, Some(0));
    project.replace(SERVICE, "crate: things", "crate: things\nprogram: things");
    let (exit, _, errors) = project.xtask(&["check"]);
    assert_eq!(exit, Some(1), "{errors}");
    assert!(errors.contains("the workspace already has a package `things-cli`"), "{errors}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}
