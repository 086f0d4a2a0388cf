//! How the types of request fields become wire values.

use rust_decimal::Decimal;

use super::{ToWire, Wire, WireRef};
use crate::{Any, BytesBody, Date, File, Given, Instant, Map, Month, State};

impl ToWire for String {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self)
    }
}

macro_rules! as_it_is {
    ($($variant:ident: $value:ty,)+) => {$(
        impl ToWire for $value {
            fn to_wire(&self) -> WireRef<'_> {
                WireRef::$variant(*self)
            }
        }
    )+};
}

as_it_is! {
    Bool: bool,
    Integer: i64,
    Unsigned: u64,
    Decimal: Decimal,
    Instant: Instant,
    Date: Date,
    Month: Month,
}

/// `None` is absent.
impl<T: ToWire> ToWire for Option<T> {
    fn to_wire(&self) -> WireRef<'_> {
        self.as_ref().map_or(WireRef::ABSENT, ToWire::to_wire)
    }
}

/// What is on the heap is what it would be elsewhere.
impl<T: ToWire> ToWire for Box<T> {
    fn to_wire(&self) -> WireRef<'_> {
        T::to_wire(self)
    }
}

/// A list without items is absent; [`EmptyList`](crate::EmptyList) says the other meaning.
impl<T: ToWire> ToWire for Vec<T> {
    fn to_wire(&self) -> WireRef<'_> {
        if self.is_empty() { WireRef::ABSENT } else { WireRef::List(self) }
    }
}

/// A map without entries is absent.
impl<T: ToWire> ToWire for Map<T> {
    fn to_wire(&self) -> WireRef<'_> {
        if self.is_empty() { WireRef::ABSENT } else { WireRef::Map(self) }
    }
}

impl ToWire for Any {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Json(self)
    }
}

/// No byte at all is no body.
impl ToWire for BytesBody {
    fn to_wire(&self) -> WireRef<'_> {
        if self.is_empty() { WireRef::ABSENT } else { WireRef::Bytes(self) }
    }
}

impl ToWire for File {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::File(self)
    }
}

impl<T: ToWire, S> ToWire for Given<T, S> {
    fn to_wire(&self) -> WireRef<'_> {
        match (self.state(), self.value()) {
            (Some(state), _) => WireRef::State(state),
            (None, value) => value.map_or(WireRef::ABSENT, ToWire::to_wire),
        }
    }
}

impl ToWire for Wire {
    fn to_wire(&self) -> WireRef<'_> {
        match self {
            Self::Absent => WireRef::ABSENT,
            Self::Empty => WireRef::State(State::Empty),
            Self::EmptyString => WireRef::State(State::EmptyString),
            Self::Null => WireRef::State(State::Null),
            Self::EmptyList => WireRef::State(State::EmptyList),
            Self::Text(text) => WireRef::Text(text),
            Self::Number(text) => WireRef::Number(text),
            Self::Bool(truth) => WireRef::Bool(*truth),
            Self::List(items) if items.is_empty() => WireRef::State(State::EmptyList),
            Self::List(items) => WireRef::List(items),
            Self::Object(_) => WireRef::Object(self),
            Self::Map(entries) if entries.is_empty() => WireRef::ABSENT,
            Self::Map(entries) => WireRef::Map(entries),
            Self::Json(any) => WireRef::Json(any),
            Self::Bytes(bytes) => bytes.to_wire(),
            Self::File(file) => WireRef::File(file),
            Self::Member(index, value) => WireRef::Member(*index, &**value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Empty, EmptyList, EmptyString, Null};

    #[test]
    fn each_state_has_its_own_wire_value() {
        type All = (Empty, EmptyString, Null, EmptyList);
        let sent = |given: Given<Vec<String>, All>| given.to_wire().owned();
        assert!(sent(Empty.into()) == Wire::Empty);
        assert!(sent(EmptyString.into()) == Wire::EmptyString);
        assert!(sent(Null.into()) == Wire::Null);
        assert!(sent(EmptyList.into()) == Wire::EmptyList);
        assert!(sent(vec![].into()) == Wire::Absent);
        assert!(sent(vec!["a".to_owned()].into()) == Wire::List(vec![Wire::Text("a".into())]));
    }

    #[test]
    fn numbers_keep_their_digits() {
        assert!(Decimal::new(1000, 2).to_wire().owned() == Wire::Number("10.00".into()));
        assert!(i64::MIN.to_wire().owned() == Wire::Number("-9223372036854775808".into()));
        assert!(u64::MAX.to_wire().owned() == Wire::Number("18446744073709551615".into()));
        assert!(None::<i64>.to_wire().owned() == Wire::Absent);
        for longest in [Decimal::MIN, -Decimal::from_i128_with_scale(Decimal::MAX.mantissa(), 28)] {
            assert!(longest.to_wire().owned() == Wire::Number(longest.to_string()));
        }
    }

    #[test]
    fn what_is_owned_is_lent_as_it_is() {
        let object = Wire::Object(vec![Wire::Null, Wire::List(vec![Wire::Bool(true), Wire::Number("1e3".into())])]);
        assert!(object.to_wire().owned() == object);
        assert!(Wire::List(vec![]).to_wire().owned() == Wire::EmptyList, "the same state");
    }

    #[test]
    fn debug_shows_no_value() {
        let wire = Wire::List(vec![Wire::Text("hunter2".into()), Wire::Number("424242".into())]);
        assert_eq!(format!("{wire:?}"), "List([Text(…), Number(…)])");
        assert_eq!(format!("{:?}", wire.to_wire()), "List([Text(…), Number(…)])");
    }
}
