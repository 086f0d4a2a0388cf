//! Conditions on parameters, and rows of presence tables that depend on them.

use core::fmt;

use super::{Facts, Outcome, Presence};
use crate::State;

/// A condition on one top-level parameter, for presence cases and rules.
///
/// A parameter whose documented outcome for its present state is [`Outcome::Default`] counts as having that value. A
/// list has a value when one of its items is it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    /// Wire name of the parameter.
    pub parameter: &'static str,
    /// Values of which it has one; none at all means "is present", in whatever state.
    pub values: &'static [&'static str],
    /// Turns the condition round.
    pub negated: bool,
}

impl Condition {
    /// The parameter has one of these values.
    #[must_use]
    pub const fn is(parameter: &'static str, values: &'static [&'static str]) -> Self {
        Self { parameter, values, negated: false }
    }

    /// The parameter has none of these values; also true where it is absent and nothing is documented to stand for it.
    #[must_use]
    pub const fn is_not(parameter: &'static str, values: &'static [&'static str]) -> Self {
        Self { parameter, values, negated: true }
    }

    /// The parameter is sent, with a value or in a state.
    #[must_use]
    pub const fn present(parameter: &'static str) -> Self {
        Self { parameter, values: &[], negated: false }
    }

    /// The parameter is omitted.
    #[must_use]
    pub const fn missing(parameter: &'static str) -> Self {
        Self { parameter, values: &[], negated: true }
    }

    /// The same parameter and values with the opposite truth.
    #[must_use]
    pub const fn opposite(self) -> Self {
        Self { negated: !self.negated, ..self }
    }
}

/// The condition in words: `balance_type is BALANCE_TYPE_DEBIT`.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = if self.negated { "is not" } else { "is" };
        if self.values.is_empty() {
            write!(f, "{} {verb} given", self.parameter)
        } else {
            write!(f, "{} {verb} {}", self.parameter, self.values.join(" or "))
        }
    }
}

/// One row of a presence table that depends on other parameters.
///
/// The first case whose conditions all hold applies; a case without conditions stands for "otherwise".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// Conditions that must all hold.
    pub when: &'static [Condition],
    /// What the server understands by each state in this case.
    pub row: &'static [(State, Outcome)],
}

impl Facts {
    /// What the server understands by each state in this case of its table.
    pub(crate) fn row(&self, case: Option<&Case>) -> Presence {
        case.map_or(self.presence, |case| Presence::of_case(case.row))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_as_a_sentence() {
        assert_eq!(Condition::is("a", &["1", "2"]).to_string(), "a is 1 or 2");
        assert_eq!(Condition::is("a", &["1"]).opposite().to_string(), "a is not 1");
        assert_eq!(Condition::missing("a").to_string(), "a is not given");
    }
}
