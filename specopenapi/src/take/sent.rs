//! What a request carries as its body.

use super::document::At;
use super::draft::{BodyKind, Field};

/// The name of the parameter that a whole body is.
pub(super) const WHOLE: &str = "body";

/// What a body comes to.
pub(super) struct Sent {
    pub(super) kind: BodyKind,
    pub(super) fields: Vec<Field>,
    /// The header with the media type, where callers choose it.
    pub(super) header: Option<Field>,
}

impl Sent {
    /// No body.
    pub(super) fn nothing() -> Self {
        Self::of(BodyKind::Fields, Vec::new())
    }

    pub(super) fn of(kind: BodyKind, fields: Vec<Field>) -> Self {
        Self { kind: if fields.is_empty() { BodyKind::Fields } else { kind }, fields, header: None }
    }
}

/// A body, and what is around it.
pub(super) struct Site<'a, 'd> {
    pub(super) body: &'a At<'d>,
    pub(super) id: &'a str,
    pub(super) is_required: bool,
}
