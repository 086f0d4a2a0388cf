//! What `cargo xtask generate` and `check` remember spares work and decides nothing: stale, broken or foreign, it never leads to another text.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{LIST, Project};

const STAMPS: &str = "target/generate/stamps";
const ACCEPTED: &str = "target/generate/accepted";
const OPERATION: &str = "generated/things/src/things/list_things.rs";

/// A project that was generated once.
fn generated(name: &str) -> Project {
    let project = Project::new(&format!("remembered-{name}"));
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project");
    fs::create_dir_all(project.0.join("generated")).expect("a folder");
    fs::copy(here.join("generated/rustfmt.toml"), project.0.join("generated/rustfmt.toml")).expect("a style");
    generate(&project);
    project
}

fn generate(project: &Project) -> String {
    let (code, stdout, stderr) = project.xtask(&["generate"]);
    assert_eq!(code, Some(0), "{stderr}");
    stdout
}

/// Generates, and sees that everything is as it is without memory.
fn is_right(project: &Project) {
    generate(project);
    let (code, stdout, stderr) = project.xtask(&["generate", "--check"]);
    assert_eq!(code, Some(0), "{stdout}{stderr}");
}

/// Edits a generated file, and what is remembered of it with it: a lie that only the work itself can find out.
fn forge(project: &Project) -> String {
    let text = project.read(OPERATION);
    let forged = text.replace("Lists things.", "Lists others.");
    assert_ne!(text, forged);
    let hash = |text: &str| format!("{:032x}", generator::fingerprint(text.as_bytes()));
    project.replace(STAMPS, &hash(&text), &hash(&forged));
    project.write(OPERATION, &forged);
    forged
}

#[test]
fn what_has_the_same_inputs_is_not_printed_again() {
    let project = generated("spared");
    let forged = forge(&project);
    assert!(generate(&project).contains(" up to date, 0 rewritten"), "the piece is taken from the file");
    assert_eq!(project.read(OPERATION), forged);
    // Other inputs: the operation is printed.
    project.replace(LIST, "max_length: 9", "max_length: 12");
    is_right(&project);
    assert_ne!(project.read(OPERATION), forged);
}

#[test]
fn the_comparison_believes_nothing_that_is_remembered() {
    let project = generated("compared");
    forge(&project);
    let (code, stdout, _) = project.xtask(&["generate", "--check"]);
    assert!(code == Some(1) && stdout.contains('+') && stdout.contains("Lists things."), "{stdout}");
}

#[test]
fn another_program_believes_nothing_that_this_one_remembers() {
    let project = generated("program");
    let forged = forge(&project);
    let other: PathBuf = project.0.join("other-xtask");
    let mut program = fs::read(env!("CARGO_BIN_EXE_xtask")).expect("a program");
    program.push(0);
    fs::copy(env!("CARGO_BIN_EXE_xtask"), &other).expect("a program");
    fs::write(&other, program).expect("a program");
    let done = loop {
        match Command::new(&other).arg("--project").arg(&project.0).arg("generate").output() {
            // A program that another test starts right now has the file open until it is loaded.
            Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => std::thread::yield_now(),
            done => break done.expect("a program that runs"),
        }
    };
    assert!(done.status.success());
    assert_ne!(project.read(OPERATION), forged);
}

#[test]
fn edits_of_a_spec_are_all_seen() {
    let project = generated("edits");
    let edits = [
        (LIST, "summary: Lists things.", "summary: Lists all things."),
        (LIST, "request: GET /things", "request: GET /all-things"),
        (LIST, "doc: Owner of the things.", "doc: Whose things they are."),
        (LIST, "filter if given or null", "filter if given"),
        (LIST, "operation: ListThings", "operation: ListAllThings"),
        ("spec/base/errors.yaml", "A parameter is wrong.", "Some parameter is wrong."),
        ("spec/base/service.yaml", "version: 0.1.0", "version: 0.2.0"),
        ("spec/base/service.yaml", "crate: things", "crate: many-things"),
    ];
    for (file, from, to) in edits {
        project.replace(file, from, to);
        is_right(&project);
    }
    for (file, from, to) in edits {
        project.replace(file, to, from);
    }
    is_right(&project);
}

