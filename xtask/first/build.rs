//! A hash of what the schema and the pages about the tools are printed from: whether they may have to be printed again.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

/// Sources of the schema, the checks and the kinds of change, and the versions of what prints them.
const PRINTED_FROM: &[&str] = &["Cargo.lock", "speclang/src", "specdiff/src", "specwright/src"];

fn main() {
    let mut hash = DefaultHasher::new();
    for path in PRINTED_FROM {
        println!("cargo::rerun-if-changed=../../{path}");
        add(&Path::new("../..").join(path), &mut hash);
    }
    println!("cargo::rustc-env=PAGES_PRINTED_FROM={:016x}", hash.finish());
}

fn add(path: &Path, hash: &mut impl Hasher) {
    hash.write(path.as_os_str().as_encoded_bytes());
    let Ok(entries) = fs::read_dir(path) else {
        return hash.write(&fs::read(path).expect("a source is a file"));
    };
    let mut entries: Vec<_> = entries.map(|entry| entry.expect("an entry of a folder").path()).collect();
    entries.sort();
    for entry in &entries {
        add(entry, hash);
    }
}
