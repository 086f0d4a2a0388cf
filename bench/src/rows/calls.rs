//! Whole calls over loopback.

mod orders;

use crate::row::Row;

pub(super) const ROWS: &[Row] =
    &[Row { name: "call-orders", run: orders::run }, Row { name: "call-empty", run: orders::run_empty }];
