//! IR to texts: an emitter chooses punctuation and nothing else.

mod amounts;
mod answer;
mod by_status;
mod cli;
mod codes;
mod constructor;
mod credentials;
mod docs;
mod enumeration;
mod error_codes;
mod example;
mod expression;
mod features;
mod front_page;
mod group;
mod guide;
mod headers;
mod imports;
mod library;
mod limits;
mod literal;
mod manifest;
mod object;
mod operation;
mod paging;
mod piece;
mod print;
mod retry;
mod rust_type;
mod serde;
mod service;
mod table;
mod types;
mod union;
mod waiter;
mod wire_cases;

use std::collections::{BTreeMap, BTreeSet};

pub use self::piece::{Emitted, renew_page};
use self::piece::{Part, Piece};
use crate::fileset::FileSet;
use crate::ir::{Crate, Group, Operation};
use crate::parallel;
use crate::past::{Nothing, Past};

/// All files of a crate, and of its command line, by their paths below `generated/`.
#[must_use]
pub fn emit(krate: &Crate) -> FileSet {
    let mut files = FileSet::default();
    for (path, text) in renew(krate, &Nothing, |file| file.text) {
        files.insert(path, text);
    }
    files
}

/// The source files of a crate alone, by their paths in its folder.
#[must_use]
pub fn sources(krate: &Crate) -> FileSet {
    let shared = shared(krate);
    let all = parts(krate, Frame::new(krate, &shared));
    let source: Vec<Part<'_>> = all.into_iter().filter(|part| part.path.starts_with("src/")).collect();
    let mut files = FileSet::default();
    for emitted in parallel::map(&source, |part| part.emit(&Nothing)) {
        files.insert(emitted.path, emitted.text);
    }
    files
}

/// The same, given what was emitted the last time; what becomes of each file is worked out as soon as it is there, so that not
/// all of them have to be kept.
pub fn renew<R: Send>(krate: &Crate, past: &dyn Past, keep: impl Fn(Emitted) -> R + Sync) -> BTreeMap<String, R> {
    let shared = shared(krate);
    let frame = Frame::new(krate, &shared);
    let mut all = below(&krate.name, parts(krate, frame));
    if let Some(cli) = &krate.cli {
        all.extend(below(&cli.package, cli::parts(krate, cli, frame)));
    }
    let emitted = |part: &Part<'_>| (part.path.clone(), keep(part.emit(past)));
    // The longest files are of many pieces; each of them has all cores, so that none has one left when the others are done.
    let (long, short): (Vec<_>, Vec<_>) = all.into_iter().partition(|part| part.pieces.len() > 1);
    let mut files: BTreeMap<String, R> = long.iter().map(emitted).collect();
    files.extend(parallel::map(&short, emitted));
    files
}

/// What several files know of their crate.
#[derive(Clone, Copy, Hash)]
struct Frame<'a> {
    lib: &'a str,
    client: &'a str,
    spec_folder: &'a str,
    /// Names that the files of shared types make public.
    shared: &'a BTreeSet<String>,
}

impl<'a> Frame<'a> {
    fn new(krate: &'a Crate, shared: &'a BTreeSet<String>) -> Self {
        Self { lib: &krate.lib, client: &krate.client, spec_folder: &krate.spec_folder, shared }
    }
}

/// Names that the files of shared types make public.
fn shared(krate: &Crate) -> BTreeSet<String> {
    krate.types.iter().flat_map(types::exported).collect()
}

fn below<'a>(folder: &str, mut parts: Vec<Part<'a>>) -> Vec<Part<'a>> {
    for part in &mut parts {
        part.path = format!("{folder}/{}", part.path);
    }
    parts
}

fn parts<'a>(krate: &'a Crate, frame: Frame<'a>) -> Vec<Part<'a>> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    let mut once = |path: &str, print: fn(&Crate) -> String| {
        parts.push(Part::new(path, Piece::always(move || print(krate))));
    };
    once("Cargo.toml", manifest::cargo_toml);
    once("README.md", front_page::front_page);
    once("src/lib.rs", library::library);
    once("src/client.rs", group::client);
    once("src/service.rs", service::service);
    if !krate.types.is_empty() {
        once("src/types/mod.rs", types::index);
    }
    if !krate.guide.is_empty() {
        once("src/guide.rs", guide::guide);
    }
    let piece = Piece::of((frame.spec_folder, krate.errors.as_slice()), error_codes::error_codes);
    parts.push(Part::new("src/error_codes.rs", piece));
    for module in error_codes::modules(&krate.errors) {
        let piece = Piece::of((frame.spec_folder, krate.errors.as_slice(), module), error_codes::of_group);
        parts.push(Part::new(format!("src/error_codes/{module}.rs"), piece));
    }
    parts.push(Part { path: "tests/wire_cases/mod.rs".to_owned(), pieces: wire_cases::pieces(krate, frame) });
    if let Some(pieces) = limits::pieces(krate, frame) {
        parts.push(Part { path: "tests/limits.rs".to_owned(), pieces });
    }
    for group in &krate.groups {
        let module = group.module.as_str();
        let path = format!("src/{module}/mod.rs");
        parts.push(Part::new(path, Piece::always(move || group::group(krate, group))));
        for operation in &group.operations {
            let path = format!("src/{module}/{}.rs", operation.module);
            parts.push(Part::new(path, Piece::of((frame, module, operation), operation::file)));
        }
    }
    for item in &krate.types {
        let piece = Piece::of((frame.spec_folder, item), types::file);
        parts.push(Part::new(format!("src/types/{}.rs", item.module), piece));
    }
    for page in &krate.guide {
        parts.push(Part::new(format!("guide/{}.md", page.file), Piece::always(|| page.text.clone())));
    }
    if let Some(places) = &krate.service.credentials {
        parts.push(Part::new("src/credentials.rs", Piece::always(|| credentials::credentials(krate, places))));
    }
    parts
}

/// The example of one operation: the code that its documentation shows, which is compiled as a test of the crate.
#[must_use]
pub fn example(krate: &Crate, id: &str) -> Option<String> {
    let shared = shared(krate);
    let (group, operation) = find(krate, id)?;
    let lines = example::of_operation(Frame::new(krate, &shared), &group.module, operation);
    let code = lines.iter().skip_while(|line| *line != "```").skip(1).take_while(|line| *line != "```");
    Some(code.fold(String::new(), |text, line| text + line + "\n"))
}

/// The file of one operation, to look at.
#[must_use]
pub fn print_operation(krate: &Crate, id: &str) -> Option<String> {
    let shared = shared(krate);
    let (group, operation) = find(krate, id)?;
    Some(operation::file((Frame::new(krate, &shared), &group.module, operation)))
}

fn find<'a>(krate: &'a Crate, id: &str) -> Option<(&'a Group, &'a Operation)> {
    let mut all =
        krate.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
    all.find(|(_, operation)| operation.id == id)
}
