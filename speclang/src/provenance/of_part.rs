//! What the facts of a part of an operation rest on that carry no evidence themselves.

use super::ground::PageReading;
use super::{Ground, Key, Layer, Origin};
use crate::model::{Operation, OperationError, Part, Place, Service};

impl Place {
    /// The part of a page that lists parameters of this place.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            Self::Path => Part::Path,
            Self::Query => Part::Query,
            Self::Header => Part::Header,
            Self::Body | Self::Form | Self::Whole => Part::Body,
        }
    }
}

/// What was read of a part of an operation.
pub(super) fn reading(operation: &Operation, part: Part) -> PageReading<'_> {
    let reading = operation.read.as_ref().and_then(|read| read.of(part)).map(|reading| &reading.value);
    PageReading { page: &operation.source, reading }
}

/// The ground of an operation's facts under a key.
pub(super) fn ground<'a>(
    service: &'a Service,
    operation: &'a Operation,
    part: Part,
    keys: impl FnOnce() -> Vec<Key<'a>>,
) -> Ground<'a> {
    Ground::read(service, [reading(operation, part)]).within(Layer::of(&operation.evidence, keys))
}

/// What one key of a code rests on.
pub(super) fn of_error<'a>(
    around: &Ground<'a>,
    error: &'a OperationError,
    key: &'static str,
    sentence: bool,
) -> (Ground<'a>, Origin<'a>) {
    let own = around.naming(key).within(Layer::new(&error.evidence, key));
    let origin = own.named(error.from.as_deref()).unwrap_or_else(|| own.origin(sentence));
    (own, origin)
}

/// What it rests on that the operation refuses with a code; nothing where it does not list it.
pub(super) fn of_code<'a>(service: &'a Service, operation: &'a Operation, code: &'a str) -> Option<Origin<'a>> {
    let error = operation.errors.get(code)?;
    let around = ground(service, operation, Part::Errors, || vec![Key::named("errors", code), "errors".into()]);
    Some(of_error(&around, error, "status", false).1)
}
