//! Requests: validation, encoding, signing.

use crate::row::Row;

pub(super) const ROWS: &[Row] = &[];
