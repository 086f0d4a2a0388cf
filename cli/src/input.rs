//! What a caller writes, as values of the wire: texts of flags, JSON, and states by name.

mod document;
mod json;
mod named;
mod object;
mod states;
mod text;
mod union;

pub(crate) use document::fill;
pub(crate) use json::read_json;
pub(crate) use named::value_named;
pub(crate) use states::{STATES, StateFlag, allowed, spelled};
pub(crate) use text::{file_name, read_entry, read_text};
pub(crate) use union::expected;
