//! A dry run: the request as it would go out, with the steps of its signature and without a secret.

use core::pin::pin;

use super::outgoing::{self, Header};
use super::{CallOptions, Client, Error, attempt};
use crate::credentials::Proof;
use crate::encode::encode_values;
use crate::host::within;
use crate::shown::HIDDEN;
use crate::{Kind, Parameter, Parts, Safety, Scheme, ToWire, Untyped, Violations, Wire, WireRef, sign};

/// A request that was not sent, with secrets replaced by `***`. Only headers of the connection are missing:
/// `Content-Length` and `Accept-Encoding`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// Scheme, host and port.
    pub endpoint: String,
    /// Method, path with query, and version.
    pub request_line: String,
    /// Names and values of the headers, including `Authorization`, whose signature is valid only for this request.
    pub headers: Vec<(String, String)>,
    /// The body. Empty if there is none; the number of bytes if it is not text.
    pub body: String,
    /// The canonical request. `None` for calls that are not signed.
    ///
    /// The hash of the body in its last line is `***` if the body contains a secret, because a short secret could be
    /// guessed from it.
    pub canonical_request: Option<String>,
    /// The string to sign. Its last line, a hash, is `***` if the request contains a secret.
    pub string_to_sign: Option<String>,
    /// The idempotency key. A generated one differs from call to call.
    pub transaction_id: Option<String>,
    /// Violations of the request that do not prevent sending it.
    pub warnings: Violations,
}

impl Client {
    /// Prepares a request as if to send it, and returns it instead. Only the credentials source may access the
    /// network.
    ///
    /// # Errors
    ///
    /// [`Error::Rejected`], [`Error::InvalidRequest`], [`Error::Credentials`] and [`Error::Timeout`], like a call
    /// before it is sent.
    pub async fn preview_untyped(&self, request: &Untyped, options: &CallOptions) -> Result<Preview, Error> {
        let mut call = self.prepare_untyped(request, options)?;
        let host = self.shared.host.as_ref();
        let credentials = within(host, call.timeout, pin!(attempt::credentials(&call))).await;
        let Some(credentials) = credentials else { return Err(Error::Timeout { after: call.timeout }) };
        let credentials = credentials?.credentials;
        let warnings = core::mem::take(&mut call.warnings);
        let now = self.shared.clock.shift().of(host.now());
        let outgoing = outgoing::signed(self, &credentials, call.descriptor, &call.parts, now);
        let outgoing = outgoing.map_err(Error::<String>::InvalidRequest)?;
        let added: Vec<Header<'_>> = outgoing.added().collect();
        let mut real = call.parts;
        real.path = self.below(&real.path).into();
        real.headers.extend(added.iter().map(|header| (header.name.into(), header.value.to_string().into())));
        let is_signed = matches!(credentials.proof, Proof::Key { .. });
        let (mut shown, has_secrets) = shown(request, call.transaction_id.as_deref(), &real, &added, (self, is_signed));
        if let (Some(Scheme::Query), Some(name)) = (credentials.scheme(), self.shared.service.auth.query_parameter()) {
            shown.query.push(name, HIDDEN);
        }
        // The steps of a signer that the caller has brought are its own.
        let date = self.date_of(&real).filter(|_| is_signed && self.shared.signer.algorithm() == sign::ALGORITHM);
        let body_hash = if has_secrets { HIDDEN.to_owned() } else { sign::hash(&real.body_bytes()).to_owned() };
        let canonical_hash = || {
            let real = unsigned(&real);
            sign::hash(sign::canonical_request(&real, &sign::hash(&real.body_bytes())).as_bytes())
        };
        Ok(Preview {
            endpoint: self.shared.endpoint.as_str().to_owned(),
            request_line: format!("{} {} HTTP/1.1", shown.method.as_str(), shown.uri_path_and_query()),
            body: shown.shown_body(&[], &str::to_owned),
            canonical_request: date.map(|_| sign::canonical_request(&unsigned(&shown), &body_hash)),
            string_to_sign: date.map(|date| {
                let hash = if has_secrets { HIDDEN.to_owned() } else { canonical_hash().to_owned() };
                sign::string_to_sign(date, &hash)
            }),
            headers: shown.headers.into_iter().map(|(name, value)| (name.into_owned(), value.into_owned())).collect(),
            transaction_id: call.transaction_id,
            warnings,
        })
    }

    /// The text of the date header; a request with a token has none.
    fn date_of<'a>(&self, parts: &'a Parts) -> Option<&'a str> {
        let scheme = self.shared.service.auth.signature?;
        let mut headers = parts.headers.iter();
        headers.find(|(name, _)| name == scheme.date_header).map(|(_, date)| &**date)
    }
}

/// The request without secrets, and whether its values held any. `id` is the one that the client has put in.
fn shown(
    request: &Untyped,
    id: Option<&str>,
    real: &Parts,
    added: &[Header<'_>],
    (client, is_signed): (&Client, bool),
) -> (Parts, bool) {
    let descriptor = request.descriptor;
    let mut wires = request.wires.clone();
    if let (Safety::WriteKeyedBy(name), Some(id)) = (descriptor.safety, id) {
        let key = descriptor.parameter(name).and_then(|(index, _)| wires.get_mut(index));
        if let Some(wire @ Wire::Absent) = key {
            *wire = Wire::Text(id.to_owned());
        }
    }
    let masked: Vec<Wire> = descriptor.parameters.iter().zip(&wires).map(|(of, wire)| masked(of, wire)).collect();
    let lent: Vec<WireRef<'_>> = masked.iter().map(ToWire::to_wire).collect();
    let mut shown = encode_values(descriptor, request.service, &lent);
    // What every call carries is no secret, and stands in the real one; a secret segment is hidden as a value of the request.
    client.shared.values.put(request.service.every_call, descriptor, &mut shown);
    shown.path = client.below(&shown.path).into();
    // What the client and its options have added or replaced.
    let is_secret = |name: &str| outgoing::is_secret(descriptor, name);
    for (name, value) in &real.headers {
        shown.set_header(name, if is_secret(name) { HIDDEN } else { value });
    }
    let has_secrets = masked != wires || real.headers.iter().any(|(name, _)| is_secret(name));
    for header in added.iter().filter(|header| header.hidden && !(is_signed && header.name == "Authorization")) {
        shown.set_header(header.name, HIDDEN);
    }
    (shown, has_secrets)
}

/// The value with `***` in place of everything in it that is secret.
fn masked(parameter: &Parameter, wire: &Wire) -> Wire {
    if parameter.secret && wire.state().is_none() {
        return Wire::Text(HIDDEN.to_owned());
    }
    match (wire, parameter.kind) {
        (Wire::List(items), _) => Wire::List(items.iter().map(|item| masked(parameter, item)).collect()),
        (Wire::Map(entries), _) => {
            Wire::Map(entries.iter().map(|(key, value)| (key.clone(), masked(parameter, value))).collect())
        }
        (Wire::Object(values), Kind::Object(fields)) => {
            Wire::Object(fields.iter().zip(values).map(|(field, value)| masked(field, value)).collect())
        }
        (Wire::Member(index, value), Kind::Union(union)) => {
            let masked = union.member(*index).map_or(Wire::Absent, |member| masked(member, value));
            Wire::Member(*index, Box::new(masked))
        }
        _ => wire.clone(),
    }
}

/// The request as it was when it was signed.
fn unsigned(parts: &Parts) -> Parts {
    let mut parts = parts.clone();
    parts.headers.retain(|(name, _)| name != "Authorization");
    parts
}
