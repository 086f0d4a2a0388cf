//! The parts of an HTTP request, before signing.

use core::fmt;

use bytes::Bytes;

use super::{put_pairs, quote};
use crate::Method;

/// The parts of a request as a client is about to sign and send them.
///
/// The debug form shows names and never values, because a value may be secret and this type does not know.
#[derive(Clone, PartialEq, Eq)]
pub struct Parts {
    /// Method.
    pub method: Method,
    /// Path, percent-encoded.
    pub path: String,
    /// Keys and values of the query, not encoded, in the order in which they go out.
    pub query: Vec<(String, String)>,
    /// Names and values of headers; no name stands here twice.
    pub headers: Vec<(String, String)>,
    /// Keys of the body's object with their values as JSON text; nothing where the operation has no body.
    pub body: Option<Vec<(String, String)>>,
}

impl Parts {
    /// Path and query as they stand in the request line.
    #[must_use]
    pub fn uri_path_and_query(&self) -> String {
        let mut text = self.path.clone();
        if !self.query.is_empty() {
            text.push('?');
            put_pairs(&self.query, &mut text);
        }
        text
    }

    /// The body as it goes out; no bytes at all where there is none.
    #[must_use]
    pub fn body_bytes(&self) -> Bytes {
        let Some(body) = &self.body else {
            return Bytes::new();
        };
        let mut json = "{".to_owned();
        for (index, (key, text)) in body.iter().enumerate() {
            json.push_str(if index > 0 { "," } else { "" });
            quote(key, &mut json);
            json.push(':');
            json.push_str(text);
        }
        json.push('}');
        Bytes::from(json)
    }

    /// Sets a header, in place of one of the same name in any case of letters.
    pub fn set_header(&mut self, name: &str, value: &str) {
        // HTTP strips surrounding blanks on the way; the signature must cover what arrives.
        let value = value.trim_matches(BLANKS).to_owned();
        match self.headers.iter_mut().find(|(present, _)| present.eq_ignore_ascii_case(name)) {
            Some(header) => header.1 = value,
            None => self.headers.push((name.to_owned(), value)),
        }
    }
}

/// What HTTP strips around the value of a header, and nothing else: a line break there must be refused, not lost.
pub(crate) const BLANKS: [char; 2] = [' ', '\t'];

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("Parts")
            .field("method", &self.method)
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .field("body", &self.body.as_deref().map(names))
            .finish_non_exhaustive()
    }
}
