//! Statements about several parameters.

use super::{Bound, Condition};

/// A statement about several parameters, with the sentence that the spec has for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Name of the rule; violations carry it and a caller may ignore it.
    pub id: &'static str,
    /// The sentence.
    pub text: &'static str,
    /// What it states.
    pub statement: Statement,
    /// Where the first parameters that it restricts stand in their table, as far as it was told.
    pub(crate) places: [u8; PLACES],
}

/// Most parameters of a rule that it knows the places of.
const PLACES: usize = 2;

impl Rule {
    /// The rule of that name, which states this in that sentence.
    #[must_use]
    pub const fn new(id: &'static str, text: &'static str, statement: Statement) -> Self {
        Self { id, text, statement, places: [u8::MAX; PLACES] }
    }

    /// The same with the place in their table at which the first parameter that it restricts is likely to stand. Where another one does,
    /// it is looked for by its name.
    #[must_use]
    pub const fn at(mut self, place: u8) -> Self {
        self.places[0] = place;
        self
    }

    /// The same of the second one.
    #[must_use]
    pub const fn and(mut self, place: u8) -> Self {
        self.places[1] = place;
        self
    }
}

/// What a rule states. Parameters are named as on the wire and stand at the top level of the request.
///
/// Where a statement has `when` and `unless`: with `unless` false it applies if all conditions of `when` hold, with
/// `unless` true it applies except when they all hold. No conditions always hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Statement {
    /// The parameter must be given.
    Required {
        /// Parameter.
        parameter: &'static str,
        /// Conditions.
        when: &'static [Condition],
        /// Whether the conditions lift the rule instead of making it apply.
        unless: bool,
    },
    /// The server does not look at the parameter. No violation; explanations show it.
    NoEffect {
        /// Parameter.
        parameter: &'static str,
        /// Conditions.
        when: &'static [Condition],
        /// Whether the conditions lift the rule instead of making it apply.
        unless: bool,
    },
    /// The parameter must be left out.
    NotAllowed {
        /// Parameter.
        parameter: &'static str,
        /// Conditions.
        when: &'static [Condition],
        /// Whether the conditions lift the rule instead of making it apply.
        unless: bool,
    },
    /// Either all of these are given or none is.
    Together(&'static [&'static str]),
    /// The parameter is given only when the other one is.
    OnlyWith {
        /// Parameter.
        parameter: &'static str,
        /// The one that it needs.
        with: &'static str,
    },
    /// One of these is given, and no other.
    ExactlyOne(&'static [&'static str]),
    /// At most one of these is given.
    AtMostOne(&'static [&'static str]),
    /// One or more of these are given.
    AtLeastOne(&'static [&'static str]),
    /// The first is not later, or greater, than the second.
    NotAfter {
        /// The earlier one.
        first: &'static str,
        /// The later one.
        second: &'static str,
    },
    /// The second lies at most that far behind the first: `to` is not after `from` plus `at_most` units.
    Span {
        /// Start.
        from: &'static str,
        /// End.
        to: &'static str,
        /// Number of units.
        at_most: u32,
        /// Unit.
        unit: SpanUnit,
    },
    /// All of these that are given lie in one calendar month. Instants are not judged: their month depends on a zone.
    SameMonth(&'static [&'static str]),
    /// The number lies in a range.
    InRange {
        /// Parameter.
        parameter: &'static str,
        /// Minimum.
        min: Option<Bound>,
        /// Maximum.
        max: Option<Bound>,
        /// Conditions.
        when: &'static [Condition],
        /// Whether the conditions lift the rule instead of making it apply.
        unless: bool,
    },
    /// The parameter, when it has a value, has one of these.
    OneOf {
        /// Parameter.
        parameter: &'static str,
        /// Values.
        values: &'static [&'static str],
        /// Conditions.
        when: &'static [Condition],
        /// Whether the conditions lift the rule instead of making it apply.
        unless: bool,
    },
    /// The parameter has one of these values only if the conditions hold.
    OnlyWhen {
        /// Parameter.
        parameter: &'static str,
        /// Values.
        values: &'static [&'static str],
        /// Conditions.
        when: &'static [Condition],
    },
    /// The list has at most that many items.
    MaxItems {
        /// Parameter.
        parameter: &'static str,
        /// Number of items.
        max: u32,
        /// Conditions.
        when: &'static [Condition],
        /// Whether the conditions lift the rule instead of making it apply.
        unless: bool,
    },
    /// No two items of the list have the same value in that field.
    UniqueField {
        /// Parameter that is a list of objects.
        list: &'static str,
        /// Field of its items.
        field: &'static str,
    },
    /// Only the server can judge it; explanations show the sentence.
    Server {
        /// Parameters that the sentence speaks of.
        about: &'static [&'static str],
    },
}

/// Unit of a span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpanUnit {
    /// Days of 24 hours.
    Days,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}
