//! A client as one module of another crate: its files in one text, with paths that lead to the module and not to the crate.
//!
//! A build script writes it, and the crate includes it. Included text may hold neither modules in files of their own nor
//! documentation of the file, it has the cargo features of the crate around it, and examples in it are tests of that crate.

mod line;

use std::collections::BTreeSet;

use generator::FileSet;
use generator::ir::Crate;

use line::{Line, Place};

/// Features of a generated crate that are conditions in its source, apart from those of groups, with the features of the runtime that each follows from.
const CONDITIONS: &[(&str, &[&str])] = &[
    ("environment", &["environment"]),
    ("hyper", &["blocking", "http2", "hyper", "tls", "tls-aws-lc", "tls-ring"]),
    ("serde", &["serde", "test-util"]),
    ("test-util", &["test-util"]),
];

/// Lints that others do not expect of included text: what they do not use of it, and the style of a crate that is not theirs.
const LEFT_ALONE: &str = "#[allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]";

/// The text of the module. `features` are those that the runtime has; all groups of operations are there.
#[must_use]
pub(crate) fn embed(mut krate: Crate, module: &str, features: &BTreeSet<&str>) -> String {
    // Pages of the guide are programs on the crate; the command line is a crate of its own.
    krate.guide.clear();
    krate.cli = None;
    let mut on: BTreeSet<&str> = krate.groups.iter().map(|group| group.module.as_str()).collect();
    let follows = |causes: &[&str]| causes.iter().any(|cause| features.contains(cause));
    on.extend(CONDITIONS.iter().filter(|(_, causes)| follows(causes)).map(|(name, _)| *name));
    let nest = Nest { files: &generator::sources(&krate), module, lib: &krate.lib, on: &on };
    let (source, about) = (&krate.spec_folder, krate.description.replace('\n', " "));
    let mut text =
        format!("// @generated from {source} by a build script.\n\n/// {about}\n{LEFT_ALONE}\npub mod {module} {{\n");
    nest.file("src/lib.rs", "src", 0, &mut text);
    text.push_str("}\n");
    text
}

/// The files of a crate, and what their paths and conditions become.
struct Nest<'a> {
    files: &'a FileSet,
    module: &'a str,
    lib: &'a str,
    on: &'a BTreeSet<&'a str>,
}

impl Nest<'_> {
    /// Writes a file whose modules lie in a folder, so many modules below the root.
    fn file(&self, path: &str, folder: &str, depth: usize, out: &mut String) {
        let text = self.files.get(path).unwrap_or_default();
        let mut place = Place { depth, module: self.module, lib: self.lib, on: self.on, in_example: false };
        // Of modules within the file: the margins of their ends.
        let mut inner: Vec<&str> = Vec::new();
        // What the crate says of itself, and the header of each file, are said once by the whole.
        let is_said =
            |paragraph: &&str| depth == 0 && paragraph.starts_with("#![") || paragraph.starts_with("// @generated");
        let kept: Vec<&str> = text.split("\n\n").filter(|paragraph| !is_said(paragraph)).collect();
        for (number, paragraph) in kept.iter().enumerate() {
            if number > 0 {
                out.push('\n');
            }
            for line in paragraph.lines() {
                let margin = &line[..line.len() - line.trim_start().len()];
                match Line::of(line) {
                    Line::Module { head, name } => {
                        out.extend([head, " {\n"]);
                        let name = name.trim_start_matches("r#");
                        let (alone, below) = (format!("{folder}/{name}.rs"), format!("{folder}/{name}"));
                        let path = if self.files.get(&alone).is_some() { alone } else { format!("{below}/mod.rs") };
                        self.file(&path, &below, depth + 1, out);
                        out.push_str("}\n");
                        continue;
                    }
                    Line::Begin => inner.push(margin),
                    Line::Other if inner.last() == Some(&margin) && line.trim_start() == "}" => {
                        inner.pop();
                    }
                    Line::Other => {}
                }
                place.depth = depth + inner.len();
                place.write(line, out);
                out.push('\n');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_features_of_the_template() {
        let manifest = include_str!("../../generator/src/emit/templates/Cargo.toml.j2");
        for name in CONDITIONS.iter().flat_map(|(name, causes)| causes.iter().chain([name])) {
            assert!(manifest.contains(&format!("\n{name} = [")), "{name}");
        }
    }
}
