//! Times, days, months, states with a value, and amounts.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Form, Tree, of_names, read};
use crate::presence::StateSet;
use crate::{
    Amount, Any, Code, Date, Decode, DecodeError, Given, Instant, Json, ListedCode, Month, OwnedAmount, Required,
};

macro_rules! values {
    ($($value:ty)+) => {$(
        impl Serialize for $value {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.form().serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $value {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read::answer(deserializer)
            }
        }
    )+};
}

values!(Any Date Instant Month);

impl<T: Form, S: StateSet> Serialize for Given<T, S> {
    fn serialize<R: Serializer>(&self, serializer: R) -> Result<R::Ok, R::Error> {
        self.form().serialize(serializer)
    }
}

impl<'de, T: Decode, S: StateSet> Deserialize<'de> for Given<T, S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::request(deserializer)
    }
}

/// A code is its text on the wire.
impl<C: ListedCode> Form for Code<C> {
    fn form(&self) -> Tree<'_> {
        Tree::text(self.as_wire())
    }
}

impl<C: ListedCode> Decode for Code<C> {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

impl<C: ListedCode> Serialize for Code<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.form().serialize(serializer)
    }
}

impl<'de, C: ListedCode> Deserialize<'de> for Code<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::answer(deserializer)
    }
}

/// Names of the parts of an amount.
const AMOUNT: &str = crate::names!["value", "unit", "currency"];

impl<U: Form + ?Sized> Form for Amount<'_, U> {
    fn form(&self) -> Tree<'_> {
        let currency = self.currency.map_or(Tree::Absent, Tree::text);
        of_names(AMOUNT, vec![self.value.form(), self.unit.form(), currency])
    }
}

impl<U: Form> Form for OwnedAmount<U> {
    fn form(&self) -> Tree<'_> {
        of_names(AMOUNT, vec![self.value.form(), self.unit.form(), self.currency.form()])
    }
}

impl<U: Decode> Decode for OwnedAmount<U> {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let (mut value, mut unit, mut currency) = (Required::default(), Required::default(), None);
        json.fields(AMOUNT, &mut [&mut value, &mut unit, &mut currency])?;
        Ok(Self { value: value.take()?, unit: unit.take()?, currency })
    }
}

impl<U: Form + ?Sized> Serialize for Amount<'_, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.form().serialize(serializer)
    }
}

impl<U: Form> Serialize for OwnedAmount<U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.form().serialize(serializer)
    }
}

impl<'de, U: Decode> Deserialize<'de> for OwnedAmount<U> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::answer(deserializer)
    }
}
