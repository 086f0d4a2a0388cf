//! Answers into values.

mod orders;

use crate::row::Row;

pub(super) const ROWS: &[Row] = &[Row { name: "decode-orders", run: orders::run }];
