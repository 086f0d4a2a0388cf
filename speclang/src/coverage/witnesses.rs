//! Disputes and evidence, of everything that can carry them.

use super::Witnesses;
use crate::model::{Dispute, Evidence, Field, Operation, Shape};

impl Witnesses {
    /// Counts what one entry carries.
    pub(super) fn add(&mut self, disputed: &[Dispute], evidence: &[Evidence]) {
        self.disputes += disputed.len();
        for evidence in evidence {
            self.evidence.add_level(evidence.level);
        }
    }

    fn add_field(&mut self, field: &Field) {
        self.add(&field.disputed, &field.evidence);
    }
}

/// What an operation carries, its own types left out: they stand among all types.
pub(super) fn of_operation(operation: &Operation) -> Witnesses {
    let mut found = Witnesses::default();
    found.add(&operation.disputed, &operation.evidence);
    let answers = operation.answer_fields().map(|(_, field)| field);
    operation.parameters().map(|(_, _, field)| field).chain(answers).for_each(|field| found.add_field(field));
    for (_, rule) in &operation.rules {
        found.add(&rule.disputed, &rule.evidence);
    }
    for (_, waiter) in &operation.waiters {
        found.add(&waiter.disputed, &waiter.evidence);
    }
    for (_, error) in &operation.errors {
        found.add(&error.disputed, &error.evidence);
    }
    found
}

/// What a type carries, its fields and values included.
pub(super) fn of_shape(shape: &Shape) -> Witnesses {
    let mut found = Witnesses::default();
    found.add(&shape.disputed, &shape.evidence);
    shape.fields.iter().flatten().for_each(|(_, field)| found.add_field(field));
    for (_, value) in shape.enumeration.iter().flat_map(|values| &values.values) {
        found.add(&value.disputed, &value.evidence);
    }
    found
}
