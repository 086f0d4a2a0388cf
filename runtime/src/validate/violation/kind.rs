//! What a violation breaks, as facts that display themselves in words.

use core::fmt;
use std::borrow::Cow;

use crate::values::all_of;
use crate::{Bound, Collection, Condition, Outcome, Presence, Rule, State, Statement};

/// The limit or rule that a request violates. Displays the requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViolationKind {
    /// A required parameter is missing.
    Required {
        /// Conditions under which it is required. Empty if always.
        when: &'static [Condition],
    },
    /// The state is unsupported or undocumented.
    Presence {
        /// The state.
        state: State,
        /// The documented outcome of each state.
        row: Presence,
        /// Conditions of these outcomes.
        when: &'static [Condition],
    },
    /// The server would interpret the text as a state.
    HiddenState {
        /// The type to use for that state.
        state: &'static str,
    },
    /// The value has the wrong type.
    Type {
        /// The expected type.
        expected: &'static str,
        /// Whether a single value, a list or a map is expected.
        collection: Collection,
    },
    /// The text is too short.
    MinLength {
        /// Minimum number of characters.
        least: u32,
        /// Actual number of characters.
        found: usize,
    },
    /// The text is too long.
    MaxLength {
        /// Maximum number of characters.
        most: u32,
        /// Actual number of characters.
        found: usize,
    },
    /// There are too few bytes.
    MinBytes {
        /// Minimum number of bytes.
        least: u32,
        /// Actual number of bytes.
        found: usize,
    },
    /// There are too many bytes.
    MaxBytes {
        /// Maximum number of bytes.
        most: u32,
        /// Actual number of bytes.
        found: usize,
    },
    /// The text does not match the pattern.
    Pattern(&'static str),
    /// The value is not one of these.
    OneOf(&'static [&'static str]),
    /// The number is below the range.
    Min {
        /// Minimum.
        min: Bound,
        /// Maximum, if there is one.
        max: Option<Bound>,
    },
    /// The number is above the range.
    Max {
        /// Minimum, if there is one.
        min: Option<Bound>,
        /// Maximum.
        max: Bound,
    },
    /// The number is not greater than this bound.
    Above(Bound),
    /// The number has too many decimal places.
    Scale {
        /// Maximum number of decimal places.
        most: u32,
        /// Actual number of decimal places.
        found: usize,
    },
    /// The currency field with this name has no currency with known decimal places.
    Currency(&'static str),
    /// The number is not a multiple of this one.
    MultipleOf(Bound),
    /// The list has too few items.
    MinItems {
        /// Minimum number of items.
        least: u32,
        /// Actual number of items.
        found: usize,
    },
    /// The list has too many items.
    MaxItems {
        /// Maximum number of items.
        most: u32,
        /// Actual number of items.
        found: usize,
    },
    /// A key of the map is too long.
    MaxKeyLength {
        /// Maximum number of characters.
        most: u32,
        /// Actual number of characters.
        found: usize,
    },
    /// Too many objects are nested.
    Depth {
        /// Maximum number of nested objects.
        most: u8,
    },
    /// An item is a duplicate.
    Unique,
    /// An item contains a comma, which separates items.
    Separator,
    /// The value would change the path.
    PathSegment,
    /// The text is not a valid sequence of path segments.
    PathSegments,
    /// A rule on several parameters is violated.
    Rule(&'static Rule),
}

/// The states that a value may have in its place, in the order of messages.
const STATES: [State; 5] = [State::Absent, State::Empty, State::EmptyString, State::Null, State::EmptyList];

impl ViolationKind {
    /// What may be sent instead, where more can be said than the limit.
    #[must_use]
    pub fn allowed(&self) -> Option<Cow<'static, str>> {
        match *self {
            Self::Presence { row, .. } => Some(understood(row)),
            Self::HiddenState { state } => Some(format!("set the state with the type {state}").into()),
            Self::OneOf(values) => Some(values.join(", ").into()),
            Self::Min { min, max } => range(Some(min), max),
            Self::Max { min, max } => range(min, Some(max)),
            Self::Rule(rule) => match rule.statement {
                Statement::InRange { min, max, .. } => range(min, max),
                Statement::OneOf { values, .. } => Some(values.join(", ").into()),
                _ => None,
            },
            _ => None,
        }
    }

    /// What is wrong with the value, for an error message.
    pub(super) fn problem(&self, value: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Required { when } => write!(f, "required{}", Cases(when)),
            Self::Presence { state, row, when } => {
                let supported = row.of(state) != Outcome::Unsupported;
                let problem = if supported { "has no documented meaning" } else { "is not supported" };
                write!(f, "{state} {problem}{}, expected {}", Cases(when), understood(row))
            }
            Self::HiddenState { state } => {
                write!(f, "`{value}` would be interpreted as a state; set {state} instead")
            }
            Self::Type { expected, collection: Collection::Map } => {
                write!(f, "expected a map with each value {expected}, found {value}")
            }
            Self::Type { expected, collection: Collection::List } => {
                write!(f, "expected a list with each item {expected}, found {value}")
            }
            Self::Type { expected, collection: Collection::One } => write!(f, "expected {expected}, found {value}"),
            Self::MinLength { least, found } => {
                write!(f, "`{value}` is too short: {found} characters, must have at least {least}")
            }
            Self::MaxLength { most, found } => {
                write!(f, "`{value}` is too long: {found} characters, must have at most {most}")
            }
            Self::MinBytes { least, found } => write!(f, "too few bytes: {found}, must have at least {least}"),
            Self::MaxBytes { most, found } => write!(f, "too many bytes: {found}, must have at most {most}"),
            Self::Pattern(pattern) => write!(f, "`{value}` does not match {pattern}"),
            Self::OneOf(values) => write!(f, "unknown value \"{value}\", expected one of: {}", values.join(", ")),
            Self::Min { min, max: Some(max) } | Self::Max { min: Some(min), max } => {
                write!(f, "{value} is out of range, must be between {min} and {max}")
            }
            Self::Min { min, max: None } => write!(f, "{value} is out of range, must be at least {min}"),
            Self::Max { min: None, max } => write!(f, "{value} is out of range, must be at most {max}"),
            Self::Above(bound) => write!(f, "{value} is out of range, must be greater than {bound}"),
            Self::Scale { most, found } => {
                write!(f, "{value} has too many decimal places: {found}, must have at most {most}")
            }
            Self::Currency(currency) => {
                write!(f, "{value} has no currency: `{currency}` must be set to one whose decimal places are known")
            }
            Self::MultipleOf(step) => write!(f, "{value} is not a multiple of {step}"),
            Self::MinItems { least, found } => write!(f, "too few items: {found}, must have at least {least}"),
            Self::MaxItems { most, found } => write!(f, "too many items: {found}, must have at most {most}"),
            Self::MaxKeyLength { most, found } => {
                write!(f, "the key is too long: {found} characters, must have at most {most}")
            }
            Self::Depth { most } => write!(f, "too many objects within each other, must have at most {most}"),
            Self::Unique => write!(f, "duplicate item {value}"),
            Self::Separator => write!(f, "`{value}` contains a comma, which separates items"),
            Self::PathSegment => write!(
                f,
                "`{value}` is not a path segment: it must not be empty, nor `.` or `..` between slashes, nor contain a \
                 backslash or control character, percent-encoded or not"
            ),
            Self::PathSegments => write!(
                f,
                "`{value}` is not segments of a path: none may be empty, `.` or `..`, nor contain a backslash or control \
                 character, percent-encoded or not"
            ),
            Self::Rule(rule) => write!(f, "{} (found {value})", rule.text),
        }
    }
}

