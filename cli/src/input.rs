//! What a caller writes, as values of the wire: texts of flags, JSON, and states by name.

mod document;
mod json;
mod object;
mod states;
mod text;

pub(crate) use document::fill;
pub(crate) use json::read_json;
pub(crate) use states::{STATES, StateFlag, allowed, spelled};
pub(crate) use text::read_text;

use api_runtime::{Kind, Parameter};

/// The kind of a value in words, for messages and help.
pub(crate) fn kind_words(parameter: &Parameter) -> &'static str {
    match parameter.kind {
        Kind::Text => "text",
        Kind::Integer => "a whole number",
        Kind::Decimal => "a decimal number",
        Kind::Boolean => "true or false",
        Kind::Instant => "a time yyyy-MM-ddTHH:mm:ssZ, in UTC",
        Kind::Date => "a date yyyy-MM-dd",
        Kind::Month => "a month yyyy-MM",
        Kind::Object(_) => "a JSON object",
    }
}
