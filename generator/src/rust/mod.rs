//! The printer of Rust: tokens in, text out, laid out as rustfmt lays it out in its default style.
//!
//! It knows the part of the language that emitters write, and no other. What it prints, rustfmt leaves alone; CI proves it
//! for everything that is generated.

mod assign;
mod attribute;
mod chain;
mod control;
mod expression;
mod flat;
mod gap;
mod generic;
mod import;
mod item;
mod line;
mod list;
mod parse;
mod shape;
mod statement;
mod token;
mod write;

use proc_macro2::TokenStream;

use token::{Cursor, read};

/// A file of these items.
///
/// # Panics
///
/// When the tokens are no items that the printer knows, which is a defect of the emitter that made them.
#[must_use]
pub fn items(tokens: TokenStream) -> String {
    item::items(Cursor::new(&read(tokens)), 0) + "\n"
}

/// Statements as they stand in a function, without the function itself.
///
/// # Panics
///
/// When the tokens are no statements that the printer knows.
#[must_use]
pub fn statements(tokens: TokenStream) -> String {
    statement::write(&statement::read(Cursor::new(&read(tokens))), shape::STEP)
}
