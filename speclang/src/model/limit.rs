//! Limits of values: one entry for each says all that the language knows of it.
//!
//! Loader, checks, coverage, provenance, differences, documentation and tables go through these entries. What is left of a
//! limit is its key in [`Field`], and its behaviour in the runtime and in the mock server, which are written apart.

mod contradiction;
mod counts;
mod edge;
mod fact;
mod lengths;
pub(super) mod numbers;
mod of_value;
mod pattern;
mod stated;

pub use contradiction::Contradiction;
pub use counts::{MAX_ITEMS, MAX_KEY_LENGTH, MIN_ITEMS, UNIQUE};
pub use edge::{Edge, Sample, edges};
pub use fact::{Change, FactValue, LimitFact, Moves};
pub use lengths::{MAX_LENGTH, MIN_LENGTH};
pub use numbers::{ABOVE, RANGE, SCALE};
pub use of_value::Limits;
pub use pattern::PATTERN;
pub use stated::{Stated, StatedValue};

use super::{Field, Shape};

/// A limit of the language.
#[derive(Debug)]
pub struct Limit {
    /// Its key.
    pub key: &'static str,
    /// The values that can have it.
    pub suits: Suits,
    /// What a field states under the key.
    pub of_field: fn(&Field) -> Option<Stated<'_>>,
    /// What a named scalar states under it; nothing where such types do not have the key.
    pub of_shape: Option<fn(&Shape) -> Option<Stated<'_>>>,
    /// Gaps in the knowledge of an API that it closes.
    pub closes: &'static [Gap],
    /// What it states, fact by fact: each is checked, compared and named by itself.
    pub facts: &'static [LimitFact],
    /// How it reads in documentation. A lower limit reads together with the upper one beside it.
    pub words: fn(&Limits<'_>) -> Option<String>,
    /// Why it is no limit, or leaves nothing together with its neighbours.
    pub contradiction: fn(&Limits<'_>) -> Option<Contradiction>,
    /// Why a word that a spec writes as a value does not keep it.
    pub objection: fn(StatedValue<'_>, &str) -> Option<String>,
    /// Values at the limit and one step beyond it. A lower limit has those of the upper one beside it.
    pub edges: fn(&Limits<'_>, u64) -> Vec<Edge>,
}

/// What an entry leaves out.
const LIMIT: Limit = Limit {
    key: "",
    suits: Suits::Length,
    of_field: |_| None,
    of_shape: None,
    closes: &[],
    facts: &[],
    words: |_| None,
    contradiction: |_| None,
    objection: |_, _| None,
    edges: |_, _| Vec::new(),
};

/// All limits, in the order in which they are told.
#[must_use]
pub fn limits() -> impl DoubleEndedIterator<Item = &'static Limit> {
    [lengths::ALL, numbers::ALL, pattern::ALL, counts::ALL].into_iter().flatten().copied()
}

/// The facts of all limits.
pub fn facts() -> impl Iterator<Item = &'static LimitFact> {
    limits().flat_map(|limit| limit.facts)
}

impl Limit {
    /// The limit of that key.
    #[must_use]
    pub fn named(key: &str) -> Option<&'static Self> {
        limits().find(|limit| limit.key == key)
    }

    /// What a named scalar states under the key.
    #[must_use]
    pub fn of_type<'a>(&self, shape: &'a Shape) -> Option<Stated<'a>> {
        (self.of_shape?)(shape)
    }
}

/// The values that a limit suits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suits {
    /// What is text on the wire.
    Length,
    /// Texts.
    Text,
    /// Integers and decimals.
    Number,
    /// Decimals.
    Decimal,
    /// Lists and maps.
    Items,
    /// Lists.
    List,
    /// Maps.
    Map,
}

impl Suits {
    /// What it suits, as a sentence.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Length => {
                "lengths apply to bytes, files and text on the wire: texts, decimals, times, and integers outside a \
                 body or with `sent_as: text`"
            }
            Self::Text => "a pattern applies to texts",
            Self::Number => "bounds apply to integers and decimals",
            Self::Decimal => "a scale applies to decimals",
            Self::Items => "item limits apply to lists and maps",
            Self::List => "`unique` applies to lists",
            Self::Map => "limits of keys apply to maps",
        }
    }

    /// Whether it suits the numbers among the values.
    #[must_use]
    pub fn is_of_numbers(self) -> bool {
        matches!(self, Self::Number | Self::Decimal)
    }
}

/// What is not known of a value without a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// How long a text may be.
    Text,
    /// How large a number may be.
    Number,
    /// How many items a list may have.
    Items,
}
