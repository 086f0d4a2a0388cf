//! How values and states stand in a query and in headers, where everything is text.

use std::borrow::Cow;

use super::{json, unix};
use crate::wire::Room;
use crate::{Form, ListItems, Parameter, Spelling, State, WireRef};

/// The values that stand behind the parameter's key in a query, one for each time that the key stands there.
pub(super) fn query(parameter: &Parameter, value: &WireRef<'_>, spelling: &Spelling, mut put: impl FnMut(&str)) {
    match value {
        WireRef::List(items) if parameter.form == Form::Comma => put(&joined(parameter, *items)),
        WireRef::List(items) => items.iter().for_each(|item| put_plain(parameter, &item, &mut put)),
        WireRef::State(state) => spelling.of(*state).into_iter().for_each(put),
        _ => put_plain(parameter, value, &mut put),
    }
}

/// The value of a header; a list stands there with commas.
pub(super) fn header(parameter: &Parameter, value: &WireRef<'_>, spelling: &Spelling) -> Option<Cow<'static, str>> {
    match value {
        WireRef::List(items) => Some(joined(parameter, *items).into()),
        WireRef::State(state) => spelling.of(*state).map(Cow::Borrowed),
        _ => {
            let mut text = String::new();
            put_plain(parameter, value, &mut |plain| text.push_str(plain));
            Some(text.into())
        }
    }
}

fn joined(parameter: &Parameter, items: &dyn ListItems) -> String {
    let mut joined = String::new();
    for (index, item) in items.iter().enumerate() {
        joined.push_str(if index > 0 { "," } else { "" });
        put_plain(parameter, &item, &mut |plain| joined.push_str(plain));
    }
    joined
}

/// A scalar as it is; anything nested as JSON, for want of any other form.
fn put_plain(parameter: &Parameter, value: &WireRef<'_>, put: &mut impl FnMut(&str)) {
    let number = unix::number(parameter, value);
    match number.as_ref().unwrap_or(value) {
        // Most values are texts or times.
        WireRef::Text(text) => put(text),
        WireRef::Instant(instant) => put(&instant.text()),
        value => match value.text(&mut Room::new()) {
            Some(text) => put(text),
            None => put(&json(parameter, *value).unwrap_or_default()),
        },
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
