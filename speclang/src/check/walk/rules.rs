//! Every rule, and what the names in it stand for.

use super::word_after;
use crate::model::{Base, Field, Operation, Place, RuleEntry, Service, Statement};
use crate::source::Sources;
use crate::{Span, Spanned};

/// A rule with what is around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RuleSite<'a> {
    /// The operation that has the rule.
    pub(crate) operation: &'a Operation,
    /// Id of the rule.
    pub(crate) id: &'a Spanned<String>,
    /// The rule.
    pub(crate) entry: &'a RuleEntry,
}

impl<'a> RuleSite<'a> {
    /// What the rule says.
    pub(crate) fn statement(self) -> &'a Statement {
        &self.entry.rule.statement
    }

    /// Where a word of the rule stands.
    pub(crate) fn locate(self, sources: &Sources, word: &str) -> Span {
        word_after(sources, self.id.span, word)
    }

    /// The parameter that a name of the rule stands for.
    pub(crate) fn parameter(self, service: &'a Service, name: &str) -> Option<(Place, &'a Field)> {
        parameter(service, self.operation, name)
    }
}

/// The rules of all operations.
pub(crate) fn rules(service: &Service) -> impl Iterator<Item = RuleSite<'_>> {
    service
        .operations
        .iter()
        .flat_map(|operation| operation.rules.iter().map(move |(id, entry)| RuleSite { operation, id, entry }))
}

/// The parameter of a wire name, or the field of its objects that a name like `product_infos.id` stands for.
pub(crate) fn parameter<'a>(service: &'a Service, operation: &'a Operation, name: &str) -> Option<(Place, &'a Field)> {
    if let Some(found) = operation.parameter(name) {
        return Some(found);
    }
    let mut words = name.split('.');
    let (place, mut field) = operation.parameter(words.next()?)?;
    for word in words {
        let Base::Object(fields) = service.base(&field.ty) else { return None };
        field = fields.get(word)?;
    }
    Some((place, field))
}
