//! Waiters: states that an operation is polled for.

mod grammar;

use std::fmt;

use serde::Deserialize;

use super::{Base, Dispute, Evidence, Field, Operation, Service, Type, TypeDef};
use crate::Spanned;

/// A state that an operation is called for again and again, and what in its answers says that it is reached.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Waiter {
    /// One sentence in the third person, with a full stop: `Waits until the order is complete.`
    pub doc: Spanned<String>,
    /// Sentences of which the first that applies decides: `success if order_info.status is 5`.
    pub until: Vec<Spanned<Acceptor>>,
    /// Pauses between polls, our choice and no fact of the page: `5 to 60 seconds`. Without it 2 to 120 seconds.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub delay: Option<Spanned<Delay>>,
    /// Sources that contradict each other.
    #[serde(default)]
    pub disputed: Vec<Dispute>,
    /// Evidence where the documentation of the values alone does not carry what they decide.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// A sentence of `until:`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptor {
    /// The sentence as written.
    pub text: String,
    /// What it decides.
    pub state: WaitState,
    /// When it applies.
    pub matcher: Matcher,
}

/// What a sentence of a waiter decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitState {
    /// The state is reached.
    Success,
    /// It will not be reached any more.
    Failure,
    /// The operation is called again.
    Retry,
}

/// What a sentence of a waiter looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matcher {
    /// `answered`: the call succeeded, whatever its answer says.
    Answered,
    /// `error T.1 or T.2`: the call was refused with one of these codes.
    Error(Vec<String>),
    /// `order_info.status is 5`, `all of data.status is 3`: a field of the answer.
    Field(FieldMatcher),
}

/// A field of the answer and what it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldMatcher {
    /// Names on the wire that lead to it.
    pub path: Vec<String>,
    /// How much of the lists on the way has to fit.
    pub each: Each,
    /// Values of which it must have one; empty for `present`.
    pub values: Vec<String>,
}

/// How much of a list has to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Each {
    /// The path goes through no list.
    One,
    /// `all of`: there are items, and all of them fit.
    All,
    /// `any of`: at least one item fits.
    Any,
}

/// A field on a waiter's path.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// Its name.
    pub name: &'a str,
    /// The field.
    pub field: &'a Field,
    /// The type that has it; `None` for a field of the response itself.
    pub owner: Option<&'a TypeDef>,
}

/// The shortest and the longest pause between polls, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    /// The shortest.
    pub min: u32,
    /// The longest.
    pub max: u32,
}

impl Waiter {
    /// The sentences as texts.
    #[must_use]
    pub fn sentences(&self) -> Vec<Spanned<String>> {
        self.until.iter().map(|one| Spanned { value: one.text.clone(), span: one.span }).collect()
    }

    /// The pauses between polls, in seconds.
    #[must_use]
    pub fn delay(&self) -> Delay {
        self.delay.as_ref().map_or(Delay::USUAL, |delay| delay.value)
    }
}

impl Delay {
    /// What holds where nothing is said.
    pub const USUAL: Self = Self { min: 2, max: 120 };
}

impl WaitState {
    /// All states with their names.
    pub const ALL: [(&str, Self); 3] = [("success", Self::Success), ("failure", Self::Failure), ("retry", Self::Retry)];

    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, state)| *state == self).map_or("retry", |(name, _)| name)
    }
}

impl FieldMatcher {
    /// The names as one path.
    #[must_use]
    pub fn path(&self) -> String {
        self.path.join(".")
    }

    /// The fields of the answer that the path leads through, as far as it leads, with their names; of a type's fields the type too.
    #[must_use]
    pub fn fields<'a>(&'a self, operation: &'a Operation, service: &'a Service) -> Vec<Step<'a>> {
        let (mut steps, mut fields, mut owner) = (Vec::new(), service.response_fields(operation), None);
        for name in &self.path {
            let Some(field) = fields.get(name) else { break };
            steps.push(Step { name, field, owner });
            let Base::Object(inner) = service.base(&field.ty) else { break };
            owner = match field.ty.item() {
                Type::Named(name) => service.type_named(name),
                _ => None,
            };
            fields = inner;
        }
        steps
    }
}

impl fmt::Display for Delay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {} seconds", self.min, self.max)
    }
}
