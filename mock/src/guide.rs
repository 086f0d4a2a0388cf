//! The guide: a page for each use of the server.

#[doc = include_str!("../docs/library.md")]
pub mod library {}

#[doc = include_str!("../docs/program.md")]
pub mod program {}

#[doc = include_str!("../docs/scenarios.md")]
pub mod scenarios {}

#[doc = include_str!("../docs/data.md")]
pub mod data {}
