//! What a request says for a parameter: a state, or a value.

use speclang::model::State;

use crate::Json;

/// What was received for one parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Something in place of a value.
    State(State),
    /// A value: a text from path, query or header, or JSON from the body.
    Value(Json),
    /// Nothing that can be read; the text says why.
    Broken(String),
}

impl Given {
    /// The value, where there is one.
    #[must_use]
    pub fn value(&self) -> Option<&Json> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The state, where there is no value.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        match self {
            Self::State(state) => Some(*state),
            _ => None,
        }
    }

    /// What a member of a JSON object says: the states of the body.
    #[must_use]
    pub fn of_member(member: Option<&Json>) -> Self {
        match member {
            None => Self::State(State::Absent),
            Some(Json::Null) => Self::State(State::Null),
            Some(Json::Text(text)) if text.is_empty() => Self::State(State::EmptyString),
            Some(Json::List(items)) if items.is_empty() => Self::State(State::EmptyList),
            Some(value) => Self::Value(value.clone()),
        }
    }
}
