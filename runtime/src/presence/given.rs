//! A value, or one of the states that a parameter's table allows.

use core::fmt;
use core::marker::PhantomData;

use rust_decimal::Decimal;

use super::{Allows, Empty, EmptyList, EmptyString, Null, State};
use crate::{Any, Date, Instant, Map, Month};

/// A value of type `T`, or one of the states in the set `S`.
///
/// Values and states convert into it, so a setter with `impl Into<Given<T, S>>` accepts both. States outside the set
/// do not compile; see [`Allows`].
///
/// ```
/// use api_runtime::{Empty, Given, Null, State};
///
/// let by_id: Given<String, (Empty, Null)> = "0".into();
/// let outside: Given<String, (Empty, Null)> = Null.into();
/// assert_eq!(by_id.value().map(String::as_str), Some("0"));
/// assert_eq!(outside.state(), Some(State::Null));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Given<T, S> {
    content: Content<T>,
    set: PhantomData<S>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Content<T> {
    Value(T),
    State(State),
}

/// The value or the state as it is: what a caller has written.
impl<T: fmt::Debug, S> fmt::Debug for Given<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Value(value) => value.fmt(f),
            Content::State(state) => fmt::Debug::fmt(state, f),
        }
    }
}

impl<T, S> Given<T, S> {
    /// A value.
    ///
    /// Scalars and lists can also be converted; generated crates use this for enumerations and objects.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self { content: Content::Value(value), set: PhantomData }
    }

    /// The value, or `None` if it is a state.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        match &self.content {
            Content::Value(value) => Some(value),
            Content::State(_) => None,
        }
    }

    /// The state, or `None` if it is a value.
    #[must_use]
    pub const fn state(&self) -> Option<State> {
        match &self.content {
            Content::Value(_) => None,
            Content::State(state) => Some(*state),
        }
    }

    pub(crate) const fn from_state(state: State) -> Self {
        Self { content: Content::State(state), set: PhantomData }
    }
}

macro_rules! from_states {
    ($($state:ident)+) => {$(
        impl<T, S: Allows<$state>> From<$state> for Given<T, S> {
            fn from(_: $state) -> Self {
                Self::from_state(State::$state)
            }
        }
    )+};
}

from_states!(Empty EmptyString Null EmptyList);

macro_rules! from_values {
    ($($value:ty)+) => {$(
        impl<S> From<$value> for Given<$value, S> {
            fn from(value: $value) -> Self {
                Self::new(value)
            }
        }
    )+};
}

from_values!(String i64 u64 bool Decimal Instant Date Month Any);

impl<T, S> From<Map<T>> for Given<Map<T>, S> {
    fn from(value: Map<T>) -> Self {
        Self::new(value)
    }
}

impl<S> From<&str> for Given<String, S> {
    fn from(value: &str) -> Self {
        Self::new(value.to_owned())
    }
}

impl<T, S> From<Vec<T>> for Given<Vec<T>, S> {
    fn from(value: Vec<T>) -> Self {
        Self::new(value)
    }
}
