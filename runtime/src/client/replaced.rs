//! Values of a request with others in their places: what the client or an option says instead.

use crate::{ToWire, Wire, WireRef};

/// The values with these, each at its index; nothing where there are none.
pub(super) fn replaced<'a>(values: &[WireRef<'a>], others: &'a [(usize, Wire)]) -> Option<Vec<WireRef<'a>>> {
    let mut replaced = (!others.is_empty()).then(|| values.to_vec())?;
    for (index, wire) in others {
        if let Some(value) = replaced.get_mut(*index) {
            *value = wire.to_wire();
        }
    }
    Some(replaced)
}
