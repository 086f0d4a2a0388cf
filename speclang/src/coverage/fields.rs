//! Parameters and fields with what is around them.

use crate::Spanned;
use crate::model::{Field, Operation, Place, Service, TypeDef};
use crate::provenance;

/// Whose parameter or field it is.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    /// Of a request itself.
    Operation(&'a Operation),
    /// Of an object.
    Type(&'a TypeDef),
}

/// A parameter of a request, or a field of an object that requests hold.
#[derive(Clone, Copy)]
pub(super) struct Parameter<'a> {
    pub(super) service: &'a Service,
    pub(super) owner: Owner<'a>,
    pub(super) place: Place,
    pub(super) name: &'a Spanned<String>,
    pub(super) field: &'a Field,
}

impl<'a> Parameter<'a> {
    /// The operation in whose file it stands, or its shared type.
    pub(super) fn home(&self) -> &'a str {
        match self.owner {
            Owner::Operation(operation) => &operation.id.value,
            Owner::Type(known) => known.owner.as_deref().unwrap_or(&known.name.value),
        }
    }

    /// What people call it.
    pub(super) fn subject(&self) -> String {
        match self.owner {
            Owner::Operation(_) => format!("{} {}", self.place.name(), self.name.value),
            Owner::Type(known) => format!("{}.{}", known.name.value, self.name.value),
        }
    }

    /// The same for what facts rest on.
    pub(super) fn provenance(&self) -> provenance::Owner<'a> {
        match self.owner {
            Owner::Operation(operation) => {
                provenance::Owner::Operation(operation, self.place.name(), self.place.part())
            }
            Owner::Type(known) => provenance::Owner::Type(known),
        }
    }
}
