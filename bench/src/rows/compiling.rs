//! What users of a crate pay for it: the compiler's time, and bytes of their programs.

mod binary;
mod checking;

use crate::row::Row;

pub(super) const ROWS: &[Row] =
    &[Row { name: "binary", run: binary::run }, Row { name: "check-crate", run: checking::run }];
