//! Descriptions of `OpenAPI` and specs of the spec language: one in, the other out. Texts in, texts out.

/// The examples of the package's page are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod extension;
mod give;
mod left;
mod node;
mod take;

pub use give::export;
pub use left::{LeftOut, Reason};
pub use take::{Counts, Taken, import};
