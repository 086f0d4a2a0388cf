//! The states that a caller may send in place of a value.

mod allows;
mod given;
mod given_list;

pub use allows::Allows;
pub(crate) use allows::StateSet;
pub use given::Given;
pub use given_list::IntoGivenList;

/// Sends the parameter with nothing behind its name: `x=` in a query.
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

/// Sends a list without items: `x=[]` in a query, `[]` in a body.
///
/// A list without items that comes from a plain `Vec` is left out of the request; this type says that the empty
/// list itself is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EmptyList;

/// What stands in a request where a value of the parameter could stand; rows of presence tables are keyed by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// The parameter is left out.
    Absent,
    /// The name with nothing behind it; see [`Empty`].
    Empty,
    /// The empty string; see [`EmptyString`].
    EmptyString,
    /// Null; see [`Null`].
    Null,
    /// The list without items; see [`EmptyList`].
    EmptyList,
    /// A value outside the enumeration. No unit struct stands for it: it is said with such a value.
    NonEnum,
}

impl State {
    /// The state as a word in prose.
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
