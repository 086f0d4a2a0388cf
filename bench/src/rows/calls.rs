//! Whole calls over loopback.

mod http2;
mod orders;

use crate::row::Row;

pub(super) const ROWS: &[Row] = &[
    Row { name: "call-orders", run: orders::run },
    Row { name: "call-empty", run: orders::run_empty },
    Row { name: "call-http2", run: http2::run },
];
