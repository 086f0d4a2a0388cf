//! Writing stays inside: nothing is written through a link or deleted behind one, and what cannot be written as a whole is not begun.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use crate::support::{LIST, Project};

/// A project that was generated once, and a folder beside it that nobody may touch.
fn generated(name: &str) -> (Project, PathBuf) {
    let project = Project::new(&format!("writing-{name}"));
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project");
    fs::create_dir_all(project.0.join("generated")).expect("a folder");
    fs::copy(here.join("generated/rustfmt.toml"), project.0.join("generated/rustfmt.toml")).expect("a style");
    let (code, _, stderr) = project.xtask(&["generate"]);
    assert_eq!(code, Some(0), "{stderr}");
    let victim = project.0.with_extension("victim");
    let _ = fs::remove_dir_all(&victim);
    fs::create_dir_all(&victim).expect("a folder");
    fs::write(victim.join("id"), "secret").expect("a file");
    (project, victim)
}

fn untouched(victim: &Path) {
    let names: Vec<_> =
        fs::read_dir(victim).expect("a folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(names, ["id"]);
    assert_eq!(fs::read_to_string(victim.join("id")).expect("a file"), "secret");
}

/// All texts below a folder, to see that none changed.
fn texts(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let kind = entry.file_type().expect("a type");
        if kind.is_dir() {
            found.extend(texts(&entry.path()));
        } else if kind.is_file() {
            found.push((entry.path(), fs::read_to_string(entry.path()).expect("a text")));
        }
    }
    found.sort();
    found
}

/// Runs a verb that must refuse, name the place, and leave `generated/` as it is.
fn refuses(project: &Project, args: &[&str], place: &str) {
    let before = texts(&project.0.join("generated"));
    let (code, _, stderr) = project.xtask(args);
    assert_eq!(code, Some(1), "{stderr}");
    assert!(stderr.contains(&format!("error: {place}: ")) && stderr.contains("help: "), "{stderr}");
    assert_eq!(before, texts(&project.0.join("generated")));
}

#[test]
fn nothing_is_deleted_behind_a_link() {
    let (project, victim) = generated("leftovers");
    symlink(&victim, project.0.join("generated/evil")).expect("a link");
    project.replace(LIST, "Lists things.", "Lists all things.");
    refuses(&project, &["generate"], "generated/evil");
    refuses(&project, &["generate", "--check"], "generated/evil");
    untouched(&victim);
}

#[test]
fn nothing_is_written_through_a_folder_that_is_a_link() {
    let (project, victim) = generated("folder");
    let folder = project.0.join("generated/things");
    fs::remove_dir_all(&folder).expect("a folder");
    symlink(&victim, &folder).expect("a link");
    refuses(&project, &["generate"], "generated/things");
    untouched(&victim);
}

#[test]
fn nothing_is_written_through_a_file_that_is_a_link() {
    let (project, victim) = generated("file");
    for file in ["generated/things/README.md", "docs/checks.md"] {
        let text = project.read(file);
        fs::remove_file(project.0.join(file)).expect("a file");
        symlink(victim.join("id"), project.0.join(file)).expect("a link");
        refuses(&project, &["generate"], file);
        untouched(&victim);
        fs::remove_file(project.0.join(file)).expect("a link");
        project.write(file, &text);
    }
}

#[test]
fn temporary_files_are_new_files() {
    let (project, victim) = generated("temporary");
    // The name that a temporary file once had, and one that nobody can know: both lead nowhere good.
    for name in ["lib.rs.part", ".lib.rs.part"] {
        symlink(victim.join("id"), project.0.join("spec").join(name)).expect("a link");
    }
    symlink(victim.join("id"), project.0.join("spec/schema.json.part")).expect("a link");
    fs::remove_file(project.0.join("spec/schema.json")).expect("a file");
    project.xtask(&["generate"]);
    untouched(&victim);
}

