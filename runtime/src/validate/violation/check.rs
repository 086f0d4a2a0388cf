//! What a check found: as little as its violation must keep to say the rest of it by the table.

use super::ViolationKind;
use crate::{Bound, Case, Collection, Kind, Parameter, State, TextLimits};

/// A check that a value fails, with what the table of its parameter does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::validate) enum Check {
    /// It is missing, in this case of its presence table.
    Required(Option<&'static Case>),
    /// A segment of the path is missing.
    Segment,
    /// The state in its place has no meaning, in this case of its presence table.
    Presence(State, Option<&'static Case>),
    HiddenState(State),
    /// One value, a list or a map is expected.
    Type(Collection),
    MinLength(Of, u32, usize),
    MaxLength(Of, u32, usize),
    MinBytes(Of, u32, usize),
    MaxBytes(Of, u32, usize),
    Pattern(Of),
    OneOf,
    Min(&'static Bound),
    Max(&'static Bound),
    Above(&'static Bound),
    MultipleOf(&'static Bound),
    Scale(u32, usize),
    Currency,
    MinorUnits(u32, usize),
    MinItems(u32, usize),
    MaxItems(u32, usize),
    MaxKeyLength(u32, usize),
    Unique,
    Separator,
    Depth(u8),
    PathSegment,
    PathSegments,
}

/// Whose limits a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::validate) enum Of {
    /// Those of its parameter.
    Value,
    /// Those of each item.
    Item,
}

impl Of {
    pub(in crate::validate) fn limits(self, parameter: &Parameter) -> &TextLimits {
        match self {
            Self::Value => &parameter.text,
            Self::Item => &parameter.items().item,
        }
    }

    const fn either(self, value: &'static str, item: &'static str) -> &'static str {
        match self {
            Self::Value => value,
            Self::Item => item,
        }
    }
}

impl Check {
    /// Its name in the ids of violations.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Required(_) | Self::Segment => "required",
            Self::Presence(..) => "presence",
            Self::HiddenState(_) => "hidden_state",
            Self::Type(_) => "type",
            Self::MinLength(of, ..) | Self::MinBytes(of, ..) => of.either("min_length", "min_item_length"),
            Self::MaxLength(of, ..) | Self::MaxBytes(of, ..) => of.either("max_length", "max_item_length"),
            Self::Pattern(of) => of.either("pattern", "item_pattern"),
            Self::OneOf => "one_of",
            Self::Min(_) => "min",
            Self::Max(_) => "max",
            Self::Above(_) => "above",
            Self::MultipleOf(_) => "multiple_of",
            Self::Scale(..) => "scale",
            Self::Currency => "currency",
            Self::MinorUnits(..) => "minor_units",
            Self::MinItems(..) => "min_items",
            Self::MaxItems(..) => "max_items",
            Self::MaxKeyLength(..) => "max_key_length",
            Self::Unique => "unique",
            Self::Separator => "separator",
            Self::Depth(_) => "depth",
            Self::PathSegment => "path_segment",
            Self::PathSegments => "path_segments",
        }
    }

    /// Whether the request would be a different call, so that nobody can ignore it.
    pub(super) const fn is_binding(self) -> bool {
        matches!(self, Self::Segment | Self::PathSegment | Self::PathSegments | Self::Depth(_))
    }

    /// What a value of the parameter violates by it.
    pub(super) fn kind(self, parameter: &Parameter) -> ViolationKind {
        let when = |case: Option<&'static Case>| case.map_or(&[][..], |case| case.when);
        match self {
            Self::Required(case) => ViolationKind::Required { when: when(case) },
            Self::Segment => ViolationKind::Required { when: &[] },
            Self::Presence(state, case) => {
                ViolationKind::Presence { state, row: parameter.row(case), when: when(case) }
            }
            Self::HiddenState(state) => ViolationKind::HiddenState { state: type_of(state) },
            Self::Type(collection) => ViolationKind::Type { expected: expected(parameter.kind), collection },
            Self::MinLength(_, least, found) => ViolationKind::MinLength { least, found },
            Self::MaxLength(_, most, found) => ViolationKind::MaxLength { most, found },
            Self::MinBytes(_, least, found) => ViolationKind::MinBytes { least, found },
            Self::MaxBytes(_, most, found) => ViolationKind::MaxBytes { most, found },
            Self::Pattern(of) => ViolationKind::Pattern(of.limits(parameter).pattern.unwrap_or_default()),
            Self::OneOf => ViolationKind::OneOf(parameter.one_of),
            Self::Min(min) => ViolationKind::Min { min: *min, max: parameter.number().max },
            Self::Max(max) => ViolationKind::Max { min: parameter.number().min, max: *max },
            Self::Above(bound) => ViolationKind::Above(*bound),
            Self::MultipleOf(step) => ViolationKind::MultipleOf(*step),
            Self::Scale(most, found) | Self::MinorUnits(most, found) => ViolationKind::Scale { most, found },
            Self::Currency => ViolationKind::Currency(parameter.money.map_or("", |money| money.currency)),
            Self::MinItems(least, found) => ViolationKind::MinItems { least, found },
            Self::MaxItems(most, found) => ViolationKind::MaxItems { most, found },
            Self::MaxKeyLength(most, found) => ViolationKind::MaxKeyLength { most, found },
            Self::Unique => ViolationKind::Unique,
            Self::Separator => ViolationKind::Separator,
            Self::Depth(most) => ViolationKind::Depth { most },
            Self::PathSegment => ViolationKind::PathSegment,
            Self::PathSegments => ViolationKind::PathSegments,
        }
    }
}

/// The type that says the state.
const fn type_of(state: State) -> &'static str {
    match state {
        State::Empty => "Empty",
        State::EmptyString => "EmptyString",
        State::Null => "Null",
        State::EmptyList => "EmptyList",
        // No text spells them.
        State::Absent | State::NonEnum => "",
    }
}

/// The form of a value without a type, in words.
const fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer => "a 64-bit integer in plain digits",
        Kind::Unsigned => "a whole number from 0 to 18446744073709551615, in plain digits",
        Kind::Decimal => "a decimal number of at most 28 digits, in plain digits",
        other => other.as_str(),
    }
}
