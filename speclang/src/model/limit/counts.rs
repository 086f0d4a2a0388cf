//! How many items a list or a map has, whether they differ, and how long keys are.

use super::fact::FACT;
use super::stated::{count, flag};
use super::{Change, Edge, Gap, LIMIT, Limit, LimitFact, Limits, Moves, Sample, Suits, contradiction, edge};

pub(super) const ALL: &[&Limit] = &[&MIN_ITEMS, &MAX_ITEMS, &MAX_KEY_LENGTH, &UNIQUE];

/// Fewest items.
pub static MIN_ITEMS: Limit = Limit {
    key: "min_items",
    suits: Suits::Items,
    of_field: |field| count(field.min_items.as_ref()),
    facts: &[LimitFact {
        name: "min_items",
        of_items: "min_items",
        words: "minimum number of items",
        moves: Moves::Up(Change::Narrower),
        example: ["list of text", "min_items: 1", "min_items: 2"],
        ..FACT
    }],
    words,
    edges: |limits, size| {
        // Entries of a map have keys of their own, which a sample of equal items has not.
        if !limits.is_list() {
            return Vec::new();
        }
        edge::pair(limits, [("min_items", &MIN_ITEMS), ("max_items", &MAX_ITEMS)], size, Sample::Items)
    },
    ..LIMIT
};

/// Most items.
pub static MAX_ITEMS: Limit = Limit {
    key: "max_items",
    suits: Suits::Items,
    of_field: |field| count(field.max_items.as_ref()),
    closes: &[Gap::Items],
    facts: &[LimitFact {
        name: "max_items",
        of_items: "max_items",
        words: "maximum number of items",
        moves: Moves::Up(Change::Wider),
        example: ["list of text", "max_items: 10", "max_items: 20"],
        ..FACT
    }],
    contradiction: |limits| contradiction::pair(limits, [&MIN_ITEMS, &MAX_ITEMS]),
    ..LIMIT
};

/// Most characters of a key.
pub static MAX_KEY_LENGTH: Limit = Limit {
    key: "max_key_length",
    suits: Suits::Map,
    of_field: |field| count(field.max_key_length.as_ref()),
    facts: &[LimitFact {
        name: "max_key_length",
        of_items: "max_key_length",
        words: "maximum length of keys",
        moves: Moves::Up(Change::Wider),
        example: ["map of text", "max_key_length: 20", "max_key_length: 40"],
        ..FACT
    }],
    words: |limits| limits.count(&MAX_KEY_LENGTH).map(|most| format!("keys of at most {most} characters")),
    contradiction: |limits| contradiction::pair(limits, [&MAX_KEY_LENGTH, &MAX_KEY_LENGTH]),
    ..LIMIT
};

/// Whether items must differ.
pub static UNIQUE: Limit = Limit {
    key: "unique",
    suits: Suits::List,
    of_field: |field| flag(field.unique),
    facts: &[LimitFact { name: "unique", of_items: "unique", ..FACT }],
    words: |limits| limits.has(&UNIQUE).then(|| "unique items".to_owned()),
    edges: |limits, _| {
        let edge = Edge { fact: "unique", at: Some(Sample::Items(1)), beyond: Sample::Items(2) };
        limits.has(&UNIQUE).then_some(edge).into_iter().collect()
    },
    ..LIMIT
};

fn words(limits: &Limits<'_>) -> Option<String> {
    let plural = |count: u32| if count == 1 { "" } else { "s" };
    match (limits.count(&MIN_ITEMS), limits.count(&MAX_ITEMS)) {
        (Some(min), Some(max)) => Some(format!("{min}–{max} items")),
        (None, Some(max)) => Some(format!("at most {max} item{}", plural(max))),
        (Some(min), None) => Some(format!("at least {min} item{}", plural(min))),
        (None, None) => None,
    }
}
