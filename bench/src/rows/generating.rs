//! From specs to crates.

use crate::row::Row;

pub(super) const ROWS: &[Row] = &[];
