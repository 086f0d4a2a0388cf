//! The name by which `serde_json` is asked for the text of a value in place of the value.

use core::fmt;

use serde_core::de::value::UnitDeserializer;
use serde_core::de::{Deserializer, Error, Visitor};
use serde_core::forward_to_deserialize_any;
use serde_json::value::RawValue;

/// The name, learned from how `RawValue` asks; nothing should it ask in another way some day.
pub(super) fn name() -> Option<&'static str> {
    match <Box<RawValue> as serde_core::Deserialize>::deserialize(Listener) {
        Err(Heard(name)) => name,
        Ok(_) => None,
    }
}

/// A deserializer that holds nothing and hears what it is asked for.
struct Listener;

/// The name of the type that was asked for.
#[derive(Debug)]
struct Heard(Option<&'static str>);

impl<'de> Deserializer<'de> for Listener {
    type Error = Heard;

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, _: V) -> Result<V::Value, Heard> {
        Err(Heard(Some(name)))
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Heard> {
        UnitDeserializer::new().deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

impl Error for Heard {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(None)
    }
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no value")
    }
}

impl std::error::Error for Heard {}

#[cfg(test)]
mod tests {
    #[test]
    fn serde_json_still_asks_by_a_name() {
        assert!(super::name().is_some());
    }
}
