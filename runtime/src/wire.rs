//! The values of a request as a tree of states: the single source for encoding, validation, rules and explanations.

mod borrowed;
mod conversions;
mod scalar;

use core::fmt;

use crate::{Any, BytesBody, File, State};

pub use borrowed::{Fields, ListItems, MapEntries, WireRef};
pub(crate) use borrowed::{owned, read_all};
pub(crate) use scalar::Room;

/// One parameter as it will stand in a request.
///
/// The debug form shows the shape and never a text or number: a value may be secret, and this type does not know.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub enum Wire {
    /// Left out.
    #[default]
    Absent,
    /// The name with nothing behind it.
    Empty,
    /// The empty string, said as a state.
    EmptyString,
    /// Null.
    Null,
    /// The list without items, said as a state.
    EmptyList,
    /// Text; also dates, times and the values of text enumerations.
    Text(String),
    /// A number as the text that goes out, so that no digit is lost.
    Number(String),
    /// A truth value.
    Bool(bool),
    /// A list with its items in order; one without items is the state [`EmptyList`](Self::EmptyList).
    List(Vec<Wire>),
    /// An object: one entry for each field of its shape, in the shape's order.
    Object(Vec<Wire>),
    /// A map with its entries in order; one without entries is absent.
    Map(Vec<(String, Wire)>),
    /// Any JSON.
    Json(Any),
    /// Bytes, a whole body.
    Bytes(BytesBody),
    /// A file, a part of a body.
    File(File),
    /// A value of a union: which of its members it is, and what it is of that member. An empty list or map is absent.
    Member(u16, Box<Wire>),
}

impl Wire {
    /// The state that stands in place of a value, if one does.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        match self {
            Self::Absent => Some(State::Absent),
            Self::Empty => Some(State::Empty),
            Self::EmptyString => Some(State::EmptyString),
            Self::Null => Some(State::Null),
            Self::EmptyList => Some(State::EmptyList),
            Self::List(items) if items.is_empty() => Some(State::EmptyList),
            Self::Map(entries) if entries.is_empty() => Some(State::Absent),
            Self::Text(_)
            | Self::Number(_)
            | Self::Bool(_)
            | Self::List(_)
            | Self::Object(_)
            | Self::Map(_)
            | Self::Json(_)
            | Self::Bytes(_)
            | Self::File(_)
            | Self::Member(..) => None,
        }
    }

    /// The text of a scalar, as it stands on the wire without quotes.
    #[must_use]
    pub fn scalar(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            Self::Member(_, value) => value.scalar(),
            _ => None,
        }
    }

    /// Whether the parameter is sent in any form.
    #[must_use]
    pub fn is_present(&self) -> bool {
        !matches!(self.state(), Some(State::Absent))
    }

    /// Lends values that are owned, as a request of a type of its own lends its fields; see [`Fields`].
    pub fn read<'a>(wires: &'a [Self], reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&wires.iter().map(ToWire::to_wire).collect::<Vec<_>>());
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text(…)"),
            Self::Number(_) => f.write_str("Number(…)"),
            Self::Bool(_) => f.write_str("Bool(…)"),
            Self::List(items) => f.debug_tuple("List").field(items).finish(),
            Self::Object(fields) => f.debug_tuple("Object").field(fields).finish(),
            Self::Map(entries) => write!(f, "Map({} entries)", entries.len()),
            Self::Json(_) => f.write_str("Json(…)"),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::File(file) => write!(f, "File({} bytes)", file.bytes().len()),
            Self::Member(_, value) => value.fmt(f),
            Self::Absent => f.write_str("Absent"),
            Self::Empty => f.write_str("Empty"),
            Self::EmptyString => f.write_str("EmptyString"),
            Self::Null => f.write_str("Null"),
            Self::EmptyList => f.write_str("EmptyList"),
        }
    }
}

/// A value that can stand in a request.
pub trait ToWire {
    /// The value as it will stand in the request.
    fn to_wire(&self) -> WireRef<'_>;
}
