//! Walks that several checks share: every field, wherever it stands.

pub(crate) mod entities;
pub(crate) mod presence;
pub(crate) mod rules;
pub(crate) mod texts;
pub(crate) mod values;
pub(crate) mod waiters;

use crate::model::{Field, Operation, Place, Service, TypeDef};
use crate::source::Sources;
use crate::{Span, Spanned};

/// A field with what is around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Site<'a> {
    /// Wire name with its place.
    pub(crate) name: &'a Spanned<String>,
    /// The field.
    pub(crate) field: &'a Field,
    /// Where it stands; fields of types stand in the body.
    pub(crate) place: Place,
    /// Whether a request carries it: a parameter, or a field of a type that a request uses.
    pub(crate) in_request: bool,
    /// The operation whose parameter or response field it is; `None` for a field of a type.
    pub(crate) operation: Option<&'a Operation>,
    /// The type whose field it is.
    pub(crate) owner: Option<&'a TypeDef>,
}

impl<'a> Site<'a> {
    /// Id of the operation in whose file the field stands; `None` for a field of a shared type.
    pub(crate) fn home(&self) -> Option<&'a String> {
        match (self.operation, self.owner) {
            (Some(operation), _) => Some(&operation.id.value),
            (None, owner) => owner?.owner.as_ref(),
        }
    }
}

/// Every parameter, response field, error field and field of a type.
pub(crate) fn sites(service: &Service) -> Vec<Site<'_>> {
    let mut sites = Vec::new();
    for operation in &service.operations {
        let site = |place, name, field, in_request| Site {
            name,
            field,
            place,
            in_request,
            operation: Some(operation),
            owner: None,
        };
        sites.extend(operation.parameters().map(|(place, name, field)| site(place, name, field, true)));
        let answers = operation.answer_fields();
        sites.extend(answers.map(|(name, field)| site(Place::Body, name, field, false)));
    }
    let requested = service.requested_types();
    for known in &service.types {
        let in_request = requested.contains(known.name.as_str());
        let fields = known.shape.fields.iter().flatten();
        sites.extend(fields.map(|(name, field)| Site {
            name,
            field,
            place: known.place,
            in_request,
            operation: None,
            owner: Some(known),
        }));
    }
    sites
}

/// Where a word first stands behind a place of the same file, or that place.
///
/// For values that remember no place of their own.
pub(crate) fn word_after(sources: &Sources, anchor: Span, word: &str) -> Span {
    let end = u32::try_from(sources.text(anchor.file).len()).unwrap_or(anchor.end);
    let rest = Span { start: anchor.end, end, ..anchor };
    let found = sources.locate(rest, word);
    if found == rest { anchor } else { found }
}

/// Where a text of several words first stands behind a place of the same file, or that place; YAML may have folded it.
pub(crate) fn text_after(sources: &Sources, anchor: Span, text: &str) -> Span {
    let rest = sources.text(anchor.file).get(anchor.end as usize..).unwrap_or_default();
    let found = rest.find(text).and_then(|at| {
        let start = anchor.end + u32::try_from(at).ok()?;
        Some(Span { start, end: start + u32::try_from(text.len()).ok()?, ..anchor })
    });
    found.unwrap_or(anchor)
}
