//! Why a file is not read or written.

use std::fmt;
use std::io;

use crate::bounds;

/// Why a file is not read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is none.
    Missing,
    /// It is a symbolic link.
    Link,
    /// It is neither a file nor a folder: a pipe, a socket, a device.
    Special,
    /// It is a folder where a file must be.
    Folder,
    /// It is a file where a folder must be.
    File,
    /// It is a repository within the repository.
    Repository,
    /// Its name begins with a dot.
    Hidden,
    /// Its name is not UTF-8, or holds characters that are not printed.
    Name,
    /// It holds more bytes than a file may.
    Large(u64),
    /// All files together hold more bytes than they may.
    Much,
    /// There are more files than there may be.
    Many,
    /// It lies deeper than a file may.
    Deep,
    /// The byte at this place begins no character of UTF-8.
    Text {
        /// The text up to there, and the rest of the line with a sign in place of what cannot be read.
        before: String,
        /// Where in that text the sign stands.
        at: usize,
    },
    /// It is UTF-16.
    Wide,
    /// It was another file when it was opened than when it was looked at.
    Changed,
    /// The system says no.
    System(String),
}

impl Refusal {
    /// Whether it only says that something is passed over by rule.
    #[must_use]
    pub fn is_rule(&self) -> bool {
        *self == Self::Hidden
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::Missing => "pass the path of an existing file",
            Self::Link => "replace the link with the file; links are not followed",
            Self::Special => "remove it; only regular files and folders are allowed here",
            Self::Folder => "remove the folder, or move it away",
            Self::File => "remove the file, or move it away",
            Self::Repository => "copy the files of the other repository; a revision of this one does not contain them",
            Self::Hidden => "rename it if it belongs to the spec; ignore it if it is a temporary file of an editor",
            Self::Name => "rename it, with letters, digits, `-`, `_` and `.`",
            Self::Large(_) | Self::Much | Self::Many => "split it, or remove what is not a spec",
            Self::Deep => "move it up; folders have no meaning below the folder of the service",
            Self::Text { .. } | Self::Wide => "save it as UTF-8",
            Self::Changed => "run the command again",
            Self::System(_) => "make it readable, or remove it",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("no such file"),
            Self::Link => f.write_str("symbolic links are not followed"),
            Self::Special => f.write_str("not a regular file or folder, but a pipe, a socket or a device"),
            Self::Folder => f.write_str("expected a file, found a folder"),
            Self::File => f.write_str("expected a folder, found a file"),
            Self::Repository => f.write_str("nested repositories are not read"),
            Self::Hidden => f.write_str("hidden files and folders are not read"),
            Self::Name => f.write_str("the name is not UTF-8, or contains non-printable characters"),
            Self::Large(limit) => write!(f, "larger than {}, the limit for a file", size(*limit)),
            Self::Much => write!(
                f,
                "all files together are larger than {}; this file and all after it are not read",
                size(bounds::ALL)
            ),
            Self::Many => write!(
                f,
                "more than {} files, or {} files and folders of any kind; this file and all after it are not read",
                bounds::FILES,
                bounds::ENTRIES
            ),
            Self::Deep => write!(f, "more than {} folders deep", bounds::DEPTH),
            Self::Text { .. } => f.write_str("not UTF-8"),
            Self::Wide => f.write_str("UTF-16, not UTF-8"),
            Self::Changed => f.write_str("replaced while it was read"),
            Self::System(error) => f.write_str(error),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::NotADirectory => Self::File,
            _ => Self::System(error.to_string()),
        }
    }
}

/// A size as people say it.
fn size(bytes: u64) -> String {
    if bytes >= 1 << 20 { format!("{} MiB", bytes >> 20) } else { format!("{bytes} bytes") }
}
