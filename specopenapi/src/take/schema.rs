//! A schema without its wrappings: references followed, `allOf` taken apart, null set aside.

use std::collections::HashSet;

use super::document::{At, References};
use crate::left::{Lost, Reason};
use crate::node::{Node, Pointer};

/// Most wrappings around a schema, and levels of `allOf`.
const DEEPEST: usize = 32;

/// Most parts of one schema.
const MOST_PARTS: usize = 256;

/// A schema: all of its parts hold.
#[derive(Debug, Clone)]
pub(crate) struct Schema<'d> {
    /// Where it stands, behind references; two schemas of one place are the same.
    pub(crate) pointer: Pointer,
    /// The parts, the outermost first.
    pub(crate) parts: Vec<At<'d>>,
    /// Whether null is a value.
    pub(crate) null: bool,
    /// Whether the empty string is a value beside those of the type.
    pub(crate) empty: bool,
    /// What stands around it and says more: texts, a default, flags.
    wrappings: Vec<&'d Node>,
    /// Several schemas of which one holds, if there are.
    pub(crate) alternatives: Vec<At<'d>>,
}

impl<'d> Schema<'d> {
    /// Unwraps a schema.
    pub(crate) fn of(at: &At<'d>, references: &References<'d>) -> Result<Self, Lost> {
        let (mut at, mut null, mut empty, mut wrappings) = (at.clone(), false, false, Vec::new());
        for _ in 0..DEEPEST {
            null |= at.node.is_true("nullable");
            if at.node.get("$ref").is_some() {
                wrappings.push(at.node);
                at = references.follow(&At { node: at.node, pointer: at.pointer.clone() })?;
                continue;
            }
            let all = at.items("allOf");
            if let ([only], None) = (all.as_slice(), at.node.get("properties")) {
                wrappings.push(at.node);
                at = only.clone();
                continue;
            }
            let (others, has_null, has_empty) = alternatives(&at, references)?;
            if let [only] = others.as_slice() {
                (null, empty) = (null | has_null, empty | has_empty);
                wrappings.push(at.node);
                at = only.clone();
                continue;
            }
            let mut parts = Vec::new();
            flatten(&at, references, 0, &mut HashSet::new(), &mut parts)?;
            null |= has_null | parts.iter().any(|part| has_null_type(part.node));
            return Ok(Self { pointer: at.pointer, parts, null, empty, wrappings, alternatives: others });
        }
        Err((Reason::Reference, "it leads to itself".to_owned()))
    }

    /// The same with something around it that says more.
    pub(crate) fn within(mut self, node: &'d Node) -> Self {
        self.wrappings.insert(0, node);
        self
    }

    /// The first value of a key among the parts.
    pub(crate) fn get(&self, key: &str) -> Option<&'d Node> {
        self.parts.iter().find_map(|part| part.node.get(key))
    }

    /// The first value of a key with its place.
    pub(crate) fn at(&self, key: &str) -> Option<At<'d>> {
        self.parts.iter().find_map(|part| part.get(key))
    }

    /// The value of a key that what stands around may replace.
    pub(crate) fn outer(&self, key: &str) -> Option<&'d Node> {
        self.wrappings.iter().find_map(|node| node.get(key)).or_else(|| self.get(key))
    }

    /// Whether a flag is set, here or around.
    pub(crate) fn is(&self, key: &str) -> bool {
        self.outer(key) == Some(&Node::Bool(true))
    }

    /// The properties of all parts, each name once.
    pub(crate) fn properties(&self) -> Vec<(&'d str, At<'d>)> {
        let mut known = HashSet::new();
        let all = self.parts.iter().flat_map(|part| part.entries("properties"));
        all.filter(|(name, _)| known.insert(*name)).collect()
    }

    /// Names of the properties that must be there.
    pub(crate) fn required(&self) -> HashSet<&'d str> {
        let lists = self.parts.iter().filter_map(|part| part.node.get("required"));
        lists.flat_map(|list| list.items().iter().filter_map(Node::text)).collect()
    }

    /// The types that it names, null apart.
    pub(crate) fn types(&self) -> Vec<&'d str> {
        let mut types: Vec<&str> = match self.get("type") {
            Some(Node::Text(one)) => vec![one.as_str()],
            Some(Node::List(several)) => several.iter().filter_map(Node::text).collect(),
            _ => Vec::new(),
        };
        types.retain(|name| *name != "null");
        types.dedup();
        types
    }
}

fn has_null_type(node: &Node) -> bool {
    node.is_true("nullable") || node.get("type").is_some_and(|types| types.items().contains(&Node::from("null")))
}

/// The schemas of which one holds, without null and the empty string, and whether these two are among them.
///
/// Alternatives that only say what is required are conditions, and none of these.
fn alternatives<'d>(at: &At<'d>, references: &References<'d>) -> Result<(Vec<At<'d>>, bool, bool), Lost> {
    let (mut others, mut null, mut empty) = (Vec::new(), false, false);
    for alternative in at.items("anyOf").into_iter().chain(at.items("oneOf")) {
        let there = references.follow(&alternative)?;
        let is_null = there.node.text_at("type") == Some("null")
            || there.node.get("enum").is_some_and(|values| values.items() == [Node::Null]);
        let is_empty = there.node.get("enum").is_some_and(|values| values.items() == [Node::from("")]);
        null |= is_null;
        empty |= is_empty;
        if !is_null && !is_empty && !is_condition(there.node) {
            others.push(alternative);
        }
    }
    Ok((others, null, empty))
}

/// Whether a schema only says which fields are there.
pub(crate) fn is_condition(node: &Node) -> bool {
    let keys: Vec<&str> = node.entries().iter().map(|(key, _)| key.as_str()).collect();
    keys.contains(&"required") && keys.iter().all(|key| matches!(*key, "required" | "title" | "description" | "type"))
}

/// The parts of a schema, itself first; one that comes twice counts once, so that none of them multiplies.
fn flatten<'d>(
    at: &At<'d>,
    references: &References<'d>,
    depth: usize,
    known: &mut HashSet<Pointer>,
    parts: &mut Vec<At<'d>>,
) -> Result<(), Lost> {
    let at = references.follow(at)?;
    if !known.insert(at.pointer.clone()) {
        return Ok(());
    }
    if depth > DEEPEST || parts.len() >= MOST_PARTS {
        return Err((Reason::Reference, "`allOf` has too many parts".to_owned()));
    }
    parts.push(at.clone());
    at.items("allOf").iter().try_for_each(|part| flatten(part, references, depth + 1, known, parts))
}
