//! What does not fit in an answer, and where.

use core::fmt;
use core::fmt::Write as _;

use crate::shown;

/// A value in an answer is not what its type says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    expected: &'static str,
    found: String,
}

impl DecodeError {
    /// An error at the value itself; the path grows as the error travels outwards.
    ///
    /// Of what was found, the first 80 characters are kept.
    #[must_use]
    pub fn new(expected: &'static str, found: &str) -> Self {
        Self { path: String::new(), expected, found: shown::cut(found) }
    }

    /// Path of the value: `order_infos[2].amount`; empty for the whole body.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What should have stood there.
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        self.expected
    }

    /// What stood there, at most 80 characters of it; `***` where the value is secret.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// The same error seen from an object that holds the value under `key`.
    #[must_use]
    pub fn in_key(mut self, key: &str) -> Self {
        let between = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{key}{between}{}", self.path);
        self
    }

    /// The same error seen from a list that holds the value at `index`.
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        let between = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        let mut path = String::new();
        // Writing to a string cannot fail.
        let _ = write!(path, "[{index}]{between}{}", self.path);
        self.path = path;
        self
    }

    /// The same error without the value.
    pub(crate) fn hidden(mut self) -> Self {
        shown::HIDDEN.clone_into(&mut self.found);
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() && self.found.is_empty() {
            return write!(f, "empty response body, expected {}", self.expected);
        }
        let path = if self.path.is_empty() { "response body" } else { &self.path };
        let found = if self.found.is_empty() { "nothing" } else { &self.found };
        write!(f, "{path}: expected {}, found {found}", self.expected)
    }
}

impl std::error::Error for DecodeError {}
