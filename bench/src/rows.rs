//! All rows of the table: one file a row, in groups that have a list each.

mod calls;
mod compiling;
mod decoding;
mod generating;
mod progenitor;
mod requests;

use std::path::Path;

use crate::row::Row;

/// The groups, in the order of the table.
pub const GROUPS: &[&[Row]] = &[decoding::ROWS, calls::ROWS, requests::ROWS, generating::ROWS, compiling::ROWS];

/// The folder of the project.
fn project() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}
