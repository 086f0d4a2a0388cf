//! What responses are wrapped in: it is taken off before they are read.

use bytes::Bytes;

use super::answer::ReadBody;
use super::said;
use crate::decode::{Watch, missing_data};
use crate::{Arrived, Decode, Descriptor, Paging, Service, Shape};

/// Reads the response in a body that is a success, and notes in `seen` what has to be known of the body beside that. Gives the body
/// of the response, and where watched fields stand in it if it is not all that came.
pub(super) fn read(
    (service, descriptor): (&'static Service, &'static Descriptor),
    (status, shape): (u16, Shape),
    body: &Bytes,
    seen: &mut Watch,
    read: ReadBody<'_>,
) -> (Bytes, Option<Watch>) {
    // Whether it is a refusal all the same, and where the next page begins.
    let outside = said::codes(service).chain(descriptor.paging.iter().flat_map(Paging::watched));
    let is_json = matches!(shape, Shape::Object | Shape::List | Shape::OneOf(_) | Shape::Unstated)
        && !body.trim_ascii().is_empty();
    let Some(data) = service.envelope.and_then(|envelope| envelope.data).filter(|_| is_json) else {
        *seen = Watch::new(outside.chain(descriptor.partial_failure));
        read(Arrived::new(status, shape, body, seen));
        return (body.clone(), None);
    };
    *seen = Watch::over(body, outside.chain(data.first()));
    let mut inside = Watch::new(descriptor.partial_failure);
    let found = seen.text_at(body, data);
    let inner = match found {
        Some(text) if text != "null" || shape == Shape::Unstated => body.slice_ref(text.as_bytes()),
        // Nothing is documented of it that could be missing.
        None if shape == Shape::Unstated => Bytes::new(),
        // What is no JSON is told as such.
        _ if Option::<()>::decode_body(body).is_err() => {
            read(Arrived::new(status, shape, body, &mut inside));
            return (body.clone(), None);
        }
        _ => {
            let error = missing_data(shape, found.unwrap_or_default());
            read(Arrived::new(status, shape, body, &mut inside).within(data).without_data(error));
            return (body.clone(), None);
        }
    };
    read(Arrived::new(status, shape, &inner, &mut inside).within(data));
    (inner, Some(inside))
}
