//! `cargo xtask generate` on a small project: what it writes, compares, reports and leaves alone.

use std::fs;

use crate::support::{LIST, Project};

const CLIENT: &str = "generated/things/src/client.rs";

fn project(name: &str) -> Project {
    let project = Project::new(&format!("generate-{name}"));
    fs::create_dir_all(project.0.join("generated")).expect("a folder");
    project
}

/// Whether a verb succeeds, and all that it prints.
fn xtask(project: &Project, args: &[&str]) -> (bool, String) {
    let (code, stdout, stderr) = project.xtask(args);
    (code == Some(0), stdout + &stderr)
}

#[test]
fn a_second_run_touches_nothing() {
    let project = project("second-run");
    assert!(xtask(&project, &["generate"]).0);
    let before = fs::metadata(project.0.join(CLIENT)).and_then(|data| data.modified()).expect("a time");
    let (done, told) = xtask(&project, &["generate"]);
    assert!(done && told.contains(" up to date, 0 rewritten"), "{told}");
    assert_eq!(before, fs::metadata(project.0.join(CLIENT)).and_then(|data| data.modified()).expect("a time"));
    assert!(xtask(&project, &["generate", "--check"]).0);
}

#[test]
fn check_shows_the_difference_names_the_remedy_and_writes_nothing() {
    let project = project("difference");
    assert!(xtask(&project, &["generate"]).0);
    let edited = fs::read_to_string(project.0.join(CLIENT)).expect("a file").replace("pub fn builder", "pub fn bilder");
    fs::write(project.0.join(CLIENT), &edited).expect("a file");
    fs::remove_file(project.0.join("spec/schema.json")).expect("a file");
    let (done, told) = xtask(&project, &["generate", "--check"]);
    assert!(!done);
    assert!(
        told.contains("-    pub fn bilder() -> ClientBuilder<Self> {\n+    pub fn builder() -> ClientBuilder<Self> {"),
        "{told}"
    );
    assert!(told.contains("spec/schema.json: missing"), "{told}");
    assert!(told.contains("2 files are out of date; run `specwright generate`"), "{told}");
    assert_eq!(edited, fs::read_to_string(project.0.join(CLIENT)).expect("a file"));
}

#[test]
fn a_leftover_file_is_reported_and_then_removed() {
    let project = project("leftover");
    assert!(xtask(&project, &["generate"]).0);
    let leftover = "generated/things/src/things/old_operation.rs";
    fs::write(project.0.join(leftover), "// old\n").expect("a file");
    let (done, told) = xtask(&project, &["generate", "--check"]);
    assert!(!done && told.contains(&format!("{leftover}: no longer generated")), "{told}");
    let (done, told) = xtask(&project, &["generate"]);
    assert!(done && told.contains(&format!("removed {leftover}")), "{told}");
    assert!(!project.0.join(leftover).exists());
}

#[test]
fn a_spec_with_errors_changes_nothing_and_tells_all_of_them() {
    let project = project("errors");
    assert!(xtask(&project, &["generate"]).0);
    project.replace(LIST, "max_length: 9", "max_lenth: 9");
    project.replace(LIST, "errors: {T.1: 400}", "errors: {T.2: 400}");
    fs::remove_file(project.0.join(CLIENT)).expect("a file");
    let (done, told) = xtask(&project, &["generate"]);
    assert!(!done);
    assert!(told.contains("error[unknown-key]") && told.contains("did you mean `max_length`?"), "{told}");
    assert!(told.contains("error[unknown-error-code]") && told.contains("did you mean `T.1`?"), "{told}");
    assert!(told.contains(&format!("--> {LIST}:")), "{told}");
    assert!(!project.0.join(CLIENT).exists());
}

#[test]
fn only_takes_a_service_that_exists() {
    let project = project("only");
    let (done, told) = xtask(&project, &["generate", "--only", "bas"]);
    assert!(!done && told.contains("unknown service `bas`; known services: base"), "{told}");
    assert!(xtask(&project, &["generate", "--only", "base"]).0);
    assert!(project.0.join(CLIENT).exists());
}
