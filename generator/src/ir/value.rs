//! Sample values, and cases for the tests that are generated from the spec.

use super::{Moment, State};

/// A value as an expression in a test or an example.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// A text.
    Text(String),
    /// A text of one character, repeated.
    Repeat(char, u32),
    /// An integer.
    Integer(i128),
    /// True or false.
    Boolean(bool),
    /// A decimal by its text.
    Decimal(String),
    /// A day, month or time by its type and text.
    Time(Moment, String),
    /// A variant of an enumeration.
    Variant(String, String),
    /// A value outside an enumeration.
    UnknownVariant(String, String),
    /// A list.
    List(Vec<Value>),
    /// A list of so many different texts.
    Series(u32),
    /// A list of so many items, which these are in turn.
    Many(Vec<Value>, u32),
    /// An object by its type, the required fields, and optional ones.
    Object(String, Vec<(String, Value)>, Vec<(String, Value)>),
    /// A value of a field that also takes states, which the caller hands over without a setter.
    Given(Box<Value>),
    /// A state.
    State(State),
}

impl Value {
    /// The value itself, however it is handed over.
    #[must_use]
    pub fn plain(&self) -> &Self {
        if let Self::Given(value) = self { value.plain() } else { self }
    }

    /// The same, to be changed.
    pub fn plain_mut(&mut self) -> &mut Self {
        if let Self::Given(value) = self { value.plain_mut() } else { self }
    }
}

/// A limit, with values on both sides of it.
#[derive(Debug, Clone, Hash)]
pub struct LimitCase {
    /// Name of the test.
    pub test: String,
    /// Field of the request that is set.
    pub field: String,
    /// Whether the constructor asks for the field.
    pub required: bool,
    /// Id of the violation, such as `order_id.max_length`.
    pub rule: String,
    /// Value at the limit, allowed.
    pub at: Option<Value>,
    /// Value beyond the limit, refused.
    pub beyond: Value,
}

/// A parameter in a state, or with a value.
#[derive(Debug, Clone, Hash)]
pub struct PresenceCase {
    /// Field of the request.
    pub field: String,
    /// Whether the constructor asks for the field.
    pub required: bool,
    /// Wire name.
    pub wire: String,
    /// Name of the state in the spec's language, or `value`.
    pub state: &'static str,
    /// What is set; `None` for absent.
    pub value: Option<Value>,
}
