//! What facts rest on.

use serde::Serialize;

use super::sums::sums;
use crate::model::Level;
use crate::provenance::Origin;

/// Facts by what they rest on, from the surest to the least sure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Certainty {
    /// Observed at the real service.
    pub observed: usize,
    /// Stated by the operation's own page, in a part that was read.
    pub page: usize,
    /// Stated by another page of the documentation.
    pub documented_elsewhere: usize,
    /// Stated only by another source, such as the vendor's SDK.
    pub second_witness: usize,
    /// Follows from other facts; not stated by any source.
    pub inferred: usize,
    /// In a part of the page that nobody read, without evidence.
    pub unread: usize,
}

sums!(Certainty { observed, page, documented_elsewhere, second_witness, inferred, unread });

impl Certainty {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        self.rows().iter().map(|(_, count)| count).sum()
    }

    /// Names and figures, from the surest to the least sure.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, usize); 6] {
        [
            ("observed", self.observed),
            ("own page", self.page),
            ("documented elsewhere", self.documented_elsewhere),
            ("second witness", self.second_witness),
            ("inferred", self.inferred),
            ("unread", self.unread),
        ]
    }

    /// Counts a fact that rests on this.
    pub(super) fn add(&mut self, origin: Origin<'_>) {
        match origin {
            Origin::Page(_) => self.page += 1,
            Origin::Source { level, .. } => self.add_level(level),
            Origin::Unread => self.unread += 1,
        }
    }

    /// Counts an entry of evidence of this level.
    pub(super) fn add_level(&mut self, level: Level) {
        *match level {
            Level::Observed => &mut self.observed,
            Level::Documented => &mut self.documented_elsewhere,
            Level::SecondWitness => &mut self.second_witness,
            Level::Inferred => &mut self.inferred,
        } += 1;
    }
}
