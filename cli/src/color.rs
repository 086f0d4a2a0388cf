//! Whether output is coloured.

use clap::ValueEnum;

/// When output is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal
    Auto,
    /// Wherever output goes
    Always,
    /// Nowhere
    Never,
}

impl Color {
    /// Whether it is coloured where output goes to a terminal, or does not.
    pub(crate) const fn on(self, terminal: bool) -> bool {
        match self {
            Self::Auto => terminal,
            Self::Always => true,
            Self::Never => false,
        }
    }
}
