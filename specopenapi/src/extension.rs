//! The extension `x-spec`: the files of a service within a description, each where it belongs.
//!
//! At the root it holds what belongs to no operation and no type; at an operation and at a schema, the file of that one.

use std::collections::BTreeMap;

use speclang::model::Service;
use speclang::naming::is_device;
use speclang::{Severity, Sources};

use crate::node::{Node, Printer, map, read};

/// The key.
pub(crate) const KEY: &str = "x-spec";

/// The version of the form, at the root.
const FORMAT: &str = "1";

/// The files of a service as trees.
#[derive(Debug)]
pub(crate) struct Trees {
    operations: BTreeMap<String, (String, Node)>,
    types: BTreeMap<String, (String, Node)>,
    others: Vec<(String, Node)>,
}

impl Trees {
    /// Reads the files of a service.
    pub(crate) fn of(service: &Service, sources: &Sources) -> Result<Self, String> {
        let own = sources.iter().find(|(id, ..)| *id == service.file.service.span.file);
        let folder = own.and_then(|(_, path, _)| path.split_once('/')).map_or("", |(folder, _)| folder);
        let mut trees = Self { operations: BTreeMap::new(), types: BTreeMap::new(), others: Vec::new() };
        for (_, path, text) in sources.iter() {
            let Some(path) = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) else { continue };
            if path.rsplit('.').next() == Some("md") {
                trees.others.push((path.to_owned(), text.into()));
                continue;
            }
            let tree = read(text).map_err(|error| format!("{path}: {error}"))?;
            let first = tree.entries().first().map(|(key, value)| (key.as_str(), value.scalar().unwrap_or_default()));
            match first {
                Some(("operation", id)) => drop(trees.operations.insert(id, (path.to_owned(), tree))),
                Some(("type", name)) => drop(trees.types.insert(name, (path.to_owned(), tree))),
                _ => trees.others.push((path.to_owned(), tree)),
            }
        }
        Ok(trees)
    }

    /// What belongs to no operation and no type.
    pub(crate) fn root(&self) -> Node {
        map([("format", Node::Number(FORMAT.to_owned())), ("files", Node::Map(self.others.clone()))])
    }

    /// The file of an operation.
    pub(crate) fn of_operation(&self, id: &str) -> Option<Node> {
        self.operations.get(id).map(one)
    }

    /// The file of a type.
    pub(crate) fn of_type(&self, name: &str) -> Option<Node> {
        self.types.get(name).map(one)
    }
}

fn one((path, tree): &(String, Node)) -> Node {
    map([("file", path.as_str().into()), ("spec", tree.clone())])
}

/// The files of a description that was made of a service; nothing for any other description.
pub(crate) fn files(root: &Node, service: &str) -> Option<Result<Vec<(String, String)>, String>> {
    let own = root.get(KEY)?;
    Some(if own.get("format").and_then(Node::scalar).as_deref() == Some(FORMAT) {
        proven(root, own, service)
    } else {
        Err(format!("its `{KEY}` is of a format that is not known; expected {FORMAT}"))
    })
}

fn proven(root: &Node, own: &Node, service: &str) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    for (path, tree) in own.get("files").map(Node::entries).unwrap_or_default() {
        files.push((path.clone(), tree));
    }
    let paths = root.get("paths").map(Node::entries).unwrap_or_default().iter();
    let operations = paths.flat_map(|(_, item)| item.entries()).map(|(_, operation)| operation);
    let schemas = root.get("components").and_then(|all| all.get("schemas")).map(Node::entries).unwrap_or_default();
    for spec in operations.chain(schemas.iter().map(|(_, schema)| schema)).filter_map(|node| node.get(KEY)) {
        let (Some(path), Some(tree)) = (spec.text_at("file"), spec.get("spec")) else {
            return Err(format!("an `{KEY}` has no `file` or no `spec`"));
        };
        files.push((path.to_owned(), tree));
    }
    if let Some((path, _)) = files.iter().find(|(path, _)| !is_path(path)) {
        return Err(format!("`{}` is not a path of a spec", speclang::text::hidden::visible(path)));
    }
    if files.iter().all(|(_, tree)| tree.get("service").is_none()) {
        return Err(format!("its `{KEY}` holds no service"));
    }
    let is_based = files.iter().any(|(_, tree)| tree.get("service").is_some() && tree.get("from").is_some());
    let files: Vec<(String, String)> = files.into_iter().map(|(path, tree)| (path, printed(tree, service))).collect();
    // What is based on another service is checked beside it.
    if !is_based {
        let sources = Sources::new(files.iter().map(|(path, text)| (format!("{service}/{path}"), text.clone())));
        let (_, found) = speclang::load_and_check(&sources);
        if let Some(found) = found.iter().find(|found| found.severity == Severity::Error) {
            return Err(format!("`check` rejects what its `{KEY}` holds: {}", found.message));
        }
    }
    Ok(files)
}

fn printed(tree: &Node, service: &str) -> String {
    let entries = match tree {
        Node::Text(page) => return page.clone(),
        tree => tree.entries(),
    };
    let mut printer: Printer<()> = Printer::new("# Imported from a description.");
    for (key, value) in entries {
        let is_name = key == "service";
        printer.entry(0, key, if is_name { Node::from(service) } else { value.clone() });
    }
    printer.finish().0
}

/// Whether a path stays below its folder, and every system takes it.
fn is_path(path: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part.len() <= 200
            && part.starts_with(|c: char| c.is_ascii_alphanumeric())
            && !part.ends_with('.')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
            && !is_device(part)
    };
    let parts: Vec<&str> = path.split('/').collect();
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    parts.len() <= 8 && parts.iter().all(|part| is_part(part)) && matches!(ending, Some("yaml" | "yml" | "md"))
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn paths_stay_below_their_folder() {
        for path in ["service.yaml", "guide/01-start.md", "operations/a/b_c.yml"] {
            assert!(is_path(path), "{path}");
        }
        for path in [
            "",
            "../a.yaml",
            "/a.yaml",
            "a//b.yaml",
            ".a.yaml",
            "a/..",
            "con.yaml",
            "a.rs",
            "a\\b.yaml",
            "a:b.yaml",
            "a.yaml/",
        ] {
            assert!(!is_path(path), "{path}");
        }
    }
}