#[test]
fn a_file_for_a_folder_and_a_folder_for_a_file_are_named_before_anything_is_written() {
    let (project, _) = generated("kinds");
    let (source, readme) = ("generated/things/src", "generated/things/README.md");
    fs::remove_dir_all(project.0.join(source)).expect("a folder");
    project.write(source, "no folder\n");
    fs::remove_file(project.0.join(readme)).expect("a file");
    fs::create_dir(project.0.join(readme)).expect("a folder");
    fs::remove_file(project.0.join("generated/things/Cargo.toml")).expect("a file");
    refuses(&project, &["generate"], readme);
    refuses(&project, &["generate"], source);
    assert!(!project.0.join("generated/things/Cargo.toml").exists());
}

#[test]
fn a_file_keeps_its_permissions_and_leaves_nothing_beside_it() {
    let (project, _) = generated("permissions");
    let file = project.0.join("generated/things/README.md");
    fs::write(&file, "old\n").expect("a file");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permissions");
    assert_eq!(project.xtask(&["generate"]).0, Some(0));
    let mode = fs::metadata(&file).expect("a file").permissions().mode();
    assert_eq!((project.read("generated/things/README.md") == "old\n", mode & 0o777), (false, 0o640));
    let left =
        texts(&project.0.join("generated")).into_iter().filter(|(path, _)| path.to_string_lossy().contains(".part"));
    assert_eq!(left.count(), 0);
}

#[test]
fn generate_leaves_a_target_folder_that_is_a_link_alone() {
    let (project, victim) = generated("scratch");
    fs::remove_dir_all(project.0.join("target")).expect("a folder");
    symlink(&victim, project.0.join("target")).expect("a link");
    project.replace(LIST, "Lists things.", "Lists all things.");
    assert_eq!(project.xtask(&["generate"]).0, Some(0));
    untouched(&victim);
}

#[test]
fn pages_are_not_written_where_a_link_leads() {
    let (project, victim) = generated("docs");
    assert_eq!(project.xtask(&["docs"]).0, Some(0));
    let ours = project.0.join("target/reference/.api-reference");
    for place in ["target/reference", "target/reference.part", "target/reference.old"] {
        let _ = fs::remove_dir_all(project.0.join(place));
        fs::create_dir_all(&victim).expect("a folder");
        symlink(&victim, project.0.join(place)).expect("a link");
        let (code, _, stderr) = project.xtask(&["docs"]);
        assert!(code == Some(1) && stderr.contains(&format!("error: {place}: ")), "{stderr}");
        untouched(&victim);
        fs::remove_file(project.0.join(place)).expect("a link");
        assert_eq!(project.xtask(&["docs"]).0, Some(0));
    }
    // The mark by which the folder is known is a file, not a link to one.
    fs::rename(&ours, project.0.join("mark")).expect("a file");
    symlink(project.0.join("mark"), &ours).expect("a link");
    assert_eq!(project.xtask(&["docs"]).0, Some(1));
}

#[test]
fn records_and_changelogs_are_no_links() {
    let (project, victim) = generated("records");
    symlink(victim.join("id"), project.0.join("spec/debt.json")).expect("a link");
    for verb in ["--accept", "--ratchet"] {
        // Links below the specs are findings of the specs.
        let (code, _, stderr) = project.xtask(&["coverage", verb]);
        assert!(code == Some(1) && stderr.contains("--> spec/debt.json"), "{stderr}");
    }
    symlink(victim.join("id"), project.0.join("approvals.yaml")).expect("a link");
    fs::remove_file(project.0.join("spec/debt.json")).expect("a link");
    refuses(&project, &["diff"], "approvals.yaml");
    fs::remove_file(project.0.join("approvals.yaml")).expect("a link");
    project.commit("first");
    project.git(&["tag", "things-v0.1.0"]);
    project.replace(LIST, "max_length: 9", "max_length: 20");
    project.replace("spec/base/service.yaml", "version: 0.1.0", "version: 0.2.0");
    symlink(victim.join("id"), project.0.join("spec/base/CHANGELOG.md")).expect("a link");
    let (code, _, stderr) = project.xtask(&["release-check", "--write"]);
    assert_eq!(code, Some(1), "{stderr}");
    untouched(&victim);
}
