//! From a prepared call to the signed HTTP request.

use std::borrow::Cow;
use std::time::SystemTime;

use arrayvec::ArrayVec;
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HOST};
use http::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::value::RawValue;

use super::base64::base64;
use super::header_names::HeaderNames;
use super::{Client, InvalidRequest};
use crate::credentials::Proof;
use crate::encode::{Address, Unwritable, all, trimmed};
use crate::sign::{AccessKey, SignableRequest};
use crate::{Credentials, Descriptor, Encoding, Instant, Parts, Place, Scheme, SecretScheme};

/// Headers that the client writes, or that belong to the connection, where a proxy may change them and break the signature. No
/// caller may set them.
static OWN: [&str; 13] = [
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The header that says where a request goes.
const HOST_NAME: &str = "Host";

/// A request that is complete and signed. Nothing of it may change afterwards.
pub(super) struct Outgoing {
    /// As it goes out.
    pub(super) request: http::Request<Bytes>,
    /// The names of headers that the client has added, and whether their values are never shown.
    added: ArrayVec<(&'static str, bool), 5>,
}

impl Outgoing {
    /// The headers that the client has added, for whoever shows the request.
    pub(super) fn added(&self) -> impl Iterator<Item = Header<'_>> {
        self.added.iter().map(|&(name, hidden)| {
            let value = self.request.headers().get(name).map(HeaderValue::as_bytes).unwrap_or_default();
            Header { name, value: String::from_utf8_lossy(value), hidden }
        })
    }
}

/// Headers that the client adds: host, date, credentials, signature.
type Added<'a> = ArrayVec<Header<'a>, 5>;

/// A header that the client adds.
pub(crate) struct Header<'a> {
    pub(crate) name: &'static str,
    pub(crate) value: Cow<'a, str>,
    /// Whether it is never shown.
    pub(crate) hidden: bool,
}

/// Completes and signs a request. What is only shown is made in the same way, so that it is refused by the same checks.
pub(super) fn signed(
    client: &Client,
    credentials: &Credentials,
    descriptor: &Descriptor,
    parts: &Parts,
    now: SystemTime,
) -> Result<Outgoing, InvalidRequest> {
    check(client, parts)?;
    let completed = completed(client, credentials, parts);
    let parts = completed.as_ref().unwrap_or(parts);
    let (address, body) = (Address::of(parts), parts.body_bytes());
    let mut added = Added::new();
    add(&mut added, (client, credentials), parts, (&address, &body), now)?;
    let mut request = http::Request::new(body);
    *request.method_mut() = method(parts.method);
    let uri = client.shared.endpoint.uri(parts.path_and_query());
    *request.uri_mut() = uri.map_err(|_| InvalidRequest::new("the path is no path of an address"))?;
    let names = added.iter().map(|header| (header.name, header.hidden)).collect();
    let headers = request.headers_mut();
    headers.reserve(parts.headers.len() + added.len() + 1);
    let has_secret = descriptor.parameters.iter().any(|of| of.secret && of.place == Place::Header);
    let is_secret = |name: &str| has_secret && is_secret(descriptor, name);
    let known = &client.shared.header_names;
    for (name, value) in &parts.headers {
        let bytes = match value {
            Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
            Cow::Owned(text) => Bytes::copy_from_slice(text.as_bytes()),
        };
        append(headers, (known, name), bytes, is_secret(name))?;
    }
    for Header { name, value, hidden } in added.drain(..) {
        if name == HOST_NAME {
            headers.append(HOST, client.shared.endpoint.host_value());
            continue;
        }
        append(headers, (known, name), Bytes::from(value.into_owned()), hidden || is_secret(name))?;
    }
    // Without it a server may compress. Not signed, as proxies may rewrite it.
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    Ok(Outgoing { request, added: names })
}

fn append(
    headers: &mut HeaderMap,
    (names, name): (&HeaderNames, &str),
    value: Bytes,
    is_secret: bool,
) -> Result<(), InvalidRequest> {
    let refused = |what| InvalidRequest::new(format!("header {}: {what}", crate::shown::cut(name)));
    let Ok(header) = names.get(name) else { return Err(refused("not a name of a header")) };
    let Ok(mut value) = HeaderValue::from_maybe_shared(value) else {
        return Err(refused("its value holds control characters"));
    };
    value.set_sensitive(is_secret);
    headers.append(header, value);
    Ok(())
}

/// Whether the operation's tables call that header secret.
pub(super) fn is_secret(descriptor: &Descriptor, name: &str) -> bool {
    let mut headers = descriptor.parameters.iter().filter(|parameter| parameter.place == Place::Header);
    headers.any(|parameter| parameter.secret && parameter.name.eq_ignore_ascii_case(name))
}

