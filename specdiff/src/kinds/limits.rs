//! Limits of parameters and of the scalars that they are made of: eight bounds that move four ways, patterns, uniqueness.

use crate::effect::{Effect, Movement, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const LIMITED: &[Family] = &[Family::Parameter, Family::Type, Family::Answer];

/// What a limit that moves one way does.
struct Way {
    so: &'static str,
    effect: fn(&Event<'_>) -> Effect,
}

const LOOSER: Way = Way {
    so: "The server accepts more. Released clients still reject such values before sending: release soon.",
    effect: |_| Effect::LOOSENS,
};

const TIGHTER: Way = Way {
    so: "New clients reject before sending what the server now rejects. Released clients send it and the server rejects it.",
    effect: |_| Effect::TIGHTENS,
};

macro_rules! head {
    ($ty:literal) => {
        concat!(" request: POST /things\n body:\n   size:\n     type: ", $ty, "\n     doc: Size of a thing.\n")
    };
}

/// What is said of a bound with another value.
macro_rules! moved {
    ($words:literal) => {
        |event| format!(concat!("The ", $words, " of {} is {} (was {})."), event.subject(), event.now(), event.was())
    };
}

/// The four ways in which a bound moves.
macro_rules! bound {
    ($fact:literal, $id:literal, $words:literal, $ty:literal, $small:literal, $large:literal, up: $up:ident, down: $down:ident) => {
        [
            Kind {
                id: concat!($id, "-raised"),
                finds: concat!("A higher ", $words, "."),
                so: $up.so,
                families: LIMITED,
                facts: &[$fact],
                how: &[How::Raised],
                effect: $up.effect,
                says: moved!($words),
                case: concat!(head!($ty), "-    ", $small, "\n+    ", $large, "\n"),
                ..KIND
            },
            Kind {
                id: concat!($id, "-lowered"),
                finds: concat!("A lower ", $words, "."),
                so: $down.so,
                families: LIMITED,
                facts: &[$fact],
                how: &[How::Lowered],
                effect: $down.effect,
                says: moved!($words),
                case: concat!(head!($ty), "-    ", $large, "\n+    ", $small, "\n"),
                ..KIND
            },
            Kind {
                id: concat!($id, "-set"),
                finds: concat!("A new ", $words, "."),
                so: TIGHTER.so,
                families: LIMITED,
                facts: &[$fact],
                how: &[How::Set],
                effect: TIGHTER.effect,
                says: |event| format!(concat!("{} now has a ", $words, ": {}."), event.subject(), event.now()),
                case: concat!(head!($ty), "+    ", $small, "\n"),
                ..KIND
            },
            Kind {
                id: concat!($id, "-dropped"),
                finds: concat!("A removed ", $words, "."),
                so: LOOSER.so,
                families: LIMITED,
                facts: &[$fact],
                how: &[How::Unset],
                effect: LOOSER.effect,
                says: |event| {
                    format!(concat!("{} no longer has a ", $words, " (was {})."), event.subject(), event.was())
                },
                case: concat!(head!($ty), "-    ", $small, "\n"),
                ..KIND
            },
        ]
    };
}

pub(super) const MIN_LENGTH: &[Kind] = &bound!("min_length", "min-length", "minimum length", "text", "min_length: 2", "min_length: 4", up: TIGHTER, down: LOOSER);
pub(super) const MAX_LENGTH: &[Kind] = &bound!("max_length", "max-length", "maximum length", "text", "max_length: 64", "max_length: 128", up: LOOSER, down: TIGHTER);
pub(super) const MIN: &[Kind] =
    &bound!("min", "min", "minimum value", "integer", "range: 1..=", "range: 2..=", up: TIGHTER, down: LOOSER);
pub(super) const MAX: &[Kind] =
    &bound!("max", "max", "maximum value", "integer", "range: ..=9", "range: ..=99", up: LOOSER, down: TIGHTER);
pub(super) const ABOVE: &[Kind] =
    &bound!("above", "above", "exclusive minimum", "decimal", "above: 0", "above: 1", up: TIGHTER, down: LOOSER);
pub(super) const SCALE: &[Kind] = &bound!("scale", "scale", "maximum number of decimal places", "decimal", "scale: 2", "scale: 4", up: LOOSER, down: TIGHTER);
pub(super) const MIN_ITEMS: &[Kind] = &bound!("min_items", "min-items", "minimum number of items", "list of text", "min_items: 1", "min_items: 2", up: TIGHTER, down: LOOSER);
pub(super) const MAX_ITEMS: &[Kind] = &bound!("max_items", "max-items", "maximum number of items", "list of text", "max_items: 10", "max_items: 20", up: LOOSER, down: TIGHTER);

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "unique-set",
        finds: "A list whose items must now be unique.",
        so: TIGHTER.so,
        families: LIMITED,
        facts: &["unique"],
        how: &[How::Set],
        effect: TIGHTER.effect,
        says: |event| format!("Items of {} must be unique.", event.subject()),
        case: concat!(head!("list of text"), "+    unique: true\n"),
        ..KIND
    },
    Kind {
        id: "unique-dropped",
        finds: "A list whose items need no longer be unique.",
        so: LOOSER.so,
        families: LIMITED,
        facts: &["unique"],
        how: &[How::Unset],
        effect: LOOSER.effect,
        says: |event| format!("Items of {} need not be unique.", event.subject()),
        case: concat!(head!("list of text"), "-    unique: true\n"),
        ..KIND
    },
    Kind {
        id: "pattern-set",
        finds: "A new pattern.",
        so: TIGHTER.so,
        families: LIMITED,
        facts: &["pattern"],
        how: &[How::Set],
        effect: TIGHTER.effect,
        says: |event| format!("{} must match {}.", event.subject(), event.now()),
        case: concat!(head!("text"), "+    pattern: \"[a-z]*\"\n"),
        ..KIND
    },
    Kind {
        id: "pattern-dropped",
        finds: "A removed pattern.",
        so: LOOSER.so,
        families: LIMITED,
        facts: &["pattern"],
        how: &[How::Unset],
        effect: LOOSER.effect,
        says: |event| format!("{} need no longer match {}.", event.subject(), event.was()),
        case: concat!(head!("text"), "-    pattern: \"[a-z]*\"\n"),
        ..KIND
    },
    Kind {
        id: "pattern-changed",
        finds: "A different pattern.",
        so: "Whether it accepts more or less is not determined: assume both.",
        families: LIMITED,
        facts: &["pattern"],
        how: &[How::Changed],
        effect: |_| Effect::TIGHTENS.movement(Movement::Alters).released(Released::FalseRefusal),
        says: |event| format!("{} must match {} (was {}).", event.subject(), event.now(), event.was()),
        case: concat!(head!("text"), "-    pattern: \"[a-z]*\"\n+    pattern: \"[a-z0-9]*\"\n"),
        ..KIND
    },
];
