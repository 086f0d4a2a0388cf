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
    /// A list of so many items, which these are in turn.
    Many(Vec<Value>, u32),
    /// Any JSON, as a text.
    Any(String),
    /// Bytes, which are this text.
    Bytes(String),
    /// A file with that text in it.
    File(String),
    /// A map.
    Map(Vec<(String, Value)>),
    /// An object by its type, the required fields, and optional ones.
    Object(String, Vec<(String, Value)>, Vec<(String, Value)>),
    /// A value of a union, by the names of the union and of the variant.
    Member(String, String, Box<Value>),
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
    /// Wire names: a parameter, and the fields inside it down to the value that has the limit.
    pub path: Vec<String>,
    /// The limit, such as `max_length`; behind the path it is the id of the violation.
    pub limit: &'static str,
    /// Value at the limit, allowed.
    pub at: Option<Side>,
    /// Value beyond the limit, refused.
    pub beyond: Side,
}

/// A value at a limit or beyond it, as far as the limit looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Side {
    /// A text, or an item of a list of texts, of so many characters.
    Characters(u32),
    /// A number by its text.
    Number(String),
    /// A list of so many equal items.
    Items(u32),
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
