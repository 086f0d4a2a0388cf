//! How values and states stand in a query and in headers, where everything is text.

use std::borrow::Cow;

use super::{json, unix};
use crate::wire::Room;
use crate::{Form, ListItems, Parameter, Spelling, State, WireRef};

/// The values that stand behind the parameter's key in a query, one for each time that the key stands there.
pub(super) fn query(
    parameter: &Parameter,
    value: WireRef<'_>,
    spelling: &Spelling,
    mut put: impl FnMut(Cow<'static, str>),
) {
    match value {
        WireRef::List(items) if parameter.form == Form::Comma => put(joined(parameter, items)),
        WireRef::List(items) => items.iter().for_each(|item| put(plain(parameter, item))),
        _ => single(parameter, value, spelling).into_iter().for_each(put),
    }
}

/// The value of a header; a list stands there with commas.
pub(super) fn header(parameter: &Parameter, value: WireRef<'_>, spelling: &Spelling) -> Option<Cow<'static, str>> {
    match value {
        WireRef::List(items) => Some(joined(parameter, items)),
        _ => single(parameter, value, spelling),
    }
}

fn single(parameter: &Parameter, value: WireRef<'_>, spelling: &Spelling) -> Option<Cow<'static, str>> {
    match value.state() {
        Some(state) => spelling.of(state).map(Cow::Borrowed),
        None => Some(plain(parameter, value)),
    }
}

fn joined(parameter: &Parameter, items: &dyn ListItems) -> Cow<'static, str> {
    let items: Vec<_> = items.iter().map(|item| plain(parameter, item)).collect();
    items.join(",").into()
}

/// A scalar as it is; anything nested as JSON, for want of any other form.
fn plain(parameter: &Parameter, value: WireRef<'_>) -> Cow<'static, str> {
    match unix::sent(parameter, value).text(&mut Room::new()) {
        Some(text) => text.to_owned().into(),
        None => json(parameter, value).unwrap_or_default().into(),
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
