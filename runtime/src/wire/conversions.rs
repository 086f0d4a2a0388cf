//! How the types of request fields become wire values.

use rust_decimal::Decimal;

use super::{ToWire, Wire};
use crate::{Date, Given, Instant, Month, State};

macro_rules! display_as {
    ($variant:ident: $($value:ty)+) => {$(
        impl ToWire for $value {
            fn to_wire(&self) -> Wire {
                Wire::$variant(self.to_string())
            }
        }
    )+};
}

display_as!(Text: String Instant Date Month);
display_as!(Number: i64 Decimal);

impl ToWire for bool {
    fn to_wire(&self) -> Wire {
        Wire::Bool(*self)
    }
}

/// `None` is [`Wire::Absent`].
impl<T: ToWire> ToWire for Option<T> {
    fn to_wire(&self) -> Wire {
        self.as_ref().map_or(Wire::Absent, ToWire::to_wire)
    }
}

/// A list without items is [`Wire::Absent`]; [`EmptyList`](crate::EmptyList) says the other meaning.
impl<T: ToWire> ToWire for Vec<T> {
    fn to_wire(&self) -> Wire {
        if self.is_empty() { Wire::Absent } else { Wire::List(self.iter().map(ToWire::to_wire).collect()) }
    }
}

impl<T: ToWire, S> ToWire for Given<T, S> {
    fn to_wire(&self) -> Wire {
        match self.state() {
            // Only the four unit structs become states, so the two others cannot stand here.
            Some(State::Absent | State::NonEnum) => Wire::Absent,
            Some(State::Empty) => Wire::Empty,
            Some(State::EmptyString) => Wire::EmptyString,
            Some(State::Null) => Wire::Null,
            Some(State::EmptyList) => Wire::EmptyList,
            None => self.value().map_or(Wire::Absent, ToWire::to_wire),
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
        let sent = |given: Given<Vec<String>, All>| given.to_wire();
        assert!(sent(Empty.into()) == Wire::Empty);
        assert!(sent(EmptyString.into()) == Wire::EmptyString);
        assert!(sent(Null.into()) == Wire::Null);
        assert!(sent(EmptyList.into()) == Wire::EmptyList);
        assert!(sent(vec![].into()) == Wire::Absent);
        assert!(sent(vec!["a".to_owned()].into()) == Wire::List(vec![Wire::Text("a".into())]));
    }

    #[test]
    fn numbers_keep_their_digits() {
        assert!(Decimal::new(1000, 2).to_wire() == Wire::Number("10.00".into()));
        assert!(i64::MIN.to_wire() == Wire::Number("-9223372036854775808".into()));
        assert!(None::<i64>.to_wire() == Wire::Absent);
    }

    #[test]
    fn debug_shows_no_value() {
        let shown = format!("{:?}", Wire::List(vec![Wire::Text("hunter2".into()), Wire::Number("424242".into())]));
        assert_eq!(shown, "List([Text(…), Number(…)])");
    }
}
