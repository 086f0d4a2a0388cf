//! Values that a client sets once: variables of its endpoint, and parameters of every call.

use std::borrow::Cow;

use super::{BuildError, InvalidRequest};
use crate::encode::percent_encode;
use crate::validate::check_one;
use crate::{CallConstant, ClientValue, Descriptor, Parts, Place, Service, Wire};

/// The values of a client, those that the service's table knows alone.
pub(super) struct ClientValues(Vec<(&'static ClientValue, String)>);

impl ClientValues {
    /// The values that were set, and defaults of the others.
    pub(super) fn of(service: &'static Service, set: &[(String, String)]) -> Result<Self, BuildError> {
        let known = service.client_values;
        if let Some((name, _)) = set.iter().find(|(name, _)| known.iter().all(|value| value.parameter.name != name)) {
            let names = known.iter().map(|value| value.parameter.name).collect();
            return Err(BuildError::UnknownValue { name: crate::shown::cut(name), known: names });
        }
        let mut values = Vec::new();
        for value in known {
            let name = value.parameter.name;
            let own = set.iter().rev().find(|(set, _)| set == name).map(|(_, text)| text.as_str());
            let Some(text) = own.or(value.default) else {
                if value.required {
                    return Err(BuildError::MissingValue(name));
                }
                continue;
            };
            let broken = check_one(&value.parameter, &Wire::Text(text.to_owned()), service);
            if let Some(violation) = broken.iter().next() {
                return Err(BuildError::Value { name, why: violation.to_string() });
            }
            if text.trim().is_empty() || text.contains(char::is_control) {
                let why = "it is empty, or holds a control character".to_owned();
                return Err(BuildError::Value { name, why });
            }
            values.push((value, text.to_owned()));
        }
        Ok(Self(values))
    }

    /// The address with values in place of the names in braces.
    pub(super) fn fill<'a>(&self, address: &'a str) -> Result<Cow<'a, str>, BuildError> {
        if !address.contains('{') {
            return Ok(Cow::Borrowed(address));
        }
        let mut address = address.to_owned();
        for (value, text) in self.0.iter().filter(|(value, _)| value.of_endpoint) {
            let (name, place) = (value.parameter.name, ["{", value.parameter.name, "}"].concat());
            let host = host(&address);
            // Anything else in a part of a host could make it another host.
            let fits = if host == place { text.split('.').all(is_label) } else { is_label(text) };
            if host.contains(&place) && !fits {
                let why = "it is part of a host name: only letters, digits and - between them are allowed".to_owned();
                return Err(BuildError::Value { name, why });
            }
            address = address.replace(&place, &percent_encode(text));
        }
        match address.split_once('{').and_then(|(_, rest)| rest.split_once('}')) {
            Some((name, _)) => Err(BuildError::MissingVariable(crate::shown::cut(name))),
            None => Ok(Cow::Owned(address)),
        }
    }

    /// Puts what every call carries into a request, but what its operation has a parameter for. What the request says itself stays.
    pub(super) fn put(&self, constants: &[CallConstant], descriptor: &Descriptor, parts: &mut Parts) {
        let is_own = |place: Place, name: &str| {
            descriptor.parameters.iter().any(|of| of.place == place && of.name.eq_ignore_ascii_case(name))
        };
        let own = self.0.iter().filter(|(value, _)| !value.of_endpoint);
        let own = own.map(|(value, text)| (value.parameter.place, value.parameter.name, Cow::Owned(text.clone())));
        let constants = constants.iter().map(|of| (of.place, of.name, Cow::Borrowed(of.value)));
        for (place, name, text) in constants.chain(own).filter(|(place, name, _)| !is_own(*place, name)) {
            match place {
                Place::Header if parts.headers.iter().all(|(known, _)| !known.eq_ignore_ascii_case(name)) => {
                    parts.put_header(name.into(), text);
                }
                Place::Query if parts.query.iter().all(|(known, _)| known != name) => {
                    parts.query.push(name, &text);
                }
                Place::Path => {
                    let filled = parts.path.replace(&["{", name, "}"].concat(), &percent_encode(&text));
                    parts.path = filled.into();
                }
                _ => {}
            }
        }
    }

    /// Refuses a path that lacks a value of the client's.
    pub(super) fn check(service: &Service, parts: &Parts) -> Result<(), InvalidRequest> {
        let mut paths = service.client_values.iter().filter(|value| !value.of_endpoint);
        let lacks = |value: &&ClientValue| {
            let name = value.parameter.name;
            value.parameter.place == Place::Path && parts.path.contains(&["{", name, "}"].concat())
        };
        paths.find(lacks).map_or(Ok(()), |value| {
            let name = value.parameter.name;
            Err(InvalidRequest::new(format!("the path needs `{name}`; set it with ClientBuilder::set")))
        })
    }
}

/// Letters, digits, and hyphens between them.
fn is_label(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !text.is_empty() && text.bytes().all(is_part) && !text.starts_with('-') && !text.ends_with('-')
}

/// What stands between scheme and path.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}