#[test]
fn a_generated_file_that_somebody_edited_is_put_right() {
    let project = generated("edited");
    for (from, to) in [("Lists things.", "Lists others."), ("impl", "// impl"), ("\n", "\n\n")] {
        project.replace(OPERATION, from, to);
        is_right(&project);
    }
    fs::remove_file(project.0.join(OPERATION)).expect("a file");
    is_right(&project);
    fs::remove_dir_all(project.0.join("generated/things")).expect("a folder");
    is_right(&project);
}

#[test]
fn broken_memory_is_as_good_as_none() {
    let project = generated("broken");
    let whole = project.read(STAMPS);
    let shifted = whole.replace(" 0 ", " 1 ");
    let far = whole.replace(" 0 ", " 18446744073709551615 ");
    let backwards = whole.lines().rev().collect::<Vec<_>>().join("\n");
    // Pieces with the inputs of others.
    let (mut inputs, mut swapped): (Vec<&str>, String) = (Vec::new(), String::new());
    inputs.extend(whole.lines().filter_map(|line| line.strip_prefix(' ')?.split(' ').next()));
    inputs.rotate_left(1);
    let mut others = inputs.into_iter();
    for line in whole.lines() {
        let own = line.strip_prefix(' ').and_then(|stamp| stamp.split(' ').next());
        swapped += &own.map_or_else(|| line.to_owned(), |own| line.replace(own, others.next().expect("an input")));
        swapped.push('\n');
    }
    assert_ne!(swapped, whole);
    let half = whole[..whole.len() / 2].to_owned();
    for memory in [String::new(), "no stamps\n".to_owned(), "\0".to_owned(), half, shifted, far, backwards, swapped] {
        project.write(STAMPS, &memory);
        project.replace(OPERATION, "Lists things.", "Lists others.");
        is_right(&project);
    }
    fs::remove_file(project.0.join(STAMPS)).expect("a file");
    fs::create_dir(project.0.join(STAMPS)).expect("a folder");
    is_right(&project);
    fs::remove_dir_all(project.0.join("target")).expect("a folder");
    project.write("target", "no folder\n");
    is_right(&project);
}

/// Adds a file that only one of the two parsers takes, and remembers that both did: a lie that only reading finds out.
fn forge_accepted(project: &Project) {
    let text = "type: Part\ndoc: A part.\nfields:\n  name: {type: text, doc: Name of the part.}\n\t";
    project.write("spec/base/part.yaml", text);
    let hash = generator::fingerprint(text.as_bytes());
    project.write(ACCEPTED, &format!("{}{hash:032x}\n", project.read(ACCEPTED)));
}

/// Whether `check` takes the specs for YAML.
fn is_yaml(project: &Project, args: &[&str]) -> bool {
    !project.xtask(args).2.contains("error[bad-yaml]")
}

#[test]
fn texts_that_were_accepted_are_not_read_twice() {
    let project = generated("accepted");
    assert!(is_yaml(&project, &["check"]));
    forge_accepted(&project);
    assert!(is_yaml(&project, &["check"]), "one parser reads what was accepted");
    assert!(!is_yaml(&project, &["generate", "--check"]), "the comparison believes nothing");
    assert!(!is_yaml(&project, &["coverage"]), "nor does any other verb");
    project.replace("spec/base/part.yaml", "Name of", "The name of");
    assert!(!is_yaml(&project, &["check"]), "another text");
    assert!(!is_yaml(&project, &["generate"]));
}

#[test]
fn what_another_program_accepted_is_nothing_and_so_is_what_is_broken() {
    let project = generated("accepted-by-another");
    let whole = project.read(ACCEPTED);
    let (_, texts) = whole.split_once('\n').expect("lines");
    forge_accepted(&project);
    let (program, forged) = (project.read(ACCEPTED), "0".repeat(32));
    let (own, rest) = program.split_once('\n').expect("lines");
    for memory in
        [String::new(), "\0".to_owned(), rest.to_owned(), format!("{forged}\n{rest}"), format!("{own}\n{texts}")]
    {
        project.write(ACCEPTED, &memory);
        assert!(!is_yaml(&project, &["check"]), "{memory}");
        assert_eq!(project.read(ACCEPTED), memory, "what has errors is not kept");
    }
    fs::remove_file(project.0.join("spec/base/part.yaml")).expect("a file");
    generate(&project);
    assert_eq!(project.read(ACCEPTED), whole);
    fs::remove_file(project.0.join(ACCEPTED)).expect("a file");
    fs::create_dir(project.0.join(ACCEPTED)).expect("a folder");
    is_right(&project);
}
