//! Objects of any keys.

use std::collections::BTreeMap;

use crate::{Decode, DecodeError, Json};

/// An object with arbitrary keys and values of one type. Sent in the order of the keys.
pub type Map<T> = BTreeMap<String, T>;

/// Null and a missing key are the map without entries; of two equal keys the last one counts.
impl<T: Decode> Decode for Map<T> {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        if !json.is_null() || json.is_of_request() {
            json.entries(&mut |key, value| {
                map.insert(key.to_owned(), T::decode(value)?);
                Ok(())
            })?;
        }
        Ok(map)
    }

    fn missing() -> Option<Self> {
        Some(Self::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_of_any_keys_is_a_map() {
        let read = |json: &str| Map::<i64>::decode_body(json.as_bytes());
        assert_eq!(read(r#"{"b": 1, "a": "2", "b": 3}"#).unwrap(), Map::from([("a".into(), 2), ("b".into(), 3)]));
        assert_eq!(read("null").unwrap(), Map::new());
        let error = read(r#"{"b": "x"}"#).unwrap_err();
        assert_eq!((error.path(), error.expected()), ("b", "a 64-bit integer"));
        assert_eq!(read("[]").unwrap_err().expected(), "an object");
    }
}
