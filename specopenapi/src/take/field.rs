//! A parameter or a field: its type with what is said of it.

use super::draft::{Field, Ty};
use super::schema::Schema;
use super::texts;
use super::typed::Typed;
use crate::left::{Left, Reason};
use crate::node::{Node, Pointer};

/// The documentation of what a description says nothing about.
pub(crate) const UNDESCRIBED: &str = "Not described.";

/// Most characters of an example or a default.
const LONGEST_VALUE: usize = 60;

impl Field {
    /// A text of which nothing more is said.
    pub(super) fn text(wire: &str, doc: String, pointer: &Pointer) -> Self {
        Self {
            wire: wire.to_owned(),
            ty: Ty::Scalar("text"),
            required: false,
            read_only: false,
            secret: false,
            doc,
            limits: Vec::new(),
            default: None,
            sent_as: None,
            constant: None,
            rust_name: None,
            pointer: pointer.clone(),
        }
    }

    /// The same with a name in Rust.
    pub(crate) fn named(self, rust_name: Option<String>) -> Self {
        Self { rust_name, ..self }
    }

    /// The same, required or not.
    pub(crate) fn required(self, required: bool) -> Self {
        Self { required, ..self }
    }
}

/// A field of a schema.
pub(crate) fn of(wire: &str, schema: &Schema<'_>, typed: Typed, pointer: &Pointer, left: &mut Left) -> Field {
    let secret = schema.get("format") == Some(&Node::from("password"));
    let described = schema.outer("description").or_else(|| schema.outer("title")).and_then(Node::text);
    let default = schema.outer("default").and_then(|value| default(value, &typed.ty, pointer, left));
    let mut doc = doc(described, pointer, left);
    let deprecated = schema.is("deprecated").then(|| "Deprecated.".to_owned());
    let null = schema.null.then(|| "May be null.".to_owned());
    let example = example(schema).filter(|_| !secret).map(|example| format!("For example, `{example}`."));
    for sentence in typed.says.into_iter().chain(deprecated).chain(null).chain(example) {
        if doc == UNDESCRIBED {
            doc.clear();
        }
        doc.push_str(if doc.is_empty() { "" } else { " " });
        doc.push_str(&sentence);
    }
    Field {
        wire: wire.to_owned(),
        ty: typed.ty,
        required: false,
        read_only: schema.is("readOnly"),
        secret,
        doc,
        limits: typed.limits,
        default,
        sent_as: typed.sent_as,
        constant: None,
        rust_name: None,
        pointer: pointer.clone(),
    }
}

/// The sentences of a description.
pub(crate) fn doc(described: Option<&str>, pointer: &Pointer, left: &mut Left) -> String {
    let (paragraphs, is_cut) = described.map(texts::paragraphs).unwrap_or_default();
    if is_cut || (paragraphs.is_empty() && described.is_some_and(|text| !text.trim().is_empty())) {
        left.out(Reason::Text, &pointer.at("description"), "");
    }
    if paragraphs.is_empty() { UNDESCRIBED.to_owned() } else { paragraphs.join("\n\n") }
}

/// An example that can stand in a sentence.
fn example(schema: &Schema<'_>) -> Option<String> {
    let first = schema.outer("examples").and_then(|examples| examples.items().first());
    schema.outer("example").or(first).and_then(Node::scalar).filter(|text| is_short(text))
}

/// A default that can stand behind `default`.
fn default(value: &Node, ty: &Ty, pointer: &Pointer, left: &mut Left) -> Option<String> {
    let word = value.scalar().filter(|word| {
        matches!(ty, Ty::Scalar("text" | "integer" | "unsigned" | "decimal" | "boolean" | "date") | Ty::Named(_))
            && is_short(word)
            && !word.contains(" if ")
            && word.trim() == word.as_str()
    });
    if word.is_none() {
        left.out(Reason::Default, &pointer.at("default"), value.scalar().unwrap_or_default());
    }
    word
}

/// Whether a text can stand in a sentence.
pub(super) fn is_short(text: &str) -> bool {
    let is_shown = |c: char| speclang::text::hidden::kind(c).is_none() && c != '`';
    !text.trim().is_empty() && text.chars().count() <= LONGEST_VALUE && text.chars().all(is_shown)
}
