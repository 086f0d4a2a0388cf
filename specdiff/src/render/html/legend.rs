//! What the words of the page mean: kinds of change, and states of a parameter.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::kind::UNCLASSIFIED;
use crate::kinds::KINDS;
use crate::report::Report;

/// A kind that some change of the page is of.
#[derive(Serialize)]
pub(super) struct KindView {
    id: &'static str,
    finds: &'static str,
}

/// States with what a client sends, in the words of the spec language.
pub(super) const STATES: [(&str, &str); 6] = [
    ("absent", "the parameter is omitted"),
    ("empty", "a key with no value, as in x="),
    ("empty string", "an empty string, as in x=\"\""),
    ("null", "null"),
    ("empty list", "a list without items"),
    ("non enum", "a value that the enumeration does not list"),
];

/// Kinds of the report's changes, in the order of the table of kinds.
pub(super) fn kinds(report: &Report) -> Vec<KindView> {
    let used: BTreeSet<&str> = report.entries().map(|entry| entry.kind.as_str()).collect();
    let all = KINDS.iter().flat_map(|family| family.iter()).chain([&UNCLASSIFIED]);
    let used = all.filter(|kind| used.contains(kind.id));
    used.map(|kind| KindView { id: kind.id, finds: kind.finds }).collect()
}
