//! JSON that no table describes, kept as it is.

use core::fmt;
use core::str::FromStr;

use crate::decode::read_json;
use crate::encode::quoted;
use crate::{Decimal, Decode, DecodeError, Json};

/// Any JSON value, stored as text without whitespace, so numbers keep all digits.
///
/// Serde formats receive its structure; numbers that are not 64-bit integers are serialized as text, which keeps
/// their digits.
///
/// ```
/// use api_runtime::Any;
///
/// let any: Any = r#"{"limit": 10.50}"#.parse()?;
/// assert_eq!(any.as_json(), r#"{"limit":10.50}"#);
/// assert_eq!(Any::from("text").read::<String>()?, "text");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Any(Box<str>);

/// A text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AnyError;

impl Any {
    /// The value as JSON text.
    #[must_use]
    pub fn as_json(&self) -> &str {
        &self.0
    }

    /// Whether it is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        &*self.0 == "null"
    }

    /// Decodes it as a type, like a response.
    ///
    /// # Errors
    ///
    /// If it has another type.
    pub fn read<T: Decode>(&self) -> Result<T, DecodeError> {
        T::decode_body(self.0.as_bytes())
    }
}

/// Null.
impl Default for Any {
    fn default() -> Self {
        Self("null".into())
    }
}

impl FromStr for Any {
    type Err = AnyError;

    fn from_str(json: &str) -> Result<Self, AnyError> {
        let mut any = None;
        let read = &mut |json: Json<'_, '_>| {
            any = Some(Self::decode(json)?);
            Ok(())
        };
        read_json(json, read).map_err(|_| AnyError)?;
        any.ok_or(AnyError)
    }
}

impl fmt::Display for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for AnyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not JSON")
    }
}

impl std::error::Error for AnyError {}

/// A JSON string.
impl From<&str> for Any {
    fn from(text: &str) -> Self {
        Self(quoted(text).into())
    }
}

/// A JSON string.
impl From<String> for Any {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

macro_rules! from_bare {
    ($($value:ty)+) => {$(
        impl From<$value> for Any {
            fn from(value: $value) -> Self {
                Self(value.to_string().into())
            }
        }
    )+};
}

from_bare!(bool i64 Decimal);

impl Decode for Any {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.text().map(|text| Self(without_blanks(text).into()))
    }
}

/// The JSON without blanks between its tokens.
fn without_blanks(json: &str) -> String {
    let (mut text, mut in_string, mut escaped) = (String::with_capacity(json.len()), false, false);
    for character in json.chars() {
        if in_string || !matches!(character, ' ' | '\t' | '\n' | '\r') {
            text.push(character);
        }
        if character == '"' && !escaped {
            in_string = !in_string;
        }
        escaped = in_string && character == '\\' && !escaped;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_the_text_without_blanks() {
        let any = |json: &str| json.parse::<Any>().map(|any| any.to_string());
        let cases = [
            (" { \"a b\" : [ 1.500 , -0 , \"\\\" x \\\\\" ] } ", "{\"a b\":[1.500,-0,\"\\\" x \\\\\"]}"),
            ("null", "null"),
            ("123456789012345678901234567890.10", "123456789012345678901234567890.10"),
        ];
        for (json, kept) in cases {
            assert_eq!(any(json).as_deref(), Ok(kept));
        }
        for text in ["", "{", "1 2", "tru", "{\"a\":}"] {
            assert_eq!(any(text), Err(AnyError), "{text}");
        }
    }

    #[test]
    fn values_of_rust_are_json() {
        assert_eq!(Any::from("a\"b").as_json(), "\"a\\\"b\"");
        assert_eq!((Any::from(7).as_json(), Any::from(Decimal::new(150, 2)).as_json()), ("7", "1.50"));
        assert!(Any::default().is_null() && !Any::from(false).is_null());
        assert_eq!(Any::from(7).read::<i64>().unwrap(), 7);
        assert!(Any::from("x").read::<i64>().is_err());
    }
}
