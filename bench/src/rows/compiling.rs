//! What users and contributors pay: the compiler's time, and bytes of programs.

mod binary;
mod checking;
mod fresh_clone;
mod own_tests;

use crate::row::Row;

pub(super) const ROWS: &[Row] = &[
    Row { name: "binary", run: binary::run },
    Row { name: "check-crate", run: checking::run },
    Row { name: "own-tests", run: own_tests::run },
    Row { name: "fresh-clone", run: fresh_clone::run },
];
