//! From a request's values to the parts of an HTTP request, before signing.

mod address;
mod encoding;
mod form;
mod json;
mod parts;
mod percent;
mod text;
mod unix;

pub(crate) use address::Address;
pub(crate) use encoding::Unwritable;
pub use encoding::{Encoding, FormStyle, ListStyle, ObjectStyle};
pub(crate) use parts::BLANKS;
pub(crate) use parts::Pair;
pub use parts::Parts;

use std::borrow::Cow;

use json::quote;
pub(crate) use json::{json, json_without_secrets, quoted};
pub(crate) use percent::{percent_decode, percent_encode, put_bytes_percent_encoded};

use crate::wire::{Room, read_all};
use crate::{Descriptor, Form, Operation, Parameter, Place, Service, WireRef};

/// Encodes a request as it will be sent, apart from what a client adds: host, date, credentials and signature.
///
/// Nothing is validated; see [`validate`](crate::validate). Useful in tests and dry runs.
#[must_use]
pub fn encode<O: Operation>(operation: &O) -> Parts {
    let encode = |values: &[_]| encode_values(O::DESCRIPTOR, O::SERVICE, values);
    let mut parts = read_all(operation, encode).unwrap_or_else(|| encode(&[]));
    operation.adjust(&mut parts);
    parts
}

/// The same from the tables and values, for all operations at once.
pub(crate) fn encode_values(descriptor: &Descriptor, service: &Service, values: &[WireRef<'_>]) -> Parts {
    let encoding = descriptor.encoding();
    let mut parts = Parts {
        method: descriptor.method,
        path: descriptor.path.into(),
        query: Vec::with_capacity(descriptor.parameters.len()),
        headers: headers(service, encoding, || descriptor.parameters.iter().any(|of| of.place == Place::Body)),
        body: None,
        encoding,
    };
    for (parameter, value) in descriptor.parameters.iter().zip(values.iter().copied()) {
        let value = parameter.or_fixed(value);
        match parameter.place {
            Place::Path => put_in_path(&mut parts.path, parameter, value),
            Place::Query => {
                let put = |text| parts.query.push((parameter.name.into(), text));
                text::query(parameter, value, &service.query, put);
            }
            Place::Header => {
                if let Some(text) = text::header(parameter, value, &service.header) {
                    parts.put_header(parameter.name.into(), text);
                }
            }
            Place::Body | Place::Field => {
                debug_assert_eq!(parameter.encoding, encoding, "{}: parameters of the body come last", descriptor.id);
                // An operation with body parameters sends an object even when all of them are absent.
                let body = parts.body.get_or_insert_default();
                body.extend(json(parameter, value).map(|text| (parameter.name.into(), text.into())));
            }
        }
    }
    parts
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
    let content_type = (!content_type.is_empty()).then(|| ("Content-Type".into(), content_type.into()));
    content_type.into_iter().chain([("User-Agent".into(), service.user_agent.into())]).collect()
}

fn put_in_path(path: &mut Cow<'static, str>, parameter: &Parameter, value: WireRef<'_>) {
    let (value, mut room) = (unix::sent(parameter, value), Room::new());
    let text = value.text(&mut room).unwrap_or_default();
    let segment = match parameter.form {
        Form::Segments => text.split('/').map(percent_encode).collect::<Vec<_>>().join("/"),
        _ => percent_encode(text),
    };
    *path = path.replace(&["{", parameter.name, "}"].concat(), &segment).into();
}
