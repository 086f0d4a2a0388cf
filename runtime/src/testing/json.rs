//! Typed values as the JSON that a service would send.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::{Decode, Path, Service};

/// The JSON of a value.
///
/// # Panics
///
/// If the value cannot be serialized as JSON.
pub(crate) fn json_of(what: &str, value: &impl Serialize) -> Bytes {
    match serde_json::to_vec(value) {
        Ok(json) => json.into(),
        Err(error) => panic!("{what} cannot be written as JSON: {error}"),
    }
}

/// The body that a service answers with.
///
/// # Panics
///
/// If the response cannot be serialized as JSON.
pub(crate) fn body_of<T: Serialize + Decode>(response: &T) -> Bytes {
    response.to_body().unwrap_or_else(|| {
        let json = json_of("the response", response);
        // The status stands around a response that depends on it.
        let within = response.to_status().and_then(|status| fields_of(&json).remove(&status.to_string()));
        within.map_or(json, |within| Bytes::copy_from_slice(within.get().as_bytes()))
    })
}

/// The body that a service answers with, in what it wraps its responses in.
///
/// # Panics
///
/// If the response cannot be serialized as JSON.
pub(super) fn wrapped_body_of<T: Serialize + Decode>(response: &T, service: &Service) -> Bytes {
    let body = body_of(response);
    let is_json = response.to_body().is_none();
    let Some((envelope, data)) = service.envelope.and_then(|of| Some((of, of.data?))).filter(|_| is_json) else {
        return body;
    };
    let mut whole = BTreeMap::new();
    let inner = RawValue::from_string(String::from_utf8_lossy(&body).into_owned()).ok();
    let said = envelope.success.zip(raw(&true));
    for (path, value) in inner.map(|inner| (data, inner)).into_iter().chain(said) {
        put(&mut whole, path, value);
    }
    object_of(&whole)
}

/// The fields of the object that a body is; none where it is no object.
pub(crate) fn fields_of(body: &[u8]) -> BTreeMap<String, Box<RawValue>> {
    serde_json::from_slice(body).unwrap_or_default()
}

/// The object with these fields.
pub(crate) fn object_of(fields: &BTreeMap<String, Box<RawValue>>) -> Bytes {
    json_of("an object", fields)
}

/// Puts a value at the end of a path, into objects that are made where they are missing.
pub(crate) fn put(fields: &mut BTreeMap<String, Box<RawValue>>, path: Path, value: Box<RawValue>) {
    put_at(fields, path.0, value);
}

fn put_at(fields: &mut BTreeMap<String, Box<RawValue>>, names: &[&str], value: Box<RawValue>) {
    match names {
        [] => {}
        [name] => {
            fields.insert((*name).to_owned(), value);
        }
        [name, rest @ ..] => {
            let mut inner = fields.get(*name).map(|text| fields_of(text.get().as_bytes())).unwrap_or_default();
            put_at(&mut inner, rest, value);
            fields.extend(raw(&inner).map(|inner| ((*name).to_owned(), inner)));
        }
    }
}

/// A value as JSON text; none where it cannot be written.
pub(crate) fn raw(value: &impl Serialize) -> Option<Box<RawValue>> {
    serde_json::value::to_raw_value(value).ok()
}
