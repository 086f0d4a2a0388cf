//! The reference of an API as static pages: a checked spec in, HTML out.
//!
//! ```text
//! model ─► book (names, places) ─► view (what a page says) ─► template ─► files
//! ```
//!
//! [`render`] touches neither disk nor network and knows no vendor: what is special about an API stands in its spec. Names
//! in Rust, examples and limits in words come from the generator, so that pages and generated crate cannot disagree.

mod anchor;
mod book;
mod markdown;
mod notes;
mod pages;
mod search;
mod shell;
mod template;
mod view;

pub use pages::render;
pub use shell::{CommandLine, command_lines};
