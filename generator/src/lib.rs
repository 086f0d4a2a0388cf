//! Turns a checked spec into a client crate: model in, texts out.
//!
//! ```text
//! model ─► lower ─► ir ─► emit ─► files
//! ```
//!
//! [`lower()`] makes every decision and [`emit()`] prints it; neither touches the disk, and neither knows a vendor: what is
//! special about an API stands in its spec.

/// The examples of the package's page are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod emit;
mod fileset;
pub mod ir;
mod lower;
mod past;
pub mod rust;

pub use emit::{Emitted, emit, example, print_operation, renew, renew_page, sources};
pub use fileset::FileSet;
pub use lower::{limit_words, lower, waiter_words};
pub use past::{Fingerprint, Nothing, Past, Stamp, fingerprint};

use speclang::{model::Service, parallel};

/// All files of the crate of one service, by their paths below `generated/`.
#[must_use]
pub fn generate(service: &Service) -> FileSet {
    emit(&lower(service))
}
