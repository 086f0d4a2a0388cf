//! Why a cassette cannot be used.

use core::fmt;
use std::path::{Path, PathBuf};

/// A cassette cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CassetteError {
    path: PathBuf,
    line: Option<usize>,
    reason: String,
}

impl CassetteError {
    pub(super) fn new(path: &Path, reason: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line: None, reason: reason.into() }
    }

    pub(super) fn at(path: &Path, line: usize, reason: impl Into<String>) -> Self {
        Self { line: Some(line), ..Self::new(path, reason) }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cassette {}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl std::error::Error for CassetteError {}
