//! A page that came, as far as it tells where the next one is.

use bytes::Bytes;
use http::HeaderMap;

use crate::decode::Watch;
use crate::{Decode, Json, Path};

/// A page that came.
pub(super) struct Came<'a> {
    pub(super) body: &'a Bytes,
    /// Where fields stand in it.
    pub(super) seen: &'a Watch,
    pub(super) headers: &'a HeaderMap,
    /// Scheme, host and port that it came from, and the path of the endpoint.
    pub(super) endpoint: &'a str,
    /// The path below the endpoint that was asked for.
    pub(super) path: &'a str,
    /// The parameter of the query that carries a key, which the client adds to every request itself.
    pub(super) key: Option<&'static str>,
}

impl<'a> Came<'a> {
    /// The JSON text at the end of a path, of all the body where that names nothing.
    pub(super) fn text(&self, path: Path) -> Option<&'a str> {
        text(self.body, self.seen, path)
    }

    /// The value at the end of a path.
    pub(super) fn read<T: Decode>(&self, path: Path) -> Option<T> {
        T::decode_body(self.text(path)?.as_bytes()).ok()
    }

    /// The text of a single value in an item, of a number its digits.
    pub(super) fn field(item: &str, path: Path) -> Option<String> {
        let seen = Watch::over(item.as_bytes(), path.first());
        let Plain(text) = seen.read_at(item.as_bytes(), path)?;
        text
    }
}

/// The JSON text at the end of a path, of all the body where that names nothing.
pub(super) fn text<'a>(body: &'a [u8], seen: &Watch, path: Path) -> Option<&'a str> {
    if path.0.is_empty() { core::str::from_utf8(body).ok() } else { seen.text_at(body, path) }
}

/// The text of a single value.
struct Plain(Option<String>);

impl Decode for Plain {
    fn decode(json: Json<'_, '_>) -> Result<Self, crate::DecodeError> {
        Ok(Self(if json.is_null() { None } else { json.plain_text().map(std::borrow::Cow::into_owned) }))
    }
}
