//! Rules by what they say and what they rest on.

use super::Rules;
use crate::model::{Demand, Operation, Service, Statement};
use crate::provenance;

/// Counts the rules of an operation.
pub(super) fn add(service: &Service, operation: &Operation, rules: &mut Rules) {
    for (id, entry) in &operation.rules {
        match kind(&entry.rule.statement) {
            Some(kind) => *rules.checked.0.entry(kind.to_owned()).or_default() += 1,
            None => rules.server += 1,
        }
        rules.certainty.add(provenance::of_rule(service, operation, id, entry));
    }
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
            Demand::MaxItems(_) => "has at most N items if",
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
