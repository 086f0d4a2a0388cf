//! All rows of the table: one file a row, in groups that have a list each.

mod calls;
mod decoding;
mod generating;
mod requests;

use crate::row::Row;

/// The groups, in the order of the table.
pub const GROUPS: &[&[Row]] = &[decoding::ROWS, calls::ROWS, requests::ROWS, generating::ROWS];
