//! Requests: validation, encoding, signing.

mod signing;
mod validation;
mod violations;

use crate::row::Row;

pub(super) const ROWS: &[Row] = &[
    Row { name: "validate", run: validation::run },
    Row { name: "violations", run: violations::run },
    Row { name: "sign", run: signing::run },
];
