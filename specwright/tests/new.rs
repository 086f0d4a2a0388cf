//! A new project works as it is: its own commands, its tests, its mock server, without a network and without this repository's folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// This checkout, from which the project takes the tools.
fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace").to_owned()
}

fn empty(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn specwright(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).output().expect("the program runs")
}

/// Cargo in the project, with the versions of this checkout and what it has compiled of other people's crates.
fn cargo(project: &Path, arguments: &[&str]) -> Command {
    let compiled = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the folder of cargo's results");
    let mut command = specwright::cargo();
    // Programs of the same names, such as `xtask`, are not laid over those of this checkout; what lies between is shared.
    command.env("CARGO_TARGET_DIR", compiled.join("tmp/new/target")).env("CARGO_BUILD_BUILD_DIR", compiled);
    command.env("CARGO_NET_OFFLINE", "true").args(arguments).current_dir(project).stdin(Stdio::null());
    command
}

fn done(mut command: Command) -> String {
    let Output { status, stdout, stderr } = command.output().expect("cargo runs");
    let said = String::from_utf8_lossy(&stdout).into_owned();
    assert!(status.success(), "{command:?}\n{said}{}", String::from_utf8_lossy(&stderr));
    said
}

#[test]
fn a_new_project_generates_and_its_tests_pass_at_once() {
    let project = empty("kiosk-items");
    let path = checkout();
    let made = specwright(&project, &["new", "kiosk-items", "--path", path.to_str().expect("a plain name")]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    fs::copy(path.join("Cargo.lock"), project.join("Cargo.lock")).expect("a lock file");
    assert!(done(cargo(&project, &["xtask", "generate"])).contains(" 0 rewritten"));
    done(cargo(&project, &["xtask", "generate", "--check"]));
    let said = done(cargo(&project, &["test", "--workspace"]));
    for test in ["an_item_is_read", "an_item_that_is_not_there_is_an_error_with_a_code"] {
        assert!(said.contains(&format!("test {test} ... ok")), "{said}");
    }
    let help = done(cargo(&project, &["run", "--quiet", "--bin", "kiosk-items", "--", "--help"]));
    assert!(help.contains("get-item"), "{help}");
    let help = done(cargo(&project, &["xtask", "mock", "kiosk-items", "--help"]));
    assert!(help.contains("--port"), "{help}");
}

#[test]
fn a_new_project_is_begun_in_an_empty_folder_alone() {
    let project = empty("full");
    let path = checkout();
    let new = ["new", "things", "--path", path.to_str().expect("a plain name")];
    fs::write(project.join("notes.txt"), "mine").expect("a file");
    let refused = specwright(&project, &new);
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(refused.status.code() == Some(2) && told.contains("is not empty: it has `notes.txt`"), "{told}");
    assert_eq!(fs::read_dir(&project).expect("a folder").count(), 1, "nothing is written");
    fs::remove_file(project.join("notes.txt")).expect("it is there");
    fs::create_dir(project.join(".git")).expect("a folder");
    assert!(specwright(&project, &new).status.success());
    assert!(specwright(&project, &["check"]).status.success());
}

#[test]
fn names_and_origins_that_cannot_work_are_refused_before_anything_is_written() {
    let project = empty("refused");
    let (path, nowhere) = (checkout(), project.display().to_string());
    let path = path.to_str().expect("a plain name");
    for (arguments, told) in [
        (vec!["new", "Things", "--path", path], "write lower-case letters"),
        (vec!["new", "-things", "--path", path], "unexpected argument"),
        (vec!["new", "things-", "--path", path], "write lower-case letters"),
        (vec!["new", "a\"b", "--path", path], "write lower-case letters"),
        (vec!["new", "things", "--path", &nowhere], "is no checkout of the tools: it has no cli/Cargo.toml"),
        (vec!["new", "things", "--git", "https://x.example/\"", "--rev", "1"], "no quotes"),
        (vec!["new", "things", "--rev", "1"], "--git"),
        (vec!["new", "things"], "--path"),
    ] {
        let refused = specwright(&project, &arguments);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(2) && said.contains(told), "{arguments:?}: {said}");
        assert_eq!(fs::read_dir(&project).expect("a folder").count(), 0, "{arguments:?}");
    }
}

#[test]
fn a_repository_is_named_in_the_manifest_and_in_the_readme() {
    let project = empty("git");
    let arguments = ["new", "things", "--git", "https://git.example/tools", "--rev", "0123abc"];
    assert!(specwright(&project, &arguments).status.success());
    let read = |file: &str| fs::read_to_string(project.join(file)).expect("a text");
    let dependency = "specwright = { git = \"https://git.example/tools\", rev = \"0123abc\" }";
    assert!(read("Cargo.toml").contains(dependency), "{}", read("Cargo.toml"));
    assert!(read("README.md").contains("https://git.example/tools, revision `0123abc`"));
}

#[test]
fn the_schema_of_the_program_is_the_one_that_the_first_lines_of_specs_name() {
    let project = empty("schema");
    let path = checkout();
    assert!(specwright(&project, &["new", "things", "--path", path.to_str().expect("a plain name")]).status.success());
    let schema = specwright(&project, &["schema"]).stdout;
    assert_eq!(fs::read(project.join("spec/schema.json")).expect("a file"), schema);
    for file in ["service.yaml", "errors/items.yaml", "operations/items/get_item.yaml"] {
        let place = project.join("spec/things").join(file);
        let text = fs::read_to_string(&place).expect("a text");
        let named = text.lines().next().and_then(|line| line.strip_prefix("# yaml-language-server: $schema="));
        let named = place.parent().expect("a folder").join(named.expect("a schema"));
        assert_eq!(fs::read(named).expect("the schema"), schema, "{file}");
    }
}
