//! How values and states stand in a query and in headers, where everything is text.

use super::json;
use crate::{Form, Parameter, Spelling, State, Wire};

/// The values that stand behind the parameter's key in a query, one for each time that the key stands there.
pub(super) fn query(parameter: &Parameter, value: &Wire, spelling: &Spelling) -> Vec<String> {
    match value {
        Wire::List(items) if items.is_empty() => single(parameter, value, spelling).into_iter().collect(),
        Wire::List(items) if parameter.form == Form::Comma => vec![joined(parameter, items)],
        Wire::List(items) => items.iter().map(|item| plain(parameter, item)).collect(),
        _ => single(parameter, value, spelling).into_iter().collect(),
    }
}

/// The value of a header; a list stands there with commas.
pub(super) fn header(parameter: &Parameter, value: &Wire, spelling: &Spelling) -> Option<String> {
    match value {
        Wire::List(items) if !items.is_empty() => Some(joined(parameter, items)),
        _ => single(parameter, value, spelling),
    }
}

fn single(parameter: &Parameter, value: &Wire, spelling: &Spelling) -> Option<String> {
    match value.state() {
        Some(state) => spelling.of(state).map(str::to_owned),
        None => Some(plain(parameter, value)),
    }
}

fn joined(parameter: &Parameter, items: &[Wire]) -> String {
    let items: Vec<String> = items.iter().map(|item| plain(parameter, item)).collect();
    items.join(",")
}

/// A scalar as it is; anything nested as JSON, for want of any other form.
fn plain(parameter: &Parameter, value: &Wire) -> String {
    match value.scalar() {
        Some(text) => text.to_owned(),
        None => json(parameter, value).unwrap_or_default(),
    }
}

impl Spelling {
    /// The text that spells the state; a state that is not sent has none.
    #[must_use]
    pub const fn of(&self, state: State) -> Option<&'static str> {
        match state {
            State::Empty => Some(self.empty),
            State::EmptyString => Some(self.empty_string),
            State::Null => Some(self.null),
            State::EmptyList => Some(self.empty_list),
            State::Absent | State::NonEnum => None,
        }
    }
}
