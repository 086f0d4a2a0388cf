//! The regular expression of a whole text.

use super::fact::FACT;
use super::stated::text;
use super::{Change, Gap, LIMIT, Limit, LimitFact, Moves, Suits};
use crate::text::markdown;

pub(super) const ALL: &[&Limit] = &[&PATTERN];

/// What a text must match.
pub static PATTERN: Limit = Limit {
    key: "pattern",
    suits: Suits::Text,
    of_field: |field| text(field.pattern.as_ref()),
    of_shape: Some(|shape| text(shape.pattern.as_ref())),
    closes: &[Gap::Text, Gap::Number],
    facts: &[LimitFact {
        name: "pattern",
        of_items: "item_pattern",
        words: "pattern",
        moves: Moves::Demand {
            verb: "match",
            change: |_, _| Change::Other,
            so: "Whether it accepts more or less is not determined: assume both.",
        },
        example: ["text", "pattern: \"[a-z]*\"", "pattern: \"[a-z0-9]*\""],
        ..FACT
    }],
    words: |limits| limits.text(&PATTERN).map(|pattern| format!("matches {}", markdown::code(pattern))),
    ..LIMIT
};
