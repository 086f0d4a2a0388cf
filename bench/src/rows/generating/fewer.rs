//! A spec without its last operations, and without what nothing names then: a check would object to it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Texts of a spec by their paths in its folder.
pub(super) type Texts = BTreeMap<PathBuf, String>;

/// The name of the operation that a file of a spec describes.
pub(super) fn operation(text: &str) -> Option<&str> {
    text.lines().find_map(|line| line.strip_prefix("operation: ")).map(str::trim)
}

/// Takes the last operations away, so that so many are left.
pub(super) fn keep(count: usize, spec: &mut Texts) {
    let paths: Vec<PathBuf> =
        spec.iter().filter(|(_, text)| operation(text).is_some()).map(|(path, _)| path.clone()).collect();
    let gone: Vec<(PathBuf, String)> =
        paths.into_iter().skip(count).filter_map(|path| spec.remove_entry(&path)).collect();
    if gone.is_empty() {
        return;
    }
    let operations: BTreeSet<&str> = gone.iter().filter_map(|(_, text)| operation(text)).collect();
    let left: BTreeSet<PathBuf> = spec.keys().filter_map(|path| path.parent().map(Path::to_owned)).collect();
    let groups: Vec<&str> = gone
        .iter()
        .filter_map(|(path, _)| path.parent())
        .filter(|group| !left.contains(*group))
        .filter_map(name)
        .collect();
    // The mock, which no crate is made of, names operations and codes in every other line.
    spec.retain(|path, _| !is_in(path, "mock"));
    for (path, text) in spec.iter_mut() {
        if path.ends_with("service.yaml") {
            *text = without(text, |key| groups.contains(&key));
        } else if operation(text).is_some() {
            let replaced = |line: &&str| {
                let by = line.trim().strip_prefix("replaced_by: ");
                by.is_none_or(|name| !operations.contains(name))
            };
            *text = text.split_inclusive('\n').filter(replaced).collect();
        }
    }
    let named = files_naming(spec, |path| !is_in(path, "errors"));
    let named: BTreeSet<String> = named.into_keys().map(str::to_owned).collect();
    for (_, text) in spec.iter_mut().filter(|(path, _)| is_in(path, "errors")) {
        *text = without(text, |key| !named.contains(key));
    }
    spec.retain(|path, text| !is_in(path, "errors") || text.contains("\n  "));
    // A type may have been named by another one alone.
    while let Some(path) = unnamed(spec) {
        spec.remove(&path);
    }
}

/// A file with a type that no other file names.
fn unnamed(spec: &Texts) -> Option<PathBuf> {
    let files = files_naming(spec, |_| true);
    let mut types = spec.iter().filter(|(path, _)| is_in(path, "types"));
    let found = types.find(|(_, text)| {
        let name = text.lines().find_map(|line| line.strip_prefix("type: "));
        name.is_some_and(|name| files.get(name.trim()) == Some(&1))
    });
    found.map(|(path, _)| path.clone())
}

/// The text without the entries of its maps that have such keys: a line that is indented once, and what is indented further.
fn without(text: &str, is_gone: impl Fn(&str) -> bool) -> String {
    let mut skipped = false;
    let lines = text.split_inclusive('\n').filter(|line| {
        let entry = line.strip_prefix("  ").filter(|rest| !rest.starts_with([' ', '#', '-']));
        if let Some((key, _)) = entry.and_then(|rest| rest.split_once(':')) {
            skipped = is_gone(key.trim_matches('"'));
        } else if !line.starts_with(' ') {
            skipped = false;
        }
        !skipped
    });
    lines.collect()
}

/// How many of these files of YAML each word stands in; a dot may be part of one.
fn files_naming(spec: &Texts, of: impl Fn(&PathBuf) -> bool) -> BTreeMap<&str, usize> {
    let mut files = BTreeMap::new();
    for (_, text) in spec.iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "yaml") && of(path)) {
        let words = text.split(|character: char| !character.is_ascii_alphanumeric() && !"._".contains(character));
        words.collect::<BTreeSet<&str>>().into_iter().for_each(|word| *files.entry(word).or_default() += 1);
    }
    files
}

fn is_in(path: &Path, folder: &str) -> bool {
    path.parent().and_then(name) == Some(folder)
}

fn name(path: &Path) -> Option<&str> {
    path.file_name().and_then(|name| name.to_str())
}
