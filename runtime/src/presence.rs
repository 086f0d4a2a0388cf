//! The states that a caller may send in place of a value.

mod allows;
mod given;
mod given_list;

pub use allows::Allows;
pub(crate) use allows::StateSet;
pub use given::Given;
pub use given_list::IntoGivenList;

/// Sends the parameter with an empty value: `x=` in a query.
///
/// ```
/// use api_runtime::{Empty, Given, State};
///
/// let project: Given<String, Empty> = Empty.into();
/// assert_eq!(project.state(), Some(State::Empty));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Empty;

/// Sends the empty string: `x=""` in a query, `""` in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EmptyString;

/// Sends null: `x=null` in a query, `null` in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Null;

/// Sends an empty list: `x=[]` in a query, `[]` in a body.
///
/// An empty `Vec` is omitted from the request; use this type to send an empty list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EmptyList;

/// A state of a parameter: what is sent instead of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// The parameter is omitted.
    Absent,
    /// The name with an empty value; see [`Empty`].
    Empty,
    /// The empty string; see [`EmptyString`].
    EmptyString,
    /// Null; see [`Null`].
    Null,
    /// The empty list; see [`EmptyList`].
    EmptyList,
    /// An unlisted enum value.
    NonEnum,
}

impl State {
    /// The name of the state, for messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Empty => "empty",
            Self::EmptyString => "empty string",
            Self::Null => "null",
            Self::EmptyList => "empty list",
            Self::NonEnum => "value outside the enumeration",
        }
    }
}

impl core::fmt::Display for State {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}