/// Host, date, credentials and signature.
fn add<'a>(
    added: &mut Added<'a>,
    (client, credentials): (&'a Client, &'a Credentials),
    parts: &Parts,
    (address, body): (&Address<'_>, &[u8]),
    now: SystemTime,
) -> Result<(), InvalidRequest> {
    let (shared, auth) = (&client.shared, &client.shared.service.auth);
    let unfit = || InvalidRequest::new("the credentials do not fit the service");
    // What HTTP strips around a value is not signed.
    let header = |name, value: &'a str, hidden| Header { name, value: trimmed(value).into(), hidden };
    added.push(header(HOST_NAME, shared.endpoint.host(), false));
    match (&credentials.proof, auth.signature) {
        (Proof::Nothing, _) => {}
        // Whoever loads credentials refuses those of a method that the service does not have.
        (Proof::Secrets(scheme, secrets), _) => {
            put_secrets(auth.secret(*scheme).ok_or_else(unfit)?, secrets, added);
        }
        (Proof::Key { access_key, secret_key }, Some(scheme)) => {
            let now = Instant::try_from(now);
            let now = now.map_err(|_| InvalidRequest::new("the clock is outside the calendar"))?;
            added.push(Header { name: scheme.date_header, value: shared.signer.date(now).into(), hidden: false });
            let token = scheme.session_header.zip(credentials.security_token.as_ref());
            added.extend(token.map(|(name, token)| header(name, token.expose_secret(), true)));
            let domain = scheme.domain_header.zip(credentials.domain_id.as_deref());
            added.extend(domain.map(|(name, id)| header(name, id, false)));
            let date = added.iter().find(|header| header.name == scheme.date_header).ok_or_else(unfit)?;
            let request = SignableRequest { parts, address, added, body, date: &date.value };
            let security_token = credentials.security_token.as_ref();
            let value = shared.signer.authorization(&request, &AccessKey { access_key, secret_key, security_token })?;
            added.push(Header { name: "Authorization", value: value.into(), hidden: true });
        }
        (Proof::Key { .. }, None) => return Err(unfit()),
    }
    Ok(())
}

/// The headers that carry secrets as they are.
fn put_secrets<'a>(scheme: &SecretScheme, secrets: &'a [(String, SecretString)], added: &mut Added<'a>) {
    let shown = |secret: &'a SecretString| trimmed(secret.expose_secret());
    match (scheme.scheme, secrets) {
        (Scheme::Basic, [(_, user), (_, password)]) => {
            let value = ["Basic ", &base64(&[user.expose_secret(), ":", password.expose_secret()].concat())].concat();
            added.push(Header { name: "Authorization", value: value.into(), hidden: true });
        }
        (Scheme::Token, [(_, token)]) => {
            let value: Cow<'_, str> = match scheme.prefix {
                "" => shown(token).into(),
                prefix => [prefix, shown(token)].concat().into(),
            };
            added.extend(scheme.parts.iter().map(|part| Header {
                name: part.place,
                value: value.clone(),
                hidden: true,
            }));
        }
        (Scheme::Key, _) => {
            let value =
                |name: &str| secrets.iter().find(|(own, _)| own == name).map(|(_, secret)| shown(secret).into());
            let header = scheme.parts.iter().filter_map(|part| Some((part.place, value(part.name)?)));
            added.extend(header.map(|(name, value)| Header { name, value, hidden: true }));
        }
        _ => {}
    }
}

/// The request below the path of the endpoint, and with a key in its query, where it has one of the two.
fn completed(client: &Client, credentials: &Credentials, parts: &Parts) -> Option<Parts> {
    let (auth, base) = (&client.shared.service.auth, client.shared.endpoint.base());
    let key = match &credentials.proof {
        Proof::Secrets(Scheme::Query, secrets) => auth.query_parameter().zip(secrets.first()),
        _ => None,
    };
    if base.is_empty() && key.is_none() {
        return None;
    }
    let mut parts = parts.clone();
    if !base.is_empty() {
        parts.path = [base, &parts.path].concat().into();
    }
    if let Some((name, (_, key))) = key {
        parts.query.push(name, key.expose_secret());
    }
    Some(parts)
}

/// Refuses headers that the client writes itself, edits of the body that are no JSON, and values that its encoding has no form for.
fn check(client: &Client, parts: &Parts) -> Result<(), InvalidRequest> {
    for (name, _) in &parts.headers {
        if is_own(&client.shared.header_names, name) {
            return Err(InvalidRequest::new(format!("header {name}: the client writes it itself")));
        }
    }
    let key = client.shared.service.auth.query_parameter();
    if let Some(name) = key.filter(|key| parts.query.iter().any(|(known, _)| known == *key)) {
        return Err(InvalidRequest::new(format!("query parameter {name}: the client writes it itself")));
    }
    for (key, text) in parts.body.iter().flatten() {
        if serde_json::from_str::<&RawValue>(text).is_err() {
            let key = crate::shown::cut(key);
            return Err(InvalidRequest::new(format!("body key {key}: its value is not JSON")));
        }
    }
    if let Some(Unwritable { key, what }) = parts.unwritable() {
        let key = crate::shown::cut(&key);
        return Err(InvalidRequest::new(format!(
            "body key {key}: {} cannot hold {what}; set a value, or leave it out",
            parts.encoding.map_or("a form", Encoding::holder)
        )));
    }
    if !parts.path.starts_with('/') || !all(parts.path.as_bytes(), |byte| !matches!(byte, b'?' | b'#')) {
        return Err(InvalidRequest::new("the path must begin with / and hold neither ? nor #"));
    }
    Ok(())
}

fn is_own(names: &HeaderNames, name: &str) -> bool {
    OWN.iter().any(|own| own.eq_ignore_ascii_case(name)) || names.contains(name)
}

const fn method(method: crate::Method) -> http::Method {
    match method {
        crate::Method::Get => http::Method::GET,
        crate::Method::Post => http::Method::POST,
        crate::Method::Put => http::Method::PUT,
        crate::Method::Delete => http::Method::DELETE,
        crate::Method::Patch => http::Method::PATCH,
    }
}
