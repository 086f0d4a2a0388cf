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
    pub key: &'static str,
    /// Where its subject stands.
    pub span: Span,
    /// What it rests on.
    pub origin: Origin<'a>,
    /// Entries whose evidence may speak of it, and the keys by which it does.
    pub(crate) layers: Vec<Layer<'a>>,
}

/// All facts of operations, types and the catalogue, one after the other. What is unknown is no fact.
pub fn facts(service: &Service) -> impl Iterator<Item = Fact<'_>> {
    let requested = service.requested_types();
    let operations = service.operations.iter().flat_map(move |operation| of_operation::facts(service, operation));
    let types = service.types.iter().flat_map(move |known| of_type::facts(service, known, &requested));
    let codes = service.catalogue.iter().flat_map(move |(code, entry)| of_type::facts_of_code(service, code, entry));
    operations.chain(types).chain(codes)
}
