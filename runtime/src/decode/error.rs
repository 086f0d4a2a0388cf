//! What does not fit in an answer, and where.

use core::fmt;
use core::fmt::Write as _;
use std::borrow::Cow;

use crate::shown;

/// A value in an answer is not what its type says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(
    /// In a box, as most values are read without one.
    Box<Inner>,
);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    path: String,
    expected: Cow<'static, str>,
    found: String,
}

impl DecodeError {
    /// An error at the value itself; the path grows as the error travels outwards.
    ///
    /// Of what was found, the first 80 characters are kept.
    #[must_use]
    pub fn new(expected: impl Into<Cow<'static, str>>, found: &str) -> Self {
        Self(Box::new(Inner { path: String::new(), expected: expected.into(), found: shown::cut(found) }))
    }

    /// Path of the value: `order_infos[2].amount`; empty for the whole body.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What should have stood there.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What stood there, at most 80 characters of it; `***` where the value is secret.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// The same error seen from an object that holds the value under `key`.
    #[must_use]
    pub fn in_key(mut self, key: &str) -> Self {
        let between = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        self.0.path = format!("{key}{between}{}", self.0.path);
        self
    }

    /// The same error seen from a list that holds the value at `index`.
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        let between = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        let mut path = String::new();
        // Writing to a string cannot fail.
        let _ = write!(path, "[{index}]{between}{}", self.0.path);
        self.0.path = path;
        self
    }

    /// The same error without the value.
    pub(crate) fn hidden(mut self) -> Self {
        shown::HIDDEN.clone_into(&mut self.0.found);
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.path.is_empty() && self.0.found.is_empty() {
            return write!(f, "empty response body, expected {}", self.0.expected);
        }
        let path = if self.0.path.is_empty() { "response body" } else { &self.0.path };
        let found = if self.0.found.is_empty() { "nothing" } else { &self.0.found };
        write!(f, "{path}: expected {}, found {found}", self.0.expected)
    }
}

impl std::error::Error for DecodeError {}
