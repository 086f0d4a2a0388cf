//! One JSON value as the text that stands in the body.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::value::RawValue;

use super::outline::outline;
use super::{DecodeError, Object, number};

/// The byte order mark, which JSON must not begin with and readers may ignore (RFC 8259, section 8.1).
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The body without a byte order mark.
pub(crate) fn without_mark(body: &Bytes) -> Bytes {
    if body.starts_with(MARK) { body.slice(MARK.len()..) } else { body.clone() }
}

/// A JSON value that is still text, so that numbers keep every digit.
#[derive(Clone, Copy)]
pub struct Json<'a> {
    text: &'a str,
}

impl<'a> Json<'a> {
    /// The JSON value that a whole body holds, which is UTF-8 with or without a byte order mark.
    ///
    /// # Errors
    ///
    /// When the body is empty or not one JSON value.
    pub fn parse(body: &'a [u8]) -> Result<Self, DecodeError> {
        let body = body.strip_prefix(MARK).unwrap_or(body);
        match serde_json::from_slice::<&RawValue>(body) {
            Ok(value) => Ok(Self { text: value.get() }),
            Err(_) => Err(DecodeError::new("JSON", &outline(body))),
        }
    }

    /// Reads the body of an operation that answers with nothing: no body at all, or an object of which nothing is known.
    ///
    /// # Errors
    ///
    /// When the body is anything else, such as a page of a gateway.
    pub fn nothing(body: &[u8]) -> Result<(), DecodeError> {
        if body.trim_ascii().is_empty() { Ok(()) } else { Json::parse(body)?.object().map(drop) }
    }

    /// The text of the value.
    #[must_use]
    pub const fn text(self) -> &'a str {
        self.text
    }

    /// Whether the value is null.
    #[must_use]
    pub fn is_null(self) -> bool {
        self.text == "null"
    }

    /// The value as an object, for reading its fields.
    ///
    /// # Errors
    ///
    /// When it is anything else.
    pub fn object(self) -> Result<Object<'a>, DecodeError> {
        // A map is the reader that serde has for this; its insertion makes the last of two equal keys win.
        serde_json::from_str::<BTreeMap<String, &'a RawValue>>(self.text)
            .map(Object::new)
            .map_err(|_| self.expected("an object"))
    }

    /// The items of the value, which is a list.
    ///
    /// # Errors
    ///
    /// When it is anything else.
    pub fn items(self) -> Result<Vec<Self>, DecodeError> {
        let items: Vec<&'a RawValue> = serde_json::from_str(self.text).map_err(|_| self.expected("a list"))?;
        Ok(items.into_iter().map(Self::from).collect())
    }

    /// The content of a string, or the text of a number; enumerations are read from it.
    ///
    /// # Errors
    ///
    /// When the value is neither.
    pub fn scalar_text(self) -> Result<String, DecodeError> {
        match self.string() {
            Some(text) => Ok(text),
            None if self.is_number() => Ok(self.text.to_owned()),
            None => Err(self.expected("a string or number")),
        }
    }

    /// The text of a whole number or of a string; enumerations of numbers are read from it.
    ///
    /// One number has one text, however it is spelled: `1.0` is `1`.
    ///
    /// # Errors
    ///
    /// When the value is neither.
    pub fn integer_text(self) -> Result<String, DecodeError> {
        let text = self.scalar_text()?;
        Ok(number::whole(&text).map_or(text, |number| number.to_string()))
    }

    /// An error that says what should have stood in place of this value.
    #[must_use]
    pub fn expected(self, what: &'static str) -> DecodeError {
        // What is nested may hold secrets of fields that are read one by one.
        match self.text.as_bytes().first() {
            Some(b'{') => DecodeError::new(what, "an object"),
            Some(b'[') => DecodeError::new(what, "a list"),
            _ => DecodeError::new(what, self.text),
        }
    }

    /// The content of a string, if the value is one that can be read.
    pub(super) fn string(self) -> Option<String> {
        if self.text.starts_with('"') { serde_json::from_str(self.text).ok() } else { None }
    }

    fn is_number(self) -> bool {
        self.text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
    }
}

impl<'a> From<&'a RawValue> for Json<'a> {
    fn from(value: &'a RawValue) -> Self {
        Self { text: value.get() }
    }
}

/// Shows the length alone: the value may be secret.
impl core::fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Json({} bytes)", self.text.len())
    }
}
