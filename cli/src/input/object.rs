//! The members of a JSON object in their order, each still text; a duplicate name is an error.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Members of an object.
pub(super) struct Members<'a>(pub(super) Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Members<'de>, M::Error> {
                let mut members: Vec<(String, &'de RawValue)> = Vec::new();
                while let Some((name, value)) = map.next_entry()? {
                    if members.iter().any(|(known, _)| *known == name) {
                        return Err(M::Error::custom(format!("duplicate name `{name}`")));
                    }
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

/// The members of the object that the text is.
pub(super) fn members(text: &str) -> Result<Vec<(String, &RawValue)>, String> {
    serde_json::from_str::<Members<'_>>(text).map(|members| members.0).map_err(|error| {
        let message = error.to_string();
        // The place that the reader knows counts inside this value, and says nothing to the caller.
        let message = message.split(" at line ").next().unwrap_or_default();
        if message.starts_with("duplicate name ") { message.to_owned() } else { "expected a JSON object".to_owned() }
    })
}

#[cfg(test)]
mod tests {
    use super::members;

    #[test]
    fn a_name_stands_once() {
        let names = |text| members(text).map(|members| members.into_iter().map(|(name, _)| name).collect::<Vec<_>>());
        assert_eq!(names(r#"{"b":1,"a":{"b":2}}"#).unwrap(), ["b", "a"]);
        assert_eq!(names(r#"{"b":1,"\u0062":2}"#).unwrap_err(), "duplicate name `b`");
        assert_eq!(names("[1]").unwrap_err(), "expected a JSON object");
    }
}
