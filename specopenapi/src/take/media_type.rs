//! Media types: which of them are JSON.

use super::document::At;

/// The media type of JSON in a `content`, or one whose name says that it is JSON too.
pub(crate) fn json<'d>(content: &At<'d>) -> Option<At<'d>> {
    let all = content.all();
    let exact = all.iter().find(|(name, _)| essence(name) == "application/json");
    exact.or_else(|| all.iter().find(|(name, _)| is_json(&essence(name)))).map(|(_, media)| media.clone())
}

/// A media type without its parameters.
pub(super) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is JSON.
pub(super) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}
