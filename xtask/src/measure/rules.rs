//! Rules by what they say.

use std::collections::BTreeMap;

use speclang::model::{Demand, Service, Statement};

use super::table::Table;

/// Adds the section.
pub(super) fn add(table: &mut Table, services: &[Service]) {
    let operations = services.iter().flat_map(|service| &service.operations);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let mut server = 0;
    for (_, entry) in operations.flat_map(|operation| &operation.rules) {
        match kind(&entry.rule.statement) {
            Some(kind) => *kinds.entry(kind).or_default() += 1,
            None => server += 1,
        }
    }
    let checked: usize = kinds.values().sum();
    table.title("Rules");
    table.row("that clients check", checked);
    for (kind, count) in kinds {
        table.row(format!("  {kind}"), count);
    }
    table.row("that only the server can judge", server);
}

/// The kind in the words of the language; `None` for what only the server can judge.
fn kind(statement: &Statement) -> Option<&'static str> {
    Some(match statement {
        Statement::Conditional(conditional) => match conditional.demand {
            Demand::Required => "is required if",
            Demand::NoEffect => "has no effect if",
            Demand::NotAllowed => "is not allowed if",
            Demand::InRange(_) => "is in a range if",
            Demand::OneOf(_) => "is one of if",
            Demand::OnlyHere(_) => "is only if",
            Demand::MaxItems(_) => "has at most so many items if",
        },
        Statement::Together(_) => "go together",
        Statement::OnlyWith(_) => "only with",
        Statement::ExactlyOne(_) => "exactly one of",
        Statement::AtMostOne(_) => "at most one of",
        Statement::AtLeastOne(_) => "at least one of",
        Statement::NotAfter(_) => "is not after",
        Statement::Window(_) => "spans at most",
        Statement::SameMonth(_) => "are in the same month",
        Statement::UniqueField(_) => "is unique",
        Statement::Server(_) => return None,
    })
}
