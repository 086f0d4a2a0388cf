//! Error codes as entities: entries of the catalogue, and what operations say of them.

use speclang::model::{ErrorEntry, OperationError, Retry, Service, Statuses};
use speclang::{Spanned, naming};

use super::{Family, Node, Value, provenance};
use crate::effect::Side;
use crate::rust::Rust;

/// An entry of the catalogue.
pub(super) fn entry(code: &Spanned<String>, entry: &ErrorEntry) -> Node {
    let ErrorEntry { name, status, meaning, cause, remedy, retry, source, disputed, evidence, read } = entry;
    let mut node = Node::new(Family::Code, "error code", &code.value, code.span);
    node.side = Side::Response;
    node.rust = Rust::item(naming::constant(code).unwrap_or_default());
    node.rust.ty = variant(code, entry);
    let span = name.as_ref().map_or(node.span, |name| name.span);
    node.fact_at("name", Value::Text(variant(code, entry)), span);
    node.fact("status", statuses(status));
    node.text("meaning", Some(meaning));
    node.text("cause", cause.as_ref());
    node.text("remedy", remedy.as_ref());
    let class = match retry.value {
        Retry::Never => "never",
        Retry::Later => "later",
        Retry::AfterCorrection => "after correction",
    };
    node.fact_at("retry", Value::Text(class.to_owned()), retry.span);
    node.plain("source", source.as_ref());
    provenance::attach(&mut node, disputed, evidence);
    node.children.extend(read.iter().map(|reading| provenance::reading("read", reading)));
    node
}

/// A code that an operation lists.
pub(super) fn of_operation(code: &Spanned<String>, error: &OperationError, service: &Service) -> Node {
    let OperationError { status, carries, meaning, from, disputed, evidence } = error;
    let mut node = Node::new(Family::OperationCode, "error", &code.value, code.span);
    node.side = Side::Response;
    let shared = service.file.any_operation.iter().chain(&service.file.success_codes);
    if let Some(entry) = service.error(code)
        && shared.clone().all(|known| known.value != code.value)
    {
        node.rust = Rust::item(variant(code, entry));
    }
    node.fact("status", statuses(status));
    if !carries.is_empty() {
        node.fact("carries", words(carries));
    }
    node.text("meaning", meaning.as_ref());
    node.plain("from", from.as_ref());
    provenance::attach(&mut node, disputed, evidence);
    node
}

fn variant(code: &str, entry: &ErrorEntry) -> String {
    naming::error_variant(code, entry.name.as_ref().map(|name| name.as_str())).unwrap_or_default()
}

/// Texts as a set.
pub(super) fn words(texts: &[Spanned<String>]) -> Value {
    let mut words: Vec<String> = texts.iter().map(|text| text.value.clone()).collect();
    words.sort();
    Value::Words(words)
}

// The order says which status is the usual one, so it is part of the fact.
pub(super) fn statuses(statuses: &Statuses) -> Value {
    let Statuses(statuses) = statuses;
    Value::Text(statuses.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}
