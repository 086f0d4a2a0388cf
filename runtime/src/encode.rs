//! From a request's values to the parts of an HTTP request, before signing.

mod address;
mod encoding;
mod form;
mod json;
mod minor;
mod multipart;
mod parts;
mod percent;
mod plain;
mod query;
mod text;
mod unix;

pub(crate) use address::Address;
pub(crate) use encoding::Unwritable;
pub use encoding::{Encoding, FormStyle, ListStyle, ObjectStyle};
pub use parts::Parts;
pub(crate) use parts::{Pair, trimmed};
pub use query::Query;

use std::borrow::Cow;

use bytes::Bytes;
use json::quote;
pub(crate) use json::{json, json_without_secrets, quoted};
pub(crate) use percent::{all, is_plain, is_unreserved, percent_decode, percent_encode, put_percent_encoded};
pub(crate) use unix::sent;

use crate::wire::{Room, read_all};
use crate::{Descriptor, File, Form, Kind, Operation, Parameter, Place, Service, WireRef};

/// Encodes a request as it will be sent, apart from what a client adds: host, date, credentials and signature.
///
/// Nothing is validated; see [`validate`](crate::validate). Useful in tests and dry runs.
#[must_use]
pub fn encode<O: Operation>(operation: &O) -> Parts {
    let encode = |values: &[_]| encode_values(O::descriptor(), O::SERVICE, values);
    let mut parts = read_all(operation, encode).unwrap_or_else(|| encode(&[]));
    operation.adjust(&mut parts);
    parts.complete();
    parts
}

/// The same from the tables and values, for all operations at once.
pub(crate) fn encode_values(descriptor: &Descriptor, service: &Service, values: &[WireRef<'_>]) -> Parts {
    let encoding = descriptor.encoding();
    let has_body = || descriptor.parameters.iter().any(|of| matches!(of.place, Place::Body | Place::Whole));
    let mut parts = Parts {
        headers: headers(service, encoding, has_body),
        encoding,
        ..Parts::new(descriptor.method, descriptor.path.into())
    };
    for (parameter, value) in descriptor.parameters.iter().zip(values) {
        let fixed = parameter.in_place_of(value);
        let value = fixed.as_ref().unwrap_or(value);
        // What is absent there leaves no trace.
        if !value.is_present() && matches!(parameter.place, Place::Query | Place::Header) {
            continue;
        }
        match minor::amount(parameter, value, (descriptor.parameters, values)) {
            Some(amount) => put(&mut parts, parameter, &amount.lent(), service),
            None => put(&mut parts, parameter, value, service),
        }
    }
    parts
}

/// Puts a value where its parameter stands. It is lent from here on, as a copy of what was just written makes the processor wait.
fn put(parts: &mut Parts, parameter: &Parameter, value: &WireRef<'_>, service: &Service) {
    match parameter.place {
        Place::Path => put_in_path(&mut parts.path, parameter, *value),
        Place::Query => {
            let key = || (parameter.name.into(), parameter.has_plain_name);
            text::query(parameter, value, &service.query, |text: &str| parts.query.put(key(), text));
        }
        Place::Header => {
            if let Some(text) = text::header(parameter, value, &service.header) {
                parts.put_header(parameter.name.into(), text);
            }
        }
        Place::Whole => parts.whole = whole(parameter, *value),
        Place::Body | Place::Field => {
            debug_assert_eq!(
                parameter.encoding, parts.encoding,
                "{}: parameters of the body come last",
                parameter.name
            );
            // An operation with body parameters sends an object even when all of them are absent.
            let body = parts.body.get_or_insert_default();
            if !(matches!(parameter.kind, Kind::File) && put_files(parameter, *value, &mut parts.files)) {
                body.extend(json(parameter, *value).map(|text| (parameter.name.into(), text.into())));
            }
        }
    }
}

/// The headers of every request.
pub(crate) fn headers(
    service: &Service,
    encoding: Option<&'static Encoding>,
    has_body: impl FnOnce() -> bool,
) -> Vec<Pair> {
    let content_type = match encoding {
        Some(encoding) => encoding.content_type,
        None if service.content_type.is_empty() && has_body() => "application/json",
        None => service.content_type,
    };
    // With room for some of the request's own.
    let mut headers = Vec::with_capacity(4);
    if !content_type.is_empty() {
        headers.push(("Content-Type".into(), content_type.into()));
    }
    headers.push(("User-Agent".into(), service.user_agent.into()));
    headers
}

/// A body of one value; nothing where it is absent.
fn whole(parameter: &Parameter, value: WireRef<'_>) -> Option<Bytes> {
    match value {
        WireRef::Bytes(bytes) => Some(bytes.clone().into_bytes()),
        WireRef::Text(text) if parameter.is_plain() => Some(text.to_owned().into()),
        _ if parameter.is_plain() => value.scalar().map(|text| text.into_owned().into()),
        _ => json(parameter, value).map(Bytes::from),
    }
}

/// Puts a file, or the files of a list, among those of the request; false where it is none.
fn put_files(parameter: &Parameter, value: WireRef<'_>, files: &mut Vec<(Cow<'static, str>, File)>) -> bool {
    match (value, parameter.encoding) {
        (WireRef::File(file), _) => files.push((parameter.name.into(), file.clone())),
        (WireRef::List(items), Some(encoding)) => {
            let own = items.iter().enumerate().filter_map(|(index, item)| match item {
                WireRef::File(file) => {
                    Some((multipart::item_key(&encoding.style, parameter.name, index), file.clone()))
                }
                _ => None,
            });
            files.extend(own);
        }
        _ => return false,
    }
    true
}

fn put_in_path(path: &mut Cow<'static, str>, parameter: &Parameter, value: WireRef<'_>) {
    let (value, mut room) = (sent(parameter, value), Room::new());
    let text = value.text(&mut room).unwrap_or_default();
    let segment = match parameter.form {
        Form::Segments => text.split('/').map(percent_encode).collect::<Vec<_>>().join("/"),
        _ => percent_encode(text),
    };
    *path = path.replace(&["{", parameter.name, "}"].concat(), &segment).into();
}
