//! A file as a part of a request: bytes with a name and a media type.

use core::fmt;

use bytes::Bytes;

use crate::{Decode, DecodeError, Json};

/// A file to upload. Debug output shows its name and size.
///
/// The file is kept in memory, so a retry sends the same bytes.
///
/// ```
/// use api_runtime::File;
///
/// let file = File::new("receipt.png", &b"\x89PNG"[..]).with_media_type("image/png");
/// assert_eq!(format!("{file:?}"), r#"File("receipt.png", image/png, 4 bytes)"#);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct File {
    name: String,
    media_type: String,
    bytes: Bytes,
}

/// The media type of which nothing is known.
const ANY_BYTES: &str = "application/octet-stream";

impl File {
    /// A file with a name, which is sent, and its content. The media type is `application/octet-stream`.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { name: name.into(), media_type: ANY_BYTES.to_owned(), bytes: bytes.into() }
    }

    /// Sets the media type, such as `image/png`. The call fails if it is invalid.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// Its content.
    #[must_use]
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Whether its media type can stand in a header of a part.
    pub(crate) fn has_media_type(&self) -> bool {
        let is_token = |text: &str| {
            !text.is_empty() && text.bytes().all(|c| c.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&c))
        };
        let kind = self.media_type.split(';').next().unwrap_or_default().trim_end();
        kind.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
            && self.media_type.bytes().all(|c| c.is_ascii_graphic() || c == b' ')
    }
}

/// A name and a content.
impl<N: Into<String>, B: Into<Bytes>> From<(N, B)> for File {
    fn from((name, bytes): (N, B)) -> Self {
        Self::new(name, bytes)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({:?}, {}, {} bytes)", self.name, self.media_type.escape_debug(), self.bytes.len())
    }
}

/// What messages show of it: its name, its media type, and how many bytes it has.
impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}, {} bytes", self.name, self.media_type, self.bytes.len())
    }
}

/// JSON holds it as an object, where somebody keeps it.
impl Decode for File {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut file = Self::new("", Bytes::new());
        json.entries(&mut |key, value| {
            match key {
                "name" => file.name = String::decode(value)?,
                "media_type" => file.media_type = String::decode(value)?,
                "bytes" => file.bytes = crate::BytesBody::decode(value)?.into_bytes(),
                _ => {}
            }
            Ok(())
        })?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_are_judged() {
        for (text, fits) in [
            ("image/png", true),
            ("text/plain; charset=utf-8", true),
            ("image", false),
            ("", false),
            ("a/b\r\nX-Evil: 1", false),
            ("a b/c", false),
        ] {
            assert_eq!(File::new("a", "b").with_media_type(text).has_media_type(), fits, "{text}");
        }
    }

    #[test]
    fn what_somebody_keeps_is_read_again() {
        let file =
            File::decode_body(br#"{"name":"a.txt","media_type":"text/plain","bytes":[104,105]}"#).expect("a file");
        assert_eq!(file, File::new("a.txt", "hi").with_media_type("text/plain"));
    }
}
