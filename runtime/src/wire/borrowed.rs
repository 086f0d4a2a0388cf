//! Values as a request holds them, lent to whoever reads them: nothing is turned into text or copied before somebody asks.

use core::fmt;

use rust_decimal::Decimal;

use super::{ToWire, Wire};
use crate::Map;
use crate::{Any, BytesBody, Date, File, Instant, Month, State};

/// One parameter as it will stand in a request, borrowed from it. [`Wire`] is the same as a value of its own.
///
/// The debug form shows the shape alone, as that of [`Wire`] does.
#[derive(Clone, Copy)]
pub enum WireRef<'a> {
    /// A state in place of a value; never [`State::NonEnum`], which is said with a value.
    State(State),
    /// Text; also the values of text enumerations.
    Text(&'a str),
    /// A number as the text that goes out, from an enumeration or a request without a type.
    Number(&'a str),
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number that is not negative.
    Unsigned(u64),
    /// An exact decimal number, which goes out with all of its digits.
    Decimal(Decimal),
    /// A second of universal time.
    Instant(Instant),
    /// A calendar day.
    Date(Date),
    /// A calendar month.
    Month(Month),
    /// A list with at least one item.
    List(&'a dyn ListItems),
    /// An object: one value for each field of its shape, in the shape's order.
    Object(&'a dyn Fields),
    /// A map with at least one entry.
    Map(&'a dyn MapEntries),
    /// Any JSON.
    Json(&'a Any),
    /// Bytes, a whole body.
    Bytes(&'a BytesBody),
    /// A file, a part of a body.
    File(&'a File),
    /// A value of a union: which of its members it is, and what it is of that member. An empty list or map is absent.
    Member(u16, &'a dyn ToWire),
}

/// The items of a list.
pub trait ListItems {
    /// The number of violations.
    fn count(&self) -> usize;

    /// The item at an index below that.
    fn item(&self, index: usize) -> WireRef<'_>;
}

/// The entries of a map.
pub trait MapEntries {
    /// The number of violations.
    fn count(&self) -> usize;

    /// Lends each key with its value, in the order in which they go out.
    fn each<'a>(&'a self, reader: &mut dyn FnMut(&'a str, WireRef<'a>));
}

/// Something that holds one value for each parameter of an operation, or for each field of an object. Generated code
/// implements it.
pub trait Fields {
    /// Lends all values to the reader, in the order of the table that describes them. It is called once.
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>]));
}

/// What a reader of all values makes of them.
pub(crate) fn read_all<'a, T>(
    fields: &'a (impl Fields + ?Sized),
    mut reader: impl FnMut(&[WireRef<'a>]) -> T,
) -> Option<T> {
    let mut made = None;
    fields.read(&mut |values| made = Some(reader(values)));
    made
}

/// All values, each as one of its own.
pub(crate) fn owned(fields: &dyn Fields) -> Vec<Wire> {
    read_all(fields, |values| values.iter().map(|value| value.owned()).collect()).unwrap_or_default()
}

impl<T: ToWire> ListItems for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> WireRef<'_> {
        self.get(index).map_or(WireRef::ABSENT, ToWire::to_wire)
    }
}

impl<T: ToWire> MapEntries for Map<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, reader: &mut dyn FnMut(&'a str, WireRef<'a>)) {
        for (key, value) in self {
            reader(key, value.to_wire());
        }
    }
}

/// Entries without a type.
impl MapEntries for Vec<(String, Wire)> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, reader: &mut dyn FnMut(&'a str, WireRef<'a>)) {
        for (key, value) in self {
            reader(key, value.to_wire());
        }
    }
}

/// The values of an object without a type.
impl Fields for Wire {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        Self::read(if let Self::Object(values) = self { values } else { &[] }, reader);
    }
}

impl dyn ListItems + '_ {
    /// The items in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = WireRef<'_>> {
        (0..self.count()).map(|index| self.item(index))
    }
}

impl<'a> WireRef<'a> {
    pub(crate) const ABSENT: Self = Self::State(State::Absent);

    /// The state that stands in place of a value, if one does.
    #[must_use]
    pub const fn state(self) -> Option<State> {
        match self {
            Self::State(state) => Some(state),
            _ => None,
        }
    }

    /// Whether the parameter is sent in any form.
    #[must_use]
    pub const fn is_present(self) -> bool {
        !matches!(self, Self::State(State::Absent))
    }

    /// The value of a field of an object; absent where it has none, or is no object.
    pub(crate) fn field(self, index: usize) -> Self {
        let Self::Object(object) = self else { return Self::ABSENT };
        let value = read_all(object, |values: &[WireRef<'a>]| values.get(index).copied());
        value.flatten().unwrap_or(Self::ABSENT)
    }

    /// The same as a value of its own.
    #[must_use]
    pub fn owned(self) -> Wire {
        match self {
            Self::State(State::Absent | State::NonEnum) => Wire::Absent,
            Self::State(State::Empty) => Wire::Empty,
            Self::State(State::EmptyString) => Wire::EmptyString,
            Self::State(State::Null) => Wire::Null,
            Self::State(State::EmptyList) => Wire::EmptyList,
            Self::Bool(truth) => Wire::Bool(truth),
            Self::List(items) => Wire::List(items.iter().map(WireRef::owned).collect()),
            Self::Object(object) => Wire::Object(owned(object)),
            Self::Map(map) => {
                let mut entries = Vec::with_capacity(map.count());
                map.each(&mut |key, value| entries.push((key.to_owned(), value.owned())));
                Wire::Map(entries)
            }
            Self::Json(any) => Wire::Json(any.clone()),
            Self::Bytes(bytes) => Wire::Bytes(bytes.clone()),
            Self::File(file) => Wire::File(file.clone()),
            Self::Member(index, value) => Wire::Member(index, Box::new(value.to_wire().owned())),
            Self::Number(_) | Self::Integer(_) | Self::Unsigned(_) | Self::Decimal(_) => {
                Wire::Number(self.scalar_text())
            }
            Self::Text(_) | Self::Instant(_) | Self::Date(_) | Self::Month(_) => Wire::Text(self.scalar_text()),
        }
    }

    fn scalar_text(self) -> String {
        self.scalar().unwrap_or_default().into_owned()
    }
}

impl fmt::Debug for WireRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.owned().fmt(f)
    }
}
