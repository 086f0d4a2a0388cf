//! Whole calls over loopback.

use crate::row::Row;

pub(super) const ROWS: &[Row] = &[];
