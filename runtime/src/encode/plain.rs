//! Bodies of one value that are no JSON: text and bytes go out as they are.

use bytes::Bytes;

use super::encoding::Shown;
use crate::descriptor::WHOLE_BODY;
use crate::shown::HIDDEN;
use crate::sign;

/// A body as messages show it: a text as `text` shows it, other bytes by their number and their hash.
pub(super) fn hide(body: &[u8], keys: &[&str], text: &Shown<'_>) -> String {
    if keys.contains(&WHOLE_BODY) && !body.is_empty() {
        return HIDDEN.to_owned();
    }
    core::str::from_utf8(body).map_or_else(|_| counted(body), text)
}

/// Bytes that nobody could read, so that two of them can be told apart.
pub(super) fn counted(bytes: &[u8]) -> String {
    format!("{} bytes, SHA-256 {}", bytes.len(), &*sign::hash(bytes))
}

/// What goes out: whatever stands there.
pub(super) fn write(whole: Option<&Bytes>) -> Bytes {
    whole.cloned().unwrap_or_default()
}
