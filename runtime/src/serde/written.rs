//! The JSON text of a value in any format: that of `serde_json` as it stands, any other written anew.

use core::fmt;
use std::borrow::Cow;

use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::raw;

/// JSON text.
pub(super) struct Text<'de>(pub(super) Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match raw::name() {
            Some(name) => deserializer.deserialize_newtype_struct(name, Writer { raw: name }),
            None => deserializer.deserialize_any(Writer { raw: "" }),
        }
    }
}

/// Takes the text where the format hands it out, and writes it where the format hands out values.
struct Writer {
    raw: &'static str,
}

/// A value of a format that hands out values alone.
struct Written(String);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Writer { raw: "" }).map(|text| Self(text.0.into_owned()))
    }
}

fn written<'de>(text: impl fmt::Display) -> Text<'de> {
    Text(text.to_string().into())
}

/// A text between quotes.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl<'de> Visitor<'de> for Writer {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Text<'de>, E> {
        Ok(written(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Text<'de>, E> {
        Ok(written(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Text<'de>, E> {
        Ok(written(number))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Text<'de>, E> {
        Ok(written(number))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Text<'de>, E> {
        Ok(written(number))
    }

    /// What was written before it became a float, nobody can tell: it fits nowhere, and the error says why.
    fn visit_f64<E>(self, number: f64) -> Result<Text<'de>, E> {
        Ok(written(quoted(&format!("the float {number}: write it as a string"))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(written(quoted(text)))
    }

    fn visit_unit<E>(self) -> Result<Text<'de>, E> {
        Ok(written("null"))
    }

    fn visit_none<E>(self) -> Result<Text<'de>, E> {
        Ok(written("null"))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text<'de>, D::Error> {
        deserializer.deserialize_any(Self { raw: "" })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Text<'de>, A::Error> {
        let mut text = String::from("[");
        while let Some(Written(item)) = items.next_element()? {
            text.push_str(if text.len() > 1 { "," } else { "" });
            text.push_str(&item);
        }
        Ok(Text((text + "]").into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Text<'de>, A::Error> {
        let mut text = String::from("{");
        while let Some(key) = fields.next_key::<Cow<'de, str>>()? {
            if !self.raw.is_empty() && key == self.raw {
                return fields.next_value::<Cow<'de, str>>().map(Text);
            }
            text.push_str(if text.len() > 1 { "," } else { "" });
            text.push_str(&quoted(&key));
            text.push(':');
            text.push_str(&fields.next_value::<Written>()?.0);
        }
        Ok(Text((text + "}").into()))
    }
}
