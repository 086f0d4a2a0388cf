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

/// All files of a crate, and of its command line, by their paths below `generated/`.
#[must_use]
pub fn emit(krate: &Crate) -> FileSet {
    let mut files = FileSet::default();
    let root = &krate.name;
    let mut add = |path: &str, text: String| files.insert(format!("{root}/{path}"), text);
    add("Cargo.toml", manifest::cargo_toml(krate));
    add("README.md", manifest::readme(krate));
    add("src/lib.rs", library::library(krate));
    add("src/client.rs", group::client(krate));
    add("src/service.rs", service::service(krate));
    if let Some(places) = &krate.service.credentials {
        add("src/credentials.rs", credentials::credentials(krate, places));
    }
    add("src/error_codes.rs", error_codes::error_codes(krate));
    if !krate.types.is_empty() {
        add("src/types/mod.rs", types::index(krate));
        for item in &krate.types {
            add(&format!("src/types/{}.rs", item.module), types::file(krate, item));
        }
    }
    if !krate.guide.is_empty() {
        add("src/guide.rs", guide::guide(krate));
        for page in &krate.guide {
            add(&format!("guide/{}.md", page.file), page.text.clone());
        }
    }
    for group in &krate.groups {
        add(&format!("src/{}/mod.rs", group.module), group::group(krate, group));
        for operation in &group.operations {
            add(&format!("src/{}/{}.rs", group.module, operation.module), operation::file(krate, group, operation));
        }
    }
    if let Some(limits) = tests::limits(krate) {
        add("tests/limits.rs", limits);
    }
    add("tests/wire_cases/mod.rs", tests::wire_cases(krate));
    if let Some(cli) = &krate.cli {
        files.extend(cli::files(krate, cli));
    }
    files
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
