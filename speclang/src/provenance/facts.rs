//! All facts of a service, each once.

use super::{Layer, Origin, of_operation, of_type};
use crate::Span;
use crate::model::{ErrorEntry, Operation, Part, Service, TypeDef};

/// What a fact belongs to.
#[derive(Debug, Clone, Copy)]
pub enum Home<'a> {
    /// An operation, and the part of it that states the fact.
    Operation(&'a Operation, Part),
    /// A type.
    Type(&'a TypeDef),
    /// A code of the catalogue.
    Code(&'a str, &'a ErrorEntry),
}

/// One fact of a spec: what one key says, or one cell of a presence table.
#[derive(Debug, Clone)]
pub struct Fact<'a> {
    /// What it belongs to.
    pub home: Home<'a>,
    /// What it is about: a parameter, a field, a code, a value; empty for the home itself.
    pub subject: &'a str,
    /// The key, or the cell as `presence.null`.
    pub key: String,
    /// Where its subject stands.
    pub span: Span,
    /// What it rests on.
    pub origin: Origin<'a>,
    /// Entries whose evidence may speak of it, and the keys by which it does.
    pub(crate) layers: Vec<Layer<'a>>,
}

/// All facts of operations, types and the catalogue. What is unknown is no fact.
#[must_use]
pub fn facts(service: &Service) -> Vec<Fact<'_>> {
    let mut facts = Vec::new();
    for operation in &service.operations {
        of_operation::add(service, operation, &mut facts);
    }
    let parameters = service.operations.iter().flat_map(Operation::parameters);
    let requested = service.types_behind(parameters.map(|(_, _, field)| &field.ty.value));
    for known in &service.types {
        of_type::add(service, known, &requested, &mut facts);
    }
    for (code, entry) in &service.catalogue {
        of_type::add_code(service, code, entry, &mut facts);
    }
    facts
}
