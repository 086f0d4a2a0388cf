//! Typed values as the JSON that a service would send.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::Serialize;
use serde_json::value::RawValue;

/// The JSON of a value.
///
/// # Panics
///
/// When the value cannot be written as JSON.
pub(crate) fn json_of(what: &str, value: &impl Serialize) -> Bytes {
    match serde_json::to_vec(value) {
        Ok(json) => json.into(),
        Err(error) => panic!("{what} cannot be written as JSON: {error}"),
    }
}

/// The fields of the object that a body is; none where it is no object.
pub(crate) fn fields_of(body: &[u8]) -> BTreeMap<String, Box<RawValue>> {
    serde_json::from_slice(body).unwrap_or_default()
}

/// The object with these fields.
pub(crate) fn object_of(fields: &BTreeMap<String, Box<RawValue>>) -> Bytes {
    json_of("an object", fields)
}
