//! A description with its references: each is followed at most so often, and found once.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::left::{Lost, Reason};
use crate::node::{Node, Pointer, read, steps};

/// Most bytes of a description.
pub(crate) const LARGEST: usize = 64 << 20;

/// Most references that lead from one to the next.
const LONGEST_CHAIN: usize = 32;

/// A description of a version that is read.
#[derive(Debug)]
pub(crate) struct Document {
    root: Node,
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct At<'d> {
    pub(crate) node: &'d Node,
    pub(crate) pointer: Pointer,
}

impl<'d> At<'d> {
    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        self.node.get(key).map(|node| At { node, pointer: self.pointer.at(key) })
    }

    /// The entries of the object under a key.
    pub(crate) fn entries(&self, key: &str) -> Vec<(&'d str, Self)> {
        self.get(key).map(|inner| inner.all()).unwrap_or_default()
    }

    /// The entries of the object.
    pub(crate) fn all(&self) -> Vec<(&'d str, Self)> {
        let at = |(key, node): &'d (String, Node)| (key.as_str(), At { node, pointer: self.pointer.at(key) });
        self.node.entries().iter().map(at).collect()
    }

    /// The items of the array under a key.
    pub(crate) fn items(&self, key: &str) -> Vec<Self> {
        let Some(list) = self.get(key) else { return Vec::new() };
        let items = list.node.items().iter().enumerate();
        items.map(|(number, node)| At { node, pointer: list.pointer.at(number) }).collect()
    }
}

impl Document {
    /// Reads a text; the error is one sentence with what is expected.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        if text.len() > LARGEST {
            return Err(format!("it has {} bytes, at most {LARGEST} are read", text.len()));
        }
        let root = read(text)?;
        match root.get("openapi").and_then(Node::scalar).as_deref() {
            Some(version) if version.starts_with("3.0") || version.starts_with("3.1") => Ok(Self { root }),
            Some(version) => {
                Err(format!("it is of OpenAPI {}; expected 3.0 or 3.1", speclang::text::hidden::visible(version)))
            }
            None if root.get("swagger").is_some() => {
                Err("it is of Swagger 2.0; expected OpenAPI 3.0 or 3.1, to which converters exist".to_owned())
            }
            None => Err("it has no key `openapi`; expected OpenAPI 3.0 or 3.1".to_owned()),
        }
    }

    /// The whole of it.
    pub(crate) fn root(&self) -> At<'_> {
        At { node: &self.root, pointer: Pointer::root() }
    }
}

/// Finds what references name.
#[derive(Debug)]
pub(crate) struct References<'d> {
    root: &'d Node,
    found: RefCell<HashMap<String, Option<At<'d>>>>,
    /// How many references lead to a place.
    counts: HashMap<Pointer, usize>,
}

impl<'d> References<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        let mut counts = HashMap::new();
        let mut open = vec![&document.root];
        while let Some(node) = open.pop() {
            if let Some(place) = node.text_at("$ref").and_then(Pointer::of_reference) {
                *counts.entry(place).or_default() += 1;
            }
            open.extend(node.items());
            open.extend(node.entries().iter().map(|(_, value)| value));
        }
        Self { root: &document.root, found: RefCell::default(), counts }
    }

    /// Whether more than one reference leads to a place.
    pub(crate) fn are_several(&self, pointer: &Pointer) -> bool {
        self.counts.get(pointer).is_some_and(|count| *count > 1)
    }

    /// Follows references until something else stands there.
    pub(crate) fn follow(&self, at: &At<'d>) -> Result<At<'d>, Lost> {
        let mut at = at.clone();
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = at.node.text_at("$ref") else { return Ok(at) };
            at = self.find(reference).ok_or_else(|| (Reason::Reference, reference.to_owned()))?;
        }
        Err((Reason::Reference, "it leads to itself".to_owned()))
    }

    fn find(&self, reference: &str) -> Option<At<'d>> {
        if let Some(found) = self.found.borrow().get(reference) {
            return found.clone();
        }
        let found = self.search(reference);
        self.found.borrow_mut().insert(reference.to_owned(), found.clone());
        found
    }

    fn search(&self, reference: &str) -> Option<At<'d>> {
        let mut node = self.root;
        for step in steps(reference)? {
            node = match node {
                Node::List(items) => items.get(step.parse::<usize>().ok()?)?,
                other => other.get(&step)?,
            };
        }
        Some(At { node, pointer: Pointer::of_reference(reference)? })
    }
}
