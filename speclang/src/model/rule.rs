//! Rules between parameters: a sentence of a small grammar, and what it says.

mod grammar;
mod reading;

use super::{Dispute, Evidence, Range};
use crate::Spanned;

/// A condition on one parameter: it has one of the values, or (with no values) any value at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Wire name of the parameter.
    pub parameter: String,
    /// Values of which one must be there; empty for `present`.
    pub values: Vec<String>,
    /// Whether the condition holds when the values do not.
    pub negated: bool,
}

/// Unit of a span between two days or times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanUnit {
    /// Days.
    Days,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}

/// What a rule asks of a parameter when its conditions hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Demand {
    /// `is required`
    Required,
    /// `has no effect`
    NoEffect,
    /// `is not allowed`
    NotAllowed,
    /// `is in 1..=11`
    InRange(Range),
    /// `is A or B`
    OneOf(Vec<String>),
    /// `is A only`: these values are for the conditions alone.
    OnlyHere(Vec<String>),
    /// `has at most 1 items`
    MaxItems(u32),
}

/// A demand on a parameter under conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conditional {
    /// Wire name of the parameter.
    pub parameter: String,
    /// What is asked of it.
    pub demand: Demand,
    /// Conditions; all of them.
    pub when: Vec<Condition>,
    /// Whether the demand holds where the conditions do not.
    pub unless: bool,
}

/// Two days or times and the longest span between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Parameter that begins the span.
    pub from: String,
    /// Parameter that ends it.
    pub to: String,
    /// Longest span, in the unit.
    pub at_most: u32,
    /// The unit.
    pub unit: SpanUnit,
}

/// What a rule says. Parameters are named as on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statement {
    /// `P is required if Q is V` and its like.
    Conditional(Conditional),
    /// `P and Q go together`
    Together(Vec<String>),
    /// `P only with Q`
    OnlyWith([String; 2]),
    /// `exactly one of P, Q`
    ExactlyOne(Vec<String>),
    /// `at most one of P, Q`
    AtMostOne(Vec<String>),
    /// `at least one of P, Q`
    AtLeastOne(Vec<String>),
    /// `P is not after Q`
    NotAfter([String; 2]),
    /// `P to Q spans at most 90 days`
    Window(Window),
    /// `P, Q and R are in the same month`
    SameMonth(Vec<String>),
    /// `P.F is unique`: the list and the field of its items.
    UniqueField([String; 2]),
    /// Only the server can judge it; the parameters that it is about.
    Server(Vec<String>),
}

impl Statement {
    /// All parameters that the statement names, those of its conditions included.
    #[must_use]
    pub fn parameters(&self) -> Vec<&str> {
        let mut names: Vec<&str> = match self {
            Self::Conditional(conditional) => vec![&conditional.parameter],
            Self::Together(names) | Self::ExactlyOne(names) | Self::AtMostOne(names) | Self::AtLeastOne(names) => {
                strs(names)
            }
            Self::SameMonth(names) | Self::Server(names) => strs(names),
            Self::OnlyWith(pair) | Self::NotAfter(pair) => strs(pair),
            Self::Window(window) => vec![&window.from, &window.to],
            Self::UniqueField([list, _]) => vec![list],
        };
        names.extend(self.conditions().iter().map(|condition| condition.parameter.as_str()));
        names
    }

    /// The conditions of the statement.
    #[must_use]
    pub fn conditions(&self) -> &[Condition] {
        match self {
            Self::Conditional(conditional) => &conditional.when,
            _ => &[],
        }
    }
}

fn strs(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

/// A rule with its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The sentence as written, or what the server judges.
    pub text: String,
    /// What it says.
    pub statement: Statement,
}

/// What stands under an id of `rules:`.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleEntry {
    /// The rule.
    pub rule: Rule,
    /// Why it is so.
    pub doc: Option<Spanned<String>>,
    /// Sources that contradict each other.
    pub disputed: Vec<Dispute>,
    /// Evidence, if the page alone does not state the fact.
    pub evidence: Vec<Evidence>,
}
