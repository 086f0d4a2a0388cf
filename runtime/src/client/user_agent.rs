//! `User-Agent`: the program that calls, before the crate that it calls with.

use super::BuildError;
use crate::{Parts, Service};

/// Most characters of a name or version.
const MOST: usize = 64;

/// The header of a program of that name and version.
pub(super) fn of((name, version): &(String, String), service: &Service) -> Result<String, BuildError> {
    for (what, word) in [("name", name), ("version", version)] {
        let wrong = |why| Err(BuildError::Application { what, value: crate::shown::cut(word), why });
        if word.is_empty() {
            return wrong("it is empty");
        }
        if word.len() > MOST {
            return wrong("it is longer than 64 characters");
        }
        if !word.bytes().all(is_of_word) {
            return wrong("it may consist of letters, digits and !#$%&'*+-.^_`|~");
        }
    }
    Ok(format!("{name}/{version} {}", service.user_agent))
}

/// Whether a byte may stand in a token (RFC 9110, section 5.6.2).
const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
        )
}

/// Writes it in place of the service's, unless an edit has done so.
pub(super) fn write(user_agent: Option<&str>, service: &Service, parts: &mut Parts) {
    let is_default = |(name, value): &&mut (_, _)| *name == "User-Agent" && *value == service.user_agent;
    let Some(text) = user_agent else { return };
    if let Some(header) = parts.headers.iter_mut().find(is_default) {
        header.1 = text.to_owned().into();
    }
}
