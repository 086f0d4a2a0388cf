//! Where a fact comes from, and how sure that makes it.

use crate::model::Level;

/// What a fact rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'a> {
    /// The operation's own page, in a part that was read.
    Page(&'a str),
    /// Another source.
    Source {
        /// How sure the fact is.
        level: Level,
        /// The source, as the spec names it; empty where it does not.
        source: &'a str,
    },
    /// Nothing: the part was not read, and nothing else is named.
    Unread,
}

impl Origin<'_> {
    /// Words for its level, the same in all figures.
    #[must_use]
    pub fn level(self) -> &'static str {
        match self {
            Self::Page(_) => "own page",
            Self::Source { level: Level::Observed, .. } => "observed",
            Self::Source { level: Level::Documented, .. } => "documented elsewhere",
            Self::Source { level: Level::SecondWitness, .. } => "second witness",
            Self::Source { level: Level::Inferred, .. } => "inferred",
            Self::Unread => "unread",
        }
    }

    /// How sure the fact is, for comparing; more is surer.
    pub(super) fn rank(self) -> u8 {
        match self {
            Self::Unread => 0,
            Self::Source { level: Level::Inferred, .. } => 1,
            Self::Source { level: Level::SecondWitness, .. } => 2,
            Self::Source { level: Level::Documented, .. } => 3,
            Self::Page(_) => 4,
            Self::Source { level: Level::Observed, .. } => 5,
        }
    }
}
