//! Whole bodies that are not JSON: text and bytes.

use core::fmt;
use core::ops::Deref;

use bytes::Bytes;

use crate::decode::of_nothing;
use crate::{Answering, Decode, DecodeError, Json};

/// A response that is text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct TextBody(String);

/// A response or request body that is bytes. Debug output shows their number.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct BytesBody(Bytes);

impl TextBody {
    /// The text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl BytesBody {
    /// The bytes.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl From<String> for TextBody {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for TextBody {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<Bytes> for BytesBody {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<Vec<u8>> for BytesBody {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&[u8]> for BytesBody {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl From<String> for BytesBody {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for BytesBody {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl Deref for TextBody {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Deref for BytesBody {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for BytesBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BytesBody({} bytes)", self.0.len())
    }
}

/// JSON holds it as a string, where somebody keeps it; a service sends it as it is.
impl Decode for TextBody {
    const ANSWER: Answering<Self> =
        Answering::Own { answer: |answer| answer.text().map(Self::from), nothing: |_| of_nothing() };

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        String::decode(json).map(Self)
    }

    fn to_body(&self) -> Option<Bytes> {
        Some(self.0.clone().into())
    }
}

/// JSON holds it as a list of numbers, where somebody keeps it; a service sends it as it is.
impl Decode for BytesBody {
    const ANSWER: Answering<Self> =
        Answering::Own { answer: |answer| Ok(Self(answer.bytes().clone())), nothing: |_| of_nothing() };

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut bytes = Vec::new();
        json.items(&mut |item| {
            let number = i64::decode(item)?;
            let byte = u8::try_from(number).map_err(|_| DecodeError::new("a byte", &number.to_string()))?;
            bytes.push(byte);
            Ok(())
        })?;
        Ok(bytes.into())
    }

    fn to_body(&self) -> Option<Bytes> {
        Some(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Watch;
    use crate::{Arrived, Shape};

    fn read<T: Decode>(shape: Shape, body: &'static [u8]) -> Result<T, DecodeError> {
        Arrived::new(200, shape, &Bytes::from_static(body), &mut Watch::default()).value()
    }

    #[test]
    fn text_is_utf8_and_bytes_are_anything() {
        for (body, text) in [(&b"\"a\" {"[..], "\"a\" {"), (b"", ""), (b"\xef\xbb\xbfx", "x")] {
            assert_eq!(&*read::<TextBody>(Shape::Text, body).expect("text"), text);
        }
        assert_eq!(
            read::<TextBody>(Shape::Text, b"\xff").expect_err("no text").to_string(),
            "response body: expected text in UTF-8, found 1 bytes of other data"
        );
        let bytes = read::<BytesBody>(Shape::Bytes, b"\xef\xbb\xbf\0\xff").expect("bytes");
        assert_eq!((&*bytes, format!("{bytes:?}").as_str()), (&b"\xef\xbb\xbf\0\xff"[..], "BytesBody(5 bytes)"));
    }

    #[test]
    fn what_somebody_keeps_is_read_again() {
        assert_eq!(TextBody::decode_body(b"\"a\"").expect("text"), TextBody::from("a"));
        assert_eq!(BytesBody::decode_body(b"[0,255]").expect("bytes"), BytesBody::from(vec![0, 255]));
        assert!(BytesBody::decode_body(b"[256]").is_err());
    }
}
