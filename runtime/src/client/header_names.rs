//! Names of headers, which most requests have in common and need not be read for each.

use http::HeaderName;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, InvalidHeaderName, USER_AGENT};

use crate::AuthScheme;

/// The names that a client adds by its service's tables, read once.
pub(super) struct HeaderNames(Vec<(&'static str, HeaderName)>);

impl HeaderNames {
    /// Those of the methods of a service.
    pub(super) fn of(auth: &AuthScheme) -> Self {
        let read = |name: &'static str| Some((name, HeaderName::from_bytes(name.as_bytes()).ok()?));
        Self(auth.headers().filter_map(read).collect())
    }

    /// The name of a header.
    pub(super) fn get(&self, name: &str) -> Result<HeaderName, InvalidHeaderName> {
        match name {
            "Authorization" => Ok(AUTHORIZATION),
            "Content-Type" => Ok(CONTENT_TYPE),
            "Host" => Ok(HOST),
            "User-Agent" => Ok(USER_AGENT),
            _ => match self.0.iter().find(|(known, _)| *known == name) {
                Some((_, known)) => Ok(known.clone()),
                None => HeaderName::from_bytes(name.as_bytes()),
            },
        }
    }

    /// Whether the header of that name is one of them, in any case of letters.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known.eq_ignore_ascii_case(name))
    }
}
