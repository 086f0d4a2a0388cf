//! Lengths of what is text on the wire, and of bytes.

use super::fact::FACT;
use super::stated::count;
use super::{Change, Gap, LIMIT, Limit, LimitFact, Limits, Moves, Sample, StatedValue, Suits, contradiction, edge};
use crate::model::Scalar;

pub(super) const ALL: &[&Limit] = &[&MIN_LENGTH, &MAX_LENGTH];

/// Fewest characters.
pub static MIN_LENGTH: Limit = Limit {
    key: "min_length",
    suits: Suits::Length,
    of_field: |field| count(field.min_length.as_ref()),
    of_shape: Some(|shape| count(shape.min_length.as_ref())),
    facts: &[LimitFact {
        name: "min_length",
        of_items: "min_item_length",
        words: "minimum length",
        moves: Moves::Up(Change::Narrower),
        example: ["text", "min_length: 2", "min_length: 4"],
        ..FACT
    }],
    words,
    objection: |stated, word| match stated {
        StatedValue::Count(least) if length(word) < least => Some(format!("shorter than {least} characters")),
        _ => None,
    },
    edges: |limits, _| {
        let [lower, upper] =
            if limits.is_collection() { ["min_item_length", "max_item_length"] } else { ["min_length", "max_length"] };
        edge::pair(limits, [(lower, &MIN_LENGTH), (upper, &MAX_LENGTH)], 1, Sample::Characters)
    },
    ..LIMIT
};

/// Most characters.
pub static MAX_LENGTH: Limit = Limit {
    key: "max_length",
    suits: Suits::Length,
    of_field: |field| count(field.max_length.as_ref()),
    of_shape: Some(|shape| count(shape.max_length.as_ref())),
    closes: &[Gap::Text, Gap::Number],
    facts: &[LimitFact {
        name: "max_length",
        of_items: "max_item_length",
        words: "maximum length",
        moves: Moves::Up(Change::Wider),
        example: ["text", "max_length: 64", "max_length: 128"],
        ..FACT
    }],
    contradiction: |limits| contradiction::pair(limits, [&MIN_LENGTH, &MAX_LENGTH]),
    objection: |stated, word| match stated {
        StatedValue::Count(most) if length(word) > most => Some(format!("longer than {most} characters")),
        _ => None,
    },
    ..LIMIT
};

fn words(limits: &Limits<'_>) -> Option<String> {
    let items = match (limits.is_list(), limits.is_collection()) {
        (true, _) => "items of ",
        (false, true) => "values of ",
        (false, false) => "",
    };
    let unit = if limits.scalar.is_some_and(Scalar::is_binary) { "bytes" } else { "characters" };
    match (limits.count(&MIN_LENGTH), limits.count(&MAX_LENGTH)) {
        (Some(min), Some(max)) if min == max => Some(format!("{items}{max} {unit}")),
        (Some(min), Some(max)) => Some(format!("{items}{min}–{max} {unit}")),
        (None, Some(max)) => Some(format!("{items}at most {max} {unit}")),
        (Some(min), None) => Some(format!("{items}at least {min} {unit}")),
        (None, None) => None,
    }
}

fn length(word: &str) -> u32 {
    u32::try_from(word.chars().count()).unwrap_or(u32::MAX)
}
