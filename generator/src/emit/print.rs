//! Tokens to text, with the header that no token can carry.

use proc_macro2::TokenStream;

use crate::rust;

/// A Rust file from its items; `source` is the spec file or folder that it comes from.
///
/// # Panics
///
/// When the items are no Rust, which is a defect of the emitter that made them.
pub(super) fn file(source: &str, items: TokenStream) -> String {
    format!("// @generated from {source}. Do not edit: change that, and generate again.\n\n{}", rust::items(items))
}

/// Items behind others of a file.
///
/// # Panics
///
/// When they are no Rust, which is a defect of the emitter that made them.
pub(super) fn more(items: TokenStream) -> String {
    rust::items(items)
}

/// Statements for an example as they stand in a function, without the function itself.
///
/// # Panics
///
/// When they are no Rust, which is a defect of the emitter that made them.
pub(super) fn statements(tokens: TokenStream) -> String {
    rust::statements(tokens)
}
