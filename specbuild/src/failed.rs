//! Why there is no client, as a build shows it.

use std::fmt;

/// Why there is no client: all that is wrong with the specs, each with its file and line, or what could not be written.
///
/// A build script that returns it, or unwraps it, shows the whole text.
pub struct Failed(pub(crate) String);

impl fmt::Display for Failed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.trim_end())
    }
}

/// The same text: it is what `main` prints of an error.
impl fmt::Debug for Failed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no client is generated\n\n{self}")
    }
}

impl std::error::Error for Failed {}
