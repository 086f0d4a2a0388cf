//! IR to texts: an emitter chooses punctuation and nothing else.

mod amounts;
mod cli;
mod codes;
mod constructor;
mod credentials;
mod docs;
mod enumeration;
mod error_codes;
mod expression;
mod features;
mod group;
mod guide;
mod imports;
mod library;
mod literal;
mod manifest;
mod object;
mod operation;
mod paging;
mod print;
mod service;
mod table;
mod tests;
mod types;

use crate::fileset::FileSet;
use crate::ir::{Crate, Operation};
use crate::parallel;

/// All files of a crate, and of its command line, by their paths below `generated/`.
#[must_use]
pub fn emit(krate: &Crate) -> FileSet {
    let mut files = FileSet::default();
    let mut all: Vec<(&str, Part<'_>)> = parts(krate).into_iter().map(|part| (krate.name.as_str(), part)).collect();
    if let Some(cli) = &krate.cli {
        all.extend(cli::parts(krate, cli).into_iter().map(|part| (cli.package.as_str(), part)));
    }
    let texts = parallel::map(&all, |(_, (_, text))| text());
    for ((root, (path, _)), text) in all.iter().zip(texts) {
        files.insert(format!("{root}/{path}"), text);
    }
    files
}

/// A file to be: its path in the crate, and what writes it.
type Part<'a> = (String, Box<dyn Fn() -> String + Sync + 'a>);

/// All files, the longest first, so that no core has one left when the others are done.
fn parts(krate: &Crate) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    parts.push(("tests/wire_cases/mod.rs".to_owned(), Box::new(|| tests::wire_cases(krate))));
    if tests::has_limits(krate) {
        parts.push(("tests/limits.rs".to_owned(), Box::new(|| tests::limits(krate))));
    }
    parts.push(("src/error_codes.rs".to_owned(), Box::new(|| error_codes::error_codes(krate))));
    for group in &krate.groups {
        parts.push((format!("src/{}/mod.rs", group.module), Box::new(|| group::group(krate, group))));
        for operation in &group.operations {
            let path = format!("src/{}/{}.rs", group.module, operation.module);
            parts.push((path, Box::new(|| operation::file(krate, group, operation))));
        }
    }
    for item in &krate.types {
        parts.push((format!("src/types/{}.rs", item.module), Box::new(|| types::file(krate, item))));
    }
    if !krate.types.is_empty() {
        parts.push(("src/types/mod.rs".to_owned(), Box::new(|| types::index(krate))));
    }
    for page in &krate.guide {
        parts.push((format!("guide/{}.md", page.file), Box::new(|| page.text.clone())));
    }
    if !krate.guide.is_empty() {
        parts.push(("src/guide.rs".to_owned(), Box::new(|| guide::guide(krate))));
    }
    if let Some(places) = &krate.service.credentials {
        parts.push(("src/credentials.rs".to_owned(), Box::new(|| credentials::credentials(krate, places))));
    }
    parts.push(("Cargo.toml".to_owned(), Box::new(|| manifest::cargo_toml(krate))));
    parts.push(("README.md".to_owned(), Box::new(|| manifest::readme(krate))));
    parts.push(("src/lib.rs".to_owned(), Box::new(|| library::library(krate))));
    parts.push(("src/client.rs".to_owned(), Box::new(|| group::client(krate))));
    parts.push(("src/service.rs".to_owned(), Box::new(|| service::service(krate))));
    parts
}

/// The example of one operation: the code that its documentation shows, which is compiled as a test of the crate.
#[must_use]
pub fn example(krate: &Crate, id: &str) -> Option<String> {
    let known = |operation: &&Operation| operation.id == id;
    let (group, found) = krate.groups.iter().find_map(|group| Some((group, group.operations.iter().find(known)?)))?;
    let lines = operation::example(krate, group, found);
    let code = lines.iter().skip_while(|line| *line != "```").skip(1).take_while(|line| *line != "```");
    Some(code.fold(String::new(), |text, line| text + line + "\n"))
}

/// The file of one operation, to look at.
#[must_use]
pub fn print_operation(krate: &Crate, id: &str) -> Option<String> {
    let of_group = |group: &crate::ir::Group| group.operations.iter().find(|known| known.id == id).cloned();
    let found: Option<(_, Operation)> = krate.groups.iter().find_map(|group| Some((group, of_group(group)?)));
    found.map(|(group, operation)| operation::file(krate, group, &operation))
}
