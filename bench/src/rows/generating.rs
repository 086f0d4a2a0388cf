//! From specs to crates.

mod changed;
mod fewer;
mod many;
mod scratch;
pub(super) mod verb;

use crate::row::Row;

pub(super) const ROWS: &[Row] = &[
    Row { name: "generate-scratch", run: scratch::run },
    Row { name: "generate-changed", run: changed::generate },
    Row { name: "check-specs", run: changed::check },
];
