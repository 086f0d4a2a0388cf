//! Where a value comes from.

use core::fmt;
use std::path::PathBuf;

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// An option of that name.
    Option(&'static str),
    /// A variable of that name.
    Variable(String),
    /// A line of a file, in the section of a profile or before all sections.
    File { path: PathBuf, line: usize, of_profile: bool },
}

impl Source {
    /// How near to the call it stands; 0 is nearest.
    pub(super) const fn rank(&self) -> u8 {
        match self {
            Self::Option(_) => 0,
            Self::Variable(_) => 1,
            Self::File { of_profile: true, .. } => 2,
            Self::File { of_profile: false, .. } => 3,
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option(name) => f.write_str(name),
            Self::Variable(name) => f.write_str(name),
            Self::File { path, line, .. } => write!(f, "{}:{line}", path.display()),
        }
    }
}
