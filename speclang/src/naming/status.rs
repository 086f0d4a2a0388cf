//! Statuses of success, as variants in Rust.

/// Names of RFC 9110 and of the registry of statuses.
const NAMES: [(&str, &str); 11] = [
    ("200", "Ok"),
    ("201", "Created"),
    ("202", "Accepted"),
    ("203", "NonAuthoritative"),
    ("204", "NoContent"),
    ("205", "ResetContent"),
    ("206", "PartialContent"),
    ("207", "MultiStatus"),
    ("208", "AlreadyReported"),
    ("226", "ImUsed"),
    ("304", "NotModified"),
];

/// The variant of an answer with a status; nothing where the status says no success.
#[must_use]
pub fn status(status: &str) -> Option<&'static str> {
    NAMES.iter().find(|(known, _)| *known == status).map(|(_, name)| *name)
}
