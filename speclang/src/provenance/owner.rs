//! Whose parameter or field it is, and what follows for what its facts rest on.

use super::{Ground, Key, Origin, of_field, of_part, of_type};
use crate::model::{Field, Operation, Part, Service, State, TypeDef};

/// Whose parameter or field it is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Owner<'a> {
    /// Of an operation: under this key, in this part of its page.
    Operation(&'a Operation, &'static str, Part),
    /// Of a type.
    Type(&'a TypeDef),
}

impl<'a> Owner<'a> {
    /// What all facts of the field rest on that carry no evidence themselves.
    pub(super) fn around(self, service: &'a Service, name: &'a str) -> Ground<'a> {
        match self {
            Self::Operation(operation, key, part) => {
                of_part::ground(service, operation, part, || vec![Key::named(key, name), key.into()])
            }
            Self::Type(known) => of_type::ground(service, known).within(of_type::of_field(known, name)),
        }
    }
}

/// What a cell of the field's presence table rests on.
pub(crate) fn of_cell<'a>(
    service: &'a Service,
    owner: Owner<'a>,
    name: &'a str,
    field: &'a Field,
    state: State,
) -> Origin<'a> {
    let (ground, sentence) = of_field::cell(&owner.around(service, name), field, state);
    ground.origin(sentence)
}
