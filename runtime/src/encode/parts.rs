//! The parts of an HTTP request, before signing.

use core::fmt;
use std::borrow::Cow;

use bytes::Bytes;

use super::{Address, Encoding, Unwritable, quote};
use crate::Method;

/// A name and its value. Those that stand in tables are not copied.
pub(crate) type Pair = (Cow<'static, str>, Cow<'static, str>);

/// The parts of a request as a client is about to sign and send them.
///
/// The debug form shows names and never values, because a value may be secret and this type does not know.
#[derive(Clone, PartialEq, Eq)]
pub struct Parts {
    /// Method.
    pub method: Method,
    /// Path, percent-encoded.
    pub path: Cow<'static, str>,
    /// Keys and values of the query, not encoded, in the order in which they go out.
    pub query: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    /// Names and values of headers; no name stands here twice.
    pub headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    /// Keys of the body's object with their values as JSON text; nothing where the operation has no body. It is a tree in every
    /// encoding.
    pub body: Option<Vec<(Cow<'static, str>, Cow<'static, str>)>>,
    /// How the body becomes bytes; none for JSON.
    pub encoding: Option<&'static Encoding>,
}

impl Parts {
    /// Path and query as they stand in the request line.
    #[must_use]
    pub fn uri_path_and_query(&self) -> String {
        Address::of(self, "").into_text()
    }

    /// The body as it goes out; no bytes at all where there is none.
    #[must_use]
    pub fn body_bytes(&self) -> Bytes {
        let Some(body) = &self.body else {
            return Bytes::new();
        };
        if let Some(encoding) = self.encoding {
            return Bytes::from(encoding.write(body).0);
        }
        // Some keys need more room, for their escapes.
        let length = body.iter().map(|(key, text)| key.len() + text.len() + 4).sum::<usize>() + 2;
        let mut json = String::with_capacity(length);
        json.push('{');
        for (index, (key, text)) in body.iter().enumerate() {
            json.push_str(if index > 0 { "," } else { "" });
            quote(key, &mut json);
            json.push(':');
            json.push_str(text);
        }
        json.push('}');
        Bytes::from(json)
    }

    /// The first value of the body that its encoding has no form for.
    pub(crate) fn unwritable(&self) -> Option<Unwritable> {
        self.encoding?.write(self.body.as_deref()?).1
    }

    /// Sets a header, in place of one of the same name in any case of letters.
    pub fn set_header(&mut self, name: &str, value: &str) {
        self.put_header(name.to_owned().into(), value.to_owned().into());
    }

    /// The same without a copy of what stands in tables.
    pub(crate) fn put_header(&mut self, name: Cow<'static, str>, value: Cow<'static, str>) {
        // HTTP strips surrounding blanks on the way; the signature must cover what arrives.
        let value = match value.trim_matches(BLANKS) {
            trimmed if trimmed.len() < value.len() => trimmed.to_owned().into(),
            _ => value,
        };
        match self.headers.iter_mut().find(|(present, _)| present.eq_ignore_ascii_case(&name)) {
            Some(header) => header.1 = value,
            None => self.headers.push((name, value)),
        }
    }
}

/// What HTTP strips around the value of a header, and nothing else: a line break there must be refused, not lost.
pub(crate) const BLANKS: [char; 2] = [' ', '\t'];

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[Pair]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("Parts")
            .field("method", &self.method)
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .field("body", &self.body.as_deref().map(names))
            .finish_non_exhaustive()
    }
}
