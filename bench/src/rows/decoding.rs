//! Answers into values.

mod lists;
mod orders;

use crate::row::Row;

pub(super) const ROWS: &[Row] =
    &[Row { name: "decode-orders", run: orders::run }, Row { name: "decode-lists", run: lists::run }];
