//! What facts rest on.

use serde::Serialize;

use super::sums::sums;
use crate::model::{Evidence, Level};

/// Facts by what they rest on, from the surest to the least sure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Certainty {
    /// Seen at the real service.
    pub observed: usize,
    /// Stated by the operation's own page: what carries no evidence.
    pub page: usize,
    /// Stated by another page of the documentation.
    pub documented_elsewhere: usize,
    /// Stated by another source than the documentation, such as the vendor's SDK.
    pub second_witness: usize,
    /// Concluded from other facts; nobody states it.
    pub inferred: usize,
}

sums!(Certainty { observed, page, documented_elsewhere, second_witness, inferred });

impl Certainty {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        self.rows().iter().map(|(_, count)| count).sum()
    }

    /// Names and figures, from the surest to the least sure.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, usize); 5] {
        [
            ("observed", self.observed),
            ("own page", self.page),
            ("documented elsewhere", self.documented_elsewhere),
            ("second witness", self.second_witness),
            ("inferred", self.inferred),
        ]
    }

    /// Counts a fact that rests on evidence of this level; without one the operation's page states it.
    pub(super) fn add(&mut self, level: Option<Level>) {
        *match level {
            None => &mut self.page,
            Some(Level::Observed) => &mut self.observed,
            Some(Level::Documented) => &mut self.documented_elsewhere,
            Some(Level::SecondWitness) => &mut self.second_witness,
            Some(Level::Inferred) => &mut self.inferred,
        } += 1;
    }
}

/// What one entry of the model says of a fact: its evidence, and the keys that stand for the fact, the narrowest first.
pub(super) struct Layer<'a> {
    pub(super) evidence: &'a [Evidence],
    pub(super) keys: Vec<String>,
}

/// The level of a fact: the first layer decides that speaks of it, in it the narrowest key, then the entry as a whole.
///
/// Of several sources for the same key the surest counts.
pub(super) fn level(layers: &[Layer<'_>]) -> Option<Level> {
    layers.iter().find_map(|Layer { evidence, keys }| {
        let surest = |key: Option<&str>| {
            let matching = evidence.iter().filter(|evidence| evidence.of.as_ref().map(|of| of.as_str()) == key);
            matching.map(|evidence| evidence.level).max()
        };
        keys.iter().find_map(|key| surest(Some(key))).or_else(|| surest(None))
    })
}
