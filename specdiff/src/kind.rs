//! A kind of change: which differences it claims, what they do, and its smallest case.

use speclang::model::limit;

use crate::effect::Effect;
use crate::event::{Event, How};
use crate::tree::Family;

/// One kind of change.
///
/// Kinds are data and small functions. Every raw difference belongs to exactly one kind; a test holds that over all of
/// their cases and over every fact of a whole spec.
#[derive(Debug)]
pub struct Kind {
    /// Stable name, kebab-case. It is part of fingerprints, so it never changes.
    pub id: &'static str,
    /// What differs, one sentence.
    pub finds: &'static str,
    /// What follows for callers and maintainers, one or two sentences.
    pub so: &'static str,
    /// Entities that it looks at.
    pub families: &'static [Family],
    /// Facts that it looks at; empty for entities that come, go or are renamed.
    pub facts: &'static [&'static str],
    /// Whether it looks at the facts of limits, too.
    pub limits: bool,
    /// Ways to differ that it claims.
    pub how: &'static [How],
    /// What else must hold.
    pub when: fn(&Event<'_>) -> bool,
    /// What it does, axis by axis.
    pub effect: fn(&Event<'_>) -> Effect,
    /// What a user will see, one sentence.
    pub says: fn(&Event<'_>) -> String,
    /// Kinds that its case cannot do without: those that bring it about.
    pub beside: &'static [&'static str],
    /// Smallest case: lines with `-` stand only in the old spec, those with `+` only in the new one; see [`crate::case`].
    pub case: &'static str,
}

impl Kind {
    /// Whether a difference is of this kind.
    #[must_use]
    pub fn claims(&self, event: &Event<'_>) -> bool {
        let fact = if self.facts.is_empty() { event.fact.is_empty() } else { self.facts.contains(&event.fact) };
        let fact = fact || self.limits && limit::facts().any(|known| known.name == event.fact);
        fact && self.families.contains(&event.family()) && self.how.contains(&event.how) && (self.when)(event)
    }
}

/// A kind that claims nothing yet: what most kinds leave as it is.
pub(crate) const KIND: Kind = Kind {
    id: "",
    finds: "",
    so: "",
    families: &[],
    facts: &[],
    limits: false,
    how: &[],
    when: |_| true,
    effect: |_| Effect::DOCS,
    says: |event| format!("{} is {} (was {}).", event.subject(), event.now(), event.was()),
    beside: &[],
    case: "",
};

/// What is reported where no kind claims a difference: a gap of this crate, told as the worst.
pub static UNCLASSIFIED: Kind = Kind {
    id: "unclassified",
    finds: "A difference that no kind describes yet.",
    so: "This is a gap in the diff: add a kind. Until then it counts as breaking.",
    effect: |_| Effect::RENAMES,
    says: |event| format!("{} differs in `{}`: {} (was {}).", event.subject(), event.fact, event.now(), event.was()),
    ..KIND
};
