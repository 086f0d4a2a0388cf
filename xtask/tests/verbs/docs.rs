//! `cargo xtask docs`: the folder is written as a whole, and only where nothing of others is lost.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Project;

/// A small project, and an empty place beside its spec.
fn project(name: &str) -> (Project, PathBuf) {
    let project = Project::new(name);
    let place = project.0.join("place");
    fs::create_dir_all(&place).expect("a folder");
    (project, place)
}

fn docs(project: &Project, out: &Path) -> (bool, String) {
    let (code, stdout, stderr) = project.xtask(&["docs", "--out", out.to_str().expect("a path of text")]);
    (code == Some(0), stdout + &stderr)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_folder_is_replaced_as_a_whole() {
    let (project, place) = project("docs-replaced");
    let out = place.join("reference");
    let (done, told) = docs(&project, &out);
    assert!(done && told.contains("files in"), "{told}");
    let first = fs::read_to_string(out.join("index.html")).expect("a first page");
    assert!(first.contains("base/list-things.html"));
    fs::write(out.join("base/old-operation.html"), "left over").expect("a file");
    // What a run that was cut off leaves behind.
    fs::create_dir_all(place.join("reference.part")).expect("a folder");
    fs::copy(out.join(".api-reference"), place.join("reference.part/.api-reference")).expect("a file");
    assert!(docs(&project, &out).0);
    assert!(!out.join("base/old-operation.html").exists());
    assert_eq!(fs::read_to_string(out.join("index.html")).expect("a first page"), first);
    assert_eq!(names(&place), ["reference"], "nothing stands beside it");
}

#[test]
fn a_folder_with_files_of_others_is_left_alone() {
    let (project, place) = project("docs-refused");
    let out = place.join("mine");
    fs::create_dir_all(&out).expect("a folder");
    fs::write(out.join("letter.txt"), "dear").expect("a file");
    let (done, told) = docs(&project, &out);
    assert!(
        !done && told.contains("contains files that this command did not write") && told.contains("--out"),
        "{told}"
    );
    assert_eq!(names(&out), ["letter.txt"]);
    assert_eq!(names(&place), ["mine"]);
    let (done, told) = docs(&project, &out.join("letter.txt"));
    assert!(!done, "{told}");
    assert_eq!(fs::read_to_string(out.join("letter.txt")).expect("a file"), "dear");
}

#[test]
fn an_empty_folder_is_taken() {
    let (project, place) = project("docs-empty");
    assert!(docs(&project, &place.join("a/b")).0, "folders above are made");
    let out = place.join("empty");
    fs::create_dir_all(&out).expect("a folder");
    assert!(docs(&project, &out).0 && out.join("style.css").is_file());
}
