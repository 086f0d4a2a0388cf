//! The same spec gives the same bytes, in whatever order its files are found and whatever they are called.

use std::sync::LazyLock;

use generator::FileSet;
use project_tests::files;
use speclang::{Sources, load_and_check};

/// The project's own specs: paths below `spec/` and texts.
fn specs() -> Vec<(String, String)> {
    let folder = files::root().join("spec");
    let found = files::below(&folder, "yaml");
    let below = |path: &std::path::PathBuf| files::inside(path).trim_start_matches("spec/").to_owned();
    found.iter().map(|path| (below(path), files::read(path))).collect()
}

/// Everything that is generated from the files, in the order in which they are given.
fn generate(files: Vec<(String, String)>) -> FileSet {
    let (api, found) = load_and_check(&Sources::new(files));
    assert!(found.is_empty(), "{found:#?}");
    let mut all = FileSet::default();
    api.services.iter().for_each(|service| all.extend(generator::generate(service)));
    assert!(all.iter().count() > 10, "the specs make more than ten files");
    all
}

/// What is generated from them as they are found; every test compares with it, and making it takes long.
static STRAIGHT: LazyLock<FileSet> = LazyLock::new(|| generate(specs()));

fn assert_same(first: &FileSet, second: &FileSet) {
    let names = |set: &FileSet| set.iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    assert_eq!(names(first), names(second));
    let differ: Vec<&str> =
        first.iter().filter(|(path, text)| second.get(path) != Some(text)).map(|(path, _)| path).collect();
    assert!(differ.is_empty(), "differ: {}", differ.join(", "));
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert_same(&STRAIGHT, &generate(specs()));
}

#[test]
fn the_order_in_which_files_are_found_does_not_matter() {
    let mut backwards = specs();
    backwards.reverse();
    assert_same(&STRAIGHT, &generate(backwards));
    // Every fifth file first: no neighbour stays one.
    let count = specs().len();
    let scattered = (0..5).flat_map(|first| (first..count).step_by(5)).map(|index| specs()[index].clone());
    assert_same(&STRAIGHT, &generate(scattered.collect()));
}

#[test]
fn names_and_folders_of_files_do_not_matter() {
    let renamed = specs().into_iter().rev().zip(100..).map(|((path, text), number)| {
        let service = path.split('/').next().unwrap_or_default();
        (format!("{service}/{}/{number}.yaml", number % 7), text)
    });
    assert_same(&STRAIGHT, &generate(renamed.collect()));
}