impl fmt::Display for ViolationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Required { when } => write!(f, "required{}", Cases(when)),
            Self::Presence { state, row, when } if row.of(state) == Outcome::Unsupported => {
                write!(f, "{state} is not supported{}", Cases(when))
            }
            Self::Presence { state, when, .. } => {
                write!(f, "{state} has no documented meaning{}", Cases(when))
            }
            Self::HiddenState { .. } => f.write_str("the server would interpret this text as a state"),
            Self::Type { expected, collection: Collection::Map } => write!(f, "a map, whose values are each {expected}"),
            Self::Type { expected, collection: Collection::List } => write!(f, "a list, whose items are each {expected}"),
            Self::Type { expected, collection: Collection::One } => f.write_str(expected),
            Self::MinLength { least, found } => write!(f, "at least {least} characters, not {found}"),
            Self::MaxLength { most, found } => write!(f, "at most {most} characters, not {found}"),
            Self::MinBytes { least, found } => write!(f, "at least {least} bytes, not {found}"),
            Self::MaxBytes { most, found } => write!(f, "at most {most} bytes, not {found}"),
            Self::Pattern(pattern) => write!(f, "the whole text matches {pattern}"),
            Self::OneOf(_) => f.write_str("one of the documented values"),
            Self::Min { min, .. } => write!(f, "at least {min}"),
            Self::Max { max, .. } => write!(f, "at most {max}"),
            Self::Above(above) => write!(f, "more than {above}"),
            Self::Scale { most, found } => write!(f, "at most {most} decimal places, not {found}"),
            Self::Currency(currency) => write!(f, "an amount with a known currency in `{currency}`"),
            Self::MultipleOf(step) => write!(f, "a multiple of {step}"),
            Self::MinItems { least, found } => write!(f, "at least {least} items, not {found}"),
            Self::MaxItems { most, found } => write!(f, "at most {most} items, not {found}"),
            Self::MaxKeyLength { most, found } => write!(f, "a key of at most {most} characters, not {found}"),
            Self::Depth { most } => write!(f, "at most {most} objects within each other"),
            Self::Unique => f.write_str("no two items are equal"),
            Self::Separator => f.write_str("no comma, which separates items here"),
            Self::PathSegment => f.write_str(
                "one segment of a path, not another path: not empty, no `.` or `..` between slashes, no backslash or control \
                 character, nor what decodes to one of these",
            ),
            Self::PathSegments => f.write_str(
                "segments of a path with slashes between them: none empty, `.` or `..`, no backslash or control character, nor \
                 what decodes to one of these",
            ),
            Self::Rule(rule) => f.write_str(rule.text),
        }
    }
}

/// The conditions of a case; nothing where there are none.
struct Cases(&'static [Condition]);

impl fmt::Display for Cases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, " when {}", all_of(self.0)) }
    }
}

/// The states of a row that the server is documented to understand.
fn understood(row: Presence) -> Cow<'static, str> {
    let is_understood = |state: &State| !matches!(row.of(*state), Outcome::Unsupported | Outcome::Unknown);
    let names: Vec<&str> = STATES.into_iter().filter(is_understood).map(State::as_str).collect();
    if names.is_empty() { "a value".into() } else { format!("a value, or {}", names.join(", ")).into() }
}

/// A range as the spec writes it; nothing where it has one end alone, which the limit says already.
fn range(min: Option<Bound>, max: Option<Bound>) -> Option<Cow<'static, str>> {
    min.zip(max).map(|(min, max)| format!("{min}..={max}").into())
}
