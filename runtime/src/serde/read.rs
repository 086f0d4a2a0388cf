//! Reading from any format: its JSON text, as requests and answers are read.

use core::fmt;
use std::borrow::Cow;

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer};

use super::written::Text;
use crate::decode::read_text;
use crate::{Decode, DecodeError, Json, parse_value};

/// Reads what a service answers: keys that are not known are passed over.
///
/// # Errors
///
/// When the value does not fit.
pub fn answer<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read(deserializer, false)
}

/// Reads what a caller wrote: states by their names, and nothing that is not known.
///
/// # Errors
///
/// When the value does not fit.
pub fn request<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read(deserializer, true)
}

fn read<'de, T: Decode, D: Deserializer<'de>>(deserializer: D, is_request: bool) -> Result<T, D::Error> {
    let Text(text) = Text::deserialize(deserializer)?;
    read_text(&text, is_request).map_err(|error| D::Error::custom(Told(&error)))
}

/// An error of reading, without a word of a response.
struct Told<'a>(&'a DecodeError);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.0;
        let between = if error.path().is_empty() { "" } else { ": " };
        let found = if error.found().is_empty() { "nothing" } else { error.found() };
        write!(f, "{}{between}expected {}, found {found}", error.path(), error.expected())
    }
}

/// Reads one of the listed values of an enumeration that knows no others.
///
/// # Errors
///
/// When it is none of them.
pub fn listed<T: Clone + fmt::Debug + fmt::Display>(
    enumeration: &'static str,
    values: &[T],
    found: &str,
) -> Result<T, DecodeError> {
    parse_value(enumeration, values, found).map_err(|error| DecodeError::new(error.one_of(), found))
}

/// The text of an enumeration of texts.
///
/// # Errors
///
/// When the value holds others.
pub fn text<'a>(json: Json<'_, 'a>) -> Result<Cow<'a, str>, DecodeError> {
    json.scalar_text()
}

/// The text of an enumeration of numbers.
///
/// # Errors
///
/// When the value is neither a number nor a string.
pub fn number<'a>(json: Json<'_, 'a>) -> Result<Cow<'a, str>, DecodeError> {
    json.integer_text()
}
