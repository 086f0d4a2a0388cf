//! States in place of a value, in what a caller wrote.

use super::{Decode, DecodeError, Json};
use crate::presence::StateSet;
use crate::{Given, State};

/// The key of a state that JSON has no word for.
pub(crate) const STATE: &str = "$state";

/// The key of a value that would be read as a state.
pub(crate) const VALUE: &str = "$value";

/// How [`Empty`](crate::Empty) is called.
pub(crate) const EMPTY: &str = "empty";

/// Reads the value, or the state in its place. A state that the parameter does not take is no value either.
pub(super) fn read<T: Decode, S: StateSet>(json: Json<'_, '_>) -> Result<Given<T, S>, DecodeError> {
    let takes = |state: &State| S::STATES.contains(state);
    if let Some(state) = worded(&json).filter(takes) {
        return Ok(Given::from_state(state));
    }
    if !is_named(&json) {
        return T::decode(json).map(Given::new);
    }
    let (mut state, mut value): (Option<String>, Option<T>) = (None, None);
    json.object(&[STATE, VALUE], &mut [&mut state, &mut value])?;
    match (state.as_deref(), value) {
        (Some(EMPTY), None) if takes(&State::Empty) => Ok(Given::from_state(State::Empty)),
        (None, Some(value)) => Ok(Given::new(value)),
        (state, _) => Err(DecodeError::new("a state that this parameter takes", state.unwrap_or_default())),
    }
}

/// The state that JSON has a word for.
fn worded(json: &Json<'_, '_>) -> Option<State> {
    let list = json.reader.rest().strip_prefix(b"[");
    match list {
        _ if json.is_null() => Some(State::Null),
        _ if json.is_empty_string() => Some(State::EmptyString),
        Some(items) if items.trim_ascii_start().starts_with(b"]") => Some(State::EmptyList),
        _ => None,
    }
}

/// Whether the value is an object that begins with one of the two keys.
fn is_named(json: &Json<'_, '_>) -> bool {
    let Some(fields) = json.reader.rest().strip_prefix(b"{") else { return false };
    let Some(key) = fields.trim_ascii_start().strip_prefix(b"\"") else { return false };
    [STATE, VALUE].iter().any(|name| key.strip_prefix(name.as_bytes()).is_some_and(|rest| rest.starts_with(b"\"")))
}
