//! Where the secret values of an answer stand, for recorders.

use core::ops::Range;

use super::reader::Reader;
use super::{Decode, DecodeError, Json, Slot, Watch, skip};

/// Where values stand in a body, which has no byte order mark, that its type calls secret; none where the body is no JSON of the
/// type that comes with the status, as not all of it was looked at then.
pub(crate) fn secret_places<T: Decode>(status: u16, body: &[u8]) -> Option<Vec<Range<usize>>> {
    let mut reader = Reader::new(core::str::from_utf8(body).ok()?, Watch::default());
    let start = reader.at();
    let is_read = T::look_through(status, Json { reader: &mut reader }).is_ok();
    (is_read && skip::settle(&mut reader, start).is_ok() && reader.end()).then(|| core::mem::take(reader.secrets()))
}

/// Reads a secret value and notes where it stands.
pub(super) fn read(slot: &mut dyn Slot, json: Json<'_, '_>) -> Result<(), DecodeError> {
    let reader = json.reader;
    let start = reader.at();
    let outcome = slot.read(Json { reader });
    skip::settle(reader, start)?;
    let place = start..reader.at();
    reader.secrets().push(place);
    outcome
}
