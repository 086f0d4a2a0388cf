//! Transaction ids: a write that the service keys gets one, unless its caller has chosen one.

use super::Client;
use crate::{Descriptor, Safety, Wire, WireRef};

/// Fewest digits that are random enough: 80 bits.
const FEWEST: usize = 20;
/// Digits of 128 bits.
const MOST: usize = 32;

/// The id to put where the request leaves it out, with the index of its parameter, as long as its limit allows; none where
/// the client is told not to.
pub(super) fn missing(
    descriptor: &'static Descriptor,
    client: &Client,
    values: &[WireRef<'_>],
) -> Option<(usize, Wire)> {
    let Safety::WriteKeyedBy(name) = descriptor.safety else { return None };
    if !client.shared.transaction_ids {
        return None;
    }
    let (index, parameter) = descriptor.parameter(name)?;
    let length = parameter.text.max_length.map_or(MOST, |most| (most as usize).min(MOST));
    if length < FEWEST || values.get(index)?.is_present() {
        return None;
    }
    let mut id = format!("{:032x}", client.shared.host.random());
    id.truncate(length);
    Some((index, Wire::Text(id)))
}
