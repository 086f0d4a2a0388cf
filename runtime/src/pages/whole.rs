//! Whether one answer holds a whole listing.

use bytes::Bytes;
use http::HeaderMap;

use super::came::Came;
use super::walk::Walk;
use crate::decode::{Watch, texts};
use crate::values::Values;
use crate::wire::read_all;
use crate::{Descriptor, Fields, WireRef};

/// Body and headers of an answer.
type Answer<'a> = (&'a Bytes, &'a HeaderMap);

/// Whether the answer to the request holds all items of its listing: it begins with the first one, and is its own last page.
/// Where nothing tells, it does not. An operation without pages answers with all that there is.
pub(crate) fn is_whole(
    descriptor: &'static Descriptor,
    request: &dyn Fields,
    edited: &[String],
    answer: Answer<'_>,
) -> bool {
    let judge = |wires: &[WireRef<'_>]| is_only_page(descriptor, Values::new(descriptor, wires, edited), answer);
    read_all(request, judge).unwrap_or_else(|| judge(&[]))
}

fn is_only_page(descriptor: &'static Descriptor, values: Values<'_>, (body, headers): Answer<'_>) -> bool {
    let Some(paging) = descriptor.paging else { return true };
    let is_marked = || {
        let marker = paging.position.and_then(|name| values.wire(name).scalar());
        marker.is_some_and(|marker| !marker.is_empty())
    };
    let Ok(mut walk) = Walk::new(descriptor, values) else { return false };
    if !walk.begins_at_the_first() || !paging.kind.counts() && is_marked() {
        return false;
    }
    let seen = Watch::over(body, paging.watched());
    // A next page is one wherever it is.
    let came = Came { body, seen: &seen, headers, endpoint: "", path: "", key: None };
    let count = came.text(paging.items).map_or(Ok(Vec::new()), texts).map_or(0, |items| items.len());
    walk.advance(descriptor, count, &came).is_ok() && walk.is_over()
}
