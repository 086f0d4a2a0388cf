//! The parts of an HTTP request, before signing.

use core::fmt;
use std::borrow::Cow;

use bytes::Bytes;

use super::encoding::Shown;
use super::{Encoding, Query, Unwritable, quote};
use crate::{File, Method};

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
    /// Keys and values of the query, not encoded, in the order in which they are sent.
    pub query: Query,
    /// Names and values of headers; no name stands here twice.
    pub headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    /// Keys of the body's object with their values as JSON text; nothing where the operation has no body. It is a tree in every
    /// encoding.
    pub body: Option<Vec<(Cow<'static, str>, Cow<'static, str>)>>,
    /// The body where it is one value, in place of keys; it goes out as it is.
    pub whole: Option<Bytes>,
    /// Names and contents of the files of a body of several parts.
    pub files: Vec<(Cow<'static, str>, File)>,
    /// How the body becomes bytes; none for JSON of the service's media type.
    pub encoding: Option<&'static Encoding>,
}

impl Parts {
    /// A request without anything but a method and a path.
    #[must_use]
    pub const fn new(method: Method, path: Cow<'static, str>) -> Self {
        Self {
            method,
            path,
            query: Query::new(),
            headers: Vec::new(),
            body: None,
            whole: None,
            files: Vec::new(),
            encoding: None,
        }
    }

    /// Path and query as they stand in the request line.
    #[must_use]
    pub fn uri_path_and_query(&self) -> String {
        // A text, and ASCII behind it.
        String::from_utf8(self.path_and_query()).unwrap_or_default()
    }

    /// The same as bytes.
    pub(crate) fn path_and_query(&self) -> Vec<u8> {
        let (_, query) = self.query.encoded();
        [self.path.as_bytes(), if self.query.is_empty() { b"" } else { b"?" }, query].concat()
    }

    /// The body as it goes out; no bytes at all where there is none.
    #[must_use]
    pub fn body_bytes(&self) -> Bytes {
        if let Some(whole) = &self.whole {
            return whole.clone();
        }
        if let Some(encoding) = self.coded() {
            return if self.has_body() { encoding.write(self) } else { Bytes::new() };
        }
        self.json()
    }

    /// The encoding, where that is not JSON.
    pub(crate) fn coded(&self) -> Option<&'static Encoding> {
        self.encoding.filter(|encoding| !encoding.is_json())
    }

    /// The keys of the body as one object.
    pub(super) fn json(&self) -> Bytes {
        let Some(body) = &self.body else {
            return Bytes::new();
        };
        // Some keys need more room, for their escapes.
        let length = body.iter().map(|(key, text)| key.len() + text.len() + 4).sum::<usize>() + 2;
        let mut json = String::with_capacity(length);
        json.push('{');
        for (index, (key, text)) in body.iter().enumerate() {
            if index > 0 {
                json.push(',');
            }
            quote(key, &mut json);
            json.push(':');
            json.push_str(text);
        }
        json.push('}');
        Bytes::from(json)
    }

    /// Whether it carries a body in any form.
    #[must_use]
    pub fn has_body(&self) -> bool {
        self.body.is_some() || self.whole.is_some() || !self.files.is_empty()
    }

    /// The first value of the body that its encoding has no form for.
    pub(crate) fn unwritable(&self) -> Option<Unwritable> {
        self.coded().filter(|_| self.whole.is_none())?.refused(self)
    }

    /// Names the boundary of parts, once nothing in them changes any more.
    pub(crate) fn complete(&mut self) {
        let content_type = self.encoding.filter(|_| self.has_body() && self.whole.is_none());
        if let Some(content_type) = content_type.and_then(|encoding| encoding.content_type_of(self)) {
            self.put_header("Content-Type".into(), content_type.into());
        }
    }

    /// The body as messages show it: what is no text by the number of its bytes.
    pub(crate) fn shown_body(&self, keys: &[&str], text: &Shown<'_>) -> String {
        let body = self.body_bytes();
        match self.coded() {
            Some(encoding) => encoding.hide(&body, keys, text),
            None => text(&String::from_utf8_lossy(&body)),
        }
    }

    /// Sets a header, in place of one of the same name in any case of letters.
    pub fn set_header(&mut self, name: &str, value: &str) {
        self.put_header(name.to_owned().into(), value.to_owned().into());
    }

    /// The same without a copy of what stands in tables.
    pub(crate) fn put_header(&mut self, name: Cow<'static, str>, value: Cow<'static, str>) {
        // HTTP strips surrounding blanks on the way; the signature must cover what arrives.
        let value = match trimmed(&value) {
            trimmed if trimmed.len() < value.len() => trimmed.to_owned().into(),
            _ => value,
        };
        match self.headers.iter_mut().find(|(present, _)| present.eq_ignore_ascii_case(&name)) {
            Some(header) => header.1 = value,
            None => self.headers.push((name, value)),
        }
    }
}

/// The value of a header without what HTTP strips around it, and nothing else: a line break there must be refused, not lost.
#[inline]
pub(crate) fn trimmed(value: &str) -> &str {
    // Most values have nothing there.
    match value.as_bytes() {
        [b' ' | b'\t', ..] | [.., b' ' | b'\t'] => value.trim_matches([' ', '\t']),
        _ => value,
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[Pair]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("Parts")
            .field("method", &self.method)
            .field("query", &self.query)
            .field("headers", &names(&self.headers))
            .field("body", &self.body.as_deref().map(names))
            .field("files", &self.files.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
