//! A request or a response as an observer may see it: without a secret.

use bytes::Bytes;

use super::outgoing::{self, Outgoing};
use super::prepared::Prepared;
use super::redact::{Redaction, hide};
use crate::shown::HIDDEN;
use crate::{Credentials, Place, Scheme};

/// A request or response with secrets replaced by `***`: credentials, signature, cookies, and values of secret
/// parameters wherever they occur.
///
/// Secret fields of a response are known only to its type; to redact them, pass their names to [`hide`](Self::hide).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// Method, path with query and version of a request; version and status of a response.
    pub line: String,
    /// Names and values of the headers. Requests lack `Content-Length` and other headers of the connection.
    pub headers: Vec<(String, String)>,
    /// The body. Empty if there is none.
    pub body: String,
}

/// Headers of a response that prove who calls.
const COOKIES: [&str; 2] = ["set-cookie", "set-cookie2"];

impl Message {
    /// Redacts the values of these keys in the body, at any depth.
    pub fn hide(&mut self, keys: &[&str]) {
        self.body = hide(&self.body, keys);
    }

    /// The request that goes out.
    pub(super) fn of_request(call: &Prepared<'_>, credentials: &Credentials, outgoing: &Outgoing) -> Self {
        let descriptor = call.descriptor;
        let redaction = Redaction::new(credentials, call.tables(), call.secrets.clone());
        let is_secret = |place: Place, name: &str| {
            descriptor.parameters.iter().any(|of| of.secret && of.place == place && of.name.eq_ignore_ascii_case(name))
        };
        let mut shown = call.parts.clone();
        if descriptor.parameters.iter().any(|of| of.secret && of.place == Place::Path) {
            shown.path = descriptor.path.into();
        }
        shown.path = call.client.below(&shown.path).into();
        // Decoded texts are looked for before they are encoded, and encoded ones may be spelled in more ways than one.
        let redacted = |name: &str, value: &str| {
            if is_secret(Place::Query, name) { HIDDEN.to_owned() } else { redaction.text(value) }
        };
        let query = call.parts.query.iter();
        shown.query = query.map(|(name, value)| (name.to_owned(), redacted(name, value))).collect();
        let key = (credentials.scheme() == Some(Scheme::Query)).then(|| call.client.query_key()).flatten();
        shown.query.extend(key.map(|name| (name, HIDDEN)));
        let header = |name: &str, value: &str, hidden| {
            (name.to_owned(), if hidden { HIDDEN.to_owned() } else { redaction.text(value) })
        };
        let own = outgoing.added().map(|added| header(added.name, &added.value, added.hidden));
        let headers = shown.headers.iter();
        let headers = headers.map(|(name, value)| header(name, value, outgoing::is_secret(descriptor, name)));
        Self {
            line: format!("{} {} HTTP/1.1", shown.method.as_str(), redaction.text(&shown.uri_path_and_query())),
            headers: own.chain(headers).collect(),
            body: redaction.request_body(&shown),
        }
    }

    /// The response that came.
    pub(super) fn of_response(
        call: &Prepared<'_>,
        credentials: &Credentials,
        response: &http::Response<Bytes>,
    ) -> Self {
        let redaction = Redaction::new(credentials, call.tables(), call.secrets.clone());
        let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
            let hidden = value.is_sensitive() || COOKIES.contains(&name.as_str());
            let value = String::from_utf8_lossy(value.as_bytes());
            (name.to_string(), if hidden { HIDDEN.to_owned() } else { redaction.text(&value) })
        };
        Self {
            line: format!("{:?} {}", response.version(), response.status()),
            headers: response.headers().iter().map(header).collect(),
            body: redaction.whole_body(&String::from_utf8_lossy(response.body())),
        }
    }
}
