//! The project's spec with so many operations: its first ones, or all of them and copies under further names, below `target/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::fewer::{Texts, keep, operation};
use crate::rows::project;

/// A folder with a spec of so many operations, and with nothing generated in it.
pub(super) fn operations(count: usize) -> PathBuf {
    let folder = project().join("target/bench/specs").join(count.to_string());
    let _ = fs::remove_dir_all(&folder);
    let spec = project().join("spec");
    // The first service with what belongs to it alone; others may be based on it.
    let services = |path: &PathBuf| path.join("service.yaml").is_file();
    let mut folders: Vec<PathBuf> = fs::read_dir(&spec).expect("specs").flatten().map(|entry| entry.path()).collect();
    folders.retain(services);
    folders.sort();
    let files: Vec<PathBuf> = folders.first().map(|service| below(service)).unwrap_or_default();
    let text = |path: PathBuf| {
        let inside = path.strip_prefix(&spec).expect("a path below the spec").to_owned();
        (inside, fs::read_to_string(&path).expect("a text"))
    };
    let mut texts: Texts = files.into_iter().map(text).collect();
    keep(count, &mut texts);
    let operations: Vec<_> = texts.iter().filter(|(_, text)| operation(text).is_some()).collect();
    for number in operations.len()..count {
        let (inside, text) = operations[number % operations.len()];
        let copy = number / operations.len() + 1;
        let inside = inside.with_extension("");
        write(&folder.join("spec").join(format!("{}_copy{copy}.yaml", inside.display())), &renamed(text, copy));
    }
    for (inside, text) in &texts {
        write(&folder.join("spec").join(inside), text);
    }
    fs::create_dir_all(folder.join("generated")).expect("a folder");
    folder
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(below(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("files lie in folders")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// An operation under another name, at another path, with types of other names. A waiter, whose name is a method of the client, stays out.
fn renamed(text: &str, copy: usize) -> String {
    let mut is_waiter = false;
    let of_calls = text.split_inclusive('\n').filter(|line| {
        if !line.starts_with([' ', '#', '\n']) {
            is_waiter = line.starts_with("waiters:");
        }
        !is_waiter
    });
    let text: String = of_calls.collect();
    let mut names = BTreeMap::new();
    let mut in_types = false;
    for line in text.lines() {
        if !line.starts_with([' ', '#']) && !line.is_empty() {
            in_types = line == "types:";
        }
        let own = line.strip_prefix("  ").filter(|rest| in_types && rest.starts_with(char::is_uppercase));
        let name = own.and_then(|rest| rest.split(':').next()).or_else(|| line.strip_prefix("operation: "));
        names.extend(name.map(|name| (name.trim().to_owned(), format!("{}Copy{copy}", name.trim()))));
    }
    let lines = text.lines().map(|line| match line.strip_prefix("request: ") {
        Some(request) => format!("request: {request}/copy{copy}\n"),
        None => with_names(line, &names) + "\n",
    });
    lines.collect()
}

/// The line with other names for whole words.
fn with_names(line: &str, names: &BTreeMap<String, String>) -> String {
    let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(begin) = rest.find(is_word) {
        let end = rest[begin..].find(|character| !is_word(character)).map_or(rest.len(), |length| begin + length);
        let word = &rest[begin..end];
        out.push_str(&rest[..begin]);
        out.push_str(names.get(word).map_or(word, String::as_str));
        rest = &rest[end..];
    }
    out + rest
}
