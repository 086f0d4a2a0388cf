//! Files that are based on those of another service: what they leave out is as there, what differs they say.
//!
//! It happens to trees, before anything is decoded: each value keeps its place, so whatever is wrong with a fact is told in the file
//! where it stands, and nothing behind the loader knows of it.

mod along;
mod overlay;
mod pages;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use self::along::bring;
use self::overlay::{Record, overlay, second_hand};
pub(super) use self::pages::{BasedPage, based_page, bring_pages, is_based};
use super::Parts;
use super::tree::{Kind, Node, Word};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// The key that names the other service.
const FROM: &str = "from";

/// The service that another one is based on, and where that is said.
#[derive(Debug, Clone)]
pub(super) struct Base {
    pub(super) service: String,
    pub(super) span: Span,
}

/// Kinds of files that can be based on another one, by their first keys.
const KINDS: [(&str, &Record); 3] =
    [("service", &overlay::SERVICE), ("operation", &overlay::OPERATION), ("type", &overlay::TYPE)];

/// A service that others can be based on: its files by kind and name.
struct Known {
    files: BTreeMap<(&'static str, String), Node>,
    is_whole: bool,
}

/// Lays each file that names another service over the file there.
pub(super) fn merge(services: &mut BTreeMap<&str, Parts>, found: &mut Vec<Diagnostic>) {
    let all = services.values().flat_map(|parts| parts.trees.iter().map(|(_, root)| root));
    let based = all.filter(|root| from(root).is_some()).filter_map(kind);
    let wanted: BTreeSet<(&str, String)> = based.map(|(key, name, _)| (key, name)).collect();
    if wanted.is_empty() {
        return;
    }
    let mut known: BTreeMap<String, Known> = BTreeMap::new();
    for parts in services.values() {
        let own = parts.trees.iter().map(|(_, root)| root);
        let name = own.clone().find(|root| kind(root).is_some_and(|(key, ..)| key == "service"));
        if let Some((_, name, _)) = name.filter(|root| from(root).is_none()).and_then(kind) {
            let files = own.filter_map(|root| kind(root).map(|(key, name, _)| ((key, name), root)));
            let files = files.filter(|(file, _)| file.0 == "service" || wanted.contains(file));
            let files = files.map(|(file, root)| (file, root.clone()));
            known.entry(name).or_insert(Known { files: files.collect(), is_whole: parts.is_whole });
        }
    }
    for parts in services.values_mut() {
        let stated = parts.trees.iter().find(|(_, root)| kind(root).is_some_and(|(key, ..)| key == "service"));
        let base = stated.and_then(|(_, root)| from(root)).and_then(|(_, value)| word(value));
        parts.base = base.map(|(service, span)| Base { service: service.to_owned(), span });
        let mut is_whole = parts.is_whole;
        parts.trees.retain_mut(|(_, root)| {
            let (Some((key, name, record)), Some((_, value))) = (kind(root), from(root)) else { return true };
            let based = Based { key, name: &name, base: parts.base.as_ref() };
            let Some(there) = based.find(value, &known, found) else {
                is_whole = false;
                return false;
            };
            *root = overlay(record, &second_hand(there), root, found);
            without_from(root);
            true
        });
        parts.is_whole = is_whole;
    }
}

/// A file that is based on another one.
struct Based<'a> {
    key: &'static str,
    name: &'a str,
    base: Option<&'a Base>,
}

impl Based<'_> {
    /// The file that it is based on. Why there is none is told, unless the other service could not be read.
    fn find<'k>(
        &self,
        value: &Node,
        known: &'k BTreeMap<String, Known>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<&'k Node> {
        let mut refuse = |message: String, help: String| {
            found.push(Diagnostic::error("unknown-base", value.span, message).help(help));
            None
        };
        let name = word(value).map_or("", |(name, _)| name);
        let Some(there) = known.get(name) else {
            let names: Vec<&str> = known.keys().map(String::as_str).collect();
            let message = format!("unknown base service `{name}`");
            return refuse(message, format!("services that are not based on others: {}", names.join(", ")));
        };
        if self.key == "service" {
            let service = there.files.iter().find(|((key, _), _)| *key == "service");
            return service.map(|(_, node)| node);
        }
        if self.base.is_none_or(|base| base.service != name) {
            let message = format!("this service is not based on `{name}`");
            return refuse(message, format!("write `from: {name}` in service.yaml, or write everything out here"));
        }
        match there.files.get(&(self.key, self.name.to_owned())) {
            Some(node) => Some(node),
            None if !there.is_whole => None,
            None => {
                let message = format!("`{name}` has no {} `{}`", self.key, self.name);
                refuse(
                    message,
                    "write the name as it is there, or remove `from` and write everything out here".to_owned(),
                )
            }
        }
    }
}

/// The kind of a file by its first key, its name, and how it is laid over another one.
fn kind(root: &Node) -> Option<(&'static str, String, &'static Record)> {
    let Kind::Map(entries) = &root.kind else { return None };
    let (key, value) = entries.first()?;
    let (key, record) = KINDS.iter().find(|(known, _)| *known == key.text)?;
    Some((key, word(value)?.0.to_owned(), record))
}

/// The entry that names the other service.
fn from(root: &Node) -> Option<(&Word, &Node)> {
    let Kind::Map(entries) = &root.kind else { return None };
    entries.iter().find(|(key, _)| key.text == FROM).map(|(key, value)| (key, value))
}

/// Nobody behind the loader knows the key.
fn without_from(root: &mut Node) {
    if let Kind::Map(entries) = &mut root.kind {
        entries.retain(|(key, _)| key.text != FROM);
    }
}

/// The text of a scalar.
fn word(node: &Node) -> Option<(&str, Span)> {
    match &node.kind {
        Kind::Scalar { text, .. } => Some((text, node.span)),
        Kind::List(_) | Kind::Map(_) => None,
    }
}
