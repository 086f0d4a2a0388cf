//! Turns a checked spec into a client crate: model in, texts out.
//!
//! ```text
//! model ─► lower ─► ir ─► emit ─► files
//! ```
//!
//! [`lower()`] makes every decision and [`emit()`] prints it; neither touches the disk, and neither knows a vendor: what is
//! special about an API stands in its spec.

mod emit;
mod fileset;
pub mod ir;
mod lower;
mod parallel;
pub mod rust;

pub use emit::{emit, example, print_operation};
pub use fileset::FileSet;
pub use lower::{limit_words, lower};

use speclang::model::Service;

/// All files of the crate of one service, by their paths below `generated/`.
#[must_use]
pub fn generate(service: &Service) -> FileSet {
    emit(&lower(service))
}
