//! Everything that a program touches outside of itself, so that a test can pass in its own.

use std::ffi::OsString;
use std::io::{BufRead, Write};
use std::sync::Arc;

/// Reads a variable of the environment; shared, as a source of keys keeps it.
pub type Variable = Arc<dyn Fn(&str) -> Option<OsString> + Send + Sync>;

/// Standard streams, what is known about them, and the environment.
pub struct Streams<'a> {
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Standard output: answers, and what was asked to be printed.
    pub output: &'a mut dyn Write,
    /// Standard error: errors, questions, progress.
    pub errors: &'a mut dyn Write,
    /// Whether a person sits at input and errors, who can be asked.
    pub interactive: bool,
    /// Whether errors are shown on a terminal, where progress can be drawn.
    pub progress: bool,
    /// Width of the terminal that output is shown on; nothing where it is none.
    pub width: Option<u16>,
    /// Reads a variable of the environment.
    pub variable: Variable,
    /// Whether a service that the machine itself has may be asked for keys, such as that of a virtual machine's metadata.
    pub metadata: bool,
}

impl core::fmt::Debug for Streams<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Streams").field("interactive", &self.interactive).finish_non_exhaustive()
    }
}
