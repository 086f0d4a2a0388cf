//! Transaction ids: a write that the service keys gets one, unless its caller has chosen one.

use super::Client;
use crate::{Descriptor, Safety, Wire};

/// Fewest digits that are random enough: 80 bits.
const FEWEST: usize = 20;
/// Digits of 128 bits.
const MOST: usize = 32;

/// Puts an id where the request leaves it out, as long as its limit allows, unless the client is told not to.
pub(super) fn fill(descriptor: &'static Descriptor, client: &Client, wires: &mut [Wire]) {
    let Safety::WriteKeyedBy(name) = descriptor.safety else { return };
    if !client.shared.transaction_ids {
        return;
    }
    let Some((index, parameter)) = descriptor.parameter(name) else { return };
    let length = parameter.text.max_length.map_or(MOST, |most| (most as usize).min(MOST));
    if let Some(wire @ Wire::Absent) = wires.get_mut(index)
        && length >= FEWEST
    {
        let mut id = format!("{:032x}", client.shared.host.random());
        id.truncate(length);
        *wire = Wire::Text(id);
    }
}
