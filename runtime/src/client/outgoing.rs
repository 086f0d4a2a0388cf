//! From a prepared call to the signed HTTP request.

use std::borrow::Cow;
use std::time::SystemTime;

use arrayvec::ArrayVec;
use bytes::Bytes;
use http::header::ACCEPT_ENCODING;
use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use secrecy::ExposeSecret;
use serde_json::value::RawValue;

use super::{Client, InvalidRequest};
use crate::credentials::Proof;
use crate::encode::{Address, BLANKS};
use crate::{AuthScheme, Credentials, Descriptor, Instant, Parts, Place, sign};

/// Headers that the client writes, or that belong to the connection, where a proxy may change them and break the signature. No
/// caller may set them.
const OWN: [&str; 13] = [
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

/// A request that is complete and signed. Nothing of it may change afterwards.
pub(super) struct Outgoing<'a> {
    /// As it goes out.
    pub(super) request: http::Request<Bytes>,
    /// The headers that the client has added, for whoever shows the request.
    pub(super) added: Added<'a>,
}

/// Headers that the client has added: host, date, credentials, signature.
pub(super) type Added<'a> = ArrayVec<Header<'a>, 5>;

/// A header that the client has added.
pub(super) struct Header<'a> {
    pub(super) name: &'static str,
    pub(super) value: Cow<'a, str>,
    /// Whether it is never shown.
    pub(super) hidden: bool,
}

/// Completes and signs a request. What is only shown is made in the same way, so that it is refused by the same checks.
pub(super) fn signed<'a>(
    client: &'a Client,
    credentials: &'a Credentials,
    descriptor: &Descriptor,
    parts: &Parts,
    now: SystemTime,
) -> Result<Outgoing<'a>, InvalidRequest> {
    check(client, parts)?;
    let (address, body) = (Address::of(parts, client.shared.endpoint.as_str()), parts.body_bytes());
    let added = added(client, credentials, parts, (&address, &body), now)?;
    let mut request = http::Request::new(body);
    *request.method_mut() = method(parts.method);
    let uri = Uri::from_maybe_shared(Bytes::from(address.into_text()));
    *request.uri_mut() = uri.map_err(|_| InvalidRequest::new("the path is no path of an address"))?;
    let mut headers = HeaderMap::with_capacity(parts.headers.len() + added.len() + 1);
    for (name, value) in &parts.headers {
        let bytes = match value {
            Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
            Cow::Owned(text) => Bytes::copy_from_slice(text.as_bytes()),
        };
        append(&mut headers, name, bytes, is_secret(descriptor, name))?;
    }
    for Header { name, value, hidden } in &added {
        let bytes = Bytes::copy_from_slice(value.as_bytes());
        append(&mut headers, name, bytes, *hidden || is_secret(descriptor, name))?;
    }
    // Without it a server may compress. Not signed, as proxies may rewrite it.
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    *request.headers_mut() = headers;
    Ok(Outgoing { request, added })
}

fn append(headers: &mut HeaderMap, name: &str, value: Bytes, is_secret: bool) -> Result<(), InvalidRequest> {
    let refused = |what| InvalidRequest::new(format!("header {}: {what}", crate::shown::cut(name)));
    let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused("not a name of a header"))?;
    let value = HeaderValue::from_maybe_shared(value);
    let mut value = value.map_err(|_| refused("its value holds control characters"))?;
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
fn added<'a>(
    client: &'a Client,
    credentials: &'a Credentials,
    parts: &Parts,
    (address, body): (&Address<'_>, &[u8]),
    now: SystemTime,
) -> Result<Added<'a>, InvalidRequest> {
    let (shared, auth) = (&client.shared, &client.shared.service.auth);
    // What HTTP strips around a value is not signed.
    let header = |name, value: &'a str, hidden| Header { name, value: value.trim_matches(BLANKS).into(), hidden };
    let mut added = Added::new();
    added.push(header("Host", shared.endpoint.host(), false));
    match (&credentials.proof, auth.signature, auth.token_header) {
        (Proof::Token(token), _, Some(name)) => added.push(header(name, token.expose_secret(), true)),
        (Proof::Key { access_key, secret_key }, Some(scheme), _) => {
            let now = Instant::try_from(now);
            let date = now.map_err(|_| InvalidRequest::new("the clock is outside the calendar"))?.basic_text();
            added.push(Header { name: scheme.date_header, value: date.to_string().into(), hidden: false });
            let token = scheme.session_header.zip(credentials.security_token.as_ref());
            added.extend(token.map(|(name, token)| header(name, token.expose_secret(), true)));
            let domain = scheme.domain_header.zip(credentials.domain_id.as_deref());
            added.extend(domain.map(|(name, id)| header(name, id, false)));
            let own = added.iter().map(|header| (header.name, &*header.value));
            let headers = parts.headers.iter().map(|(name, value)| (&**name, &**value)).chain(own);
            let value = sign::authorization(parts, address, headers, body, &date, access_key, secret_key);
            added.push(Header { name: "Authorization", value: value.into(), hidden: true });
        }
        // Whoever loads credentials refuses every other pair.
        _ => return Err(InvalidRequest::new("the credentials do not fit the service")),
    }
    Ok(added)
}

/// Refuses headers that the client writes itself, and edits that would make the body something else than JSON.
fn check(client: &Client, parts: &Parts) -> Result<(), InvalidRequest> {
    for (name, _) in &parts.headers {
        if is_own(&client.shared.service.auth, name) {
            return Err(InvalidRequest::new(format!("header {name}: the client writes it itself")));
        }
    }
    for (key, text) in parts.body.iter().flatten() {
        if serde_json::from_str::<&RawValue>(text).is_err() {
            let key = crate::shown::cut(key);
            return Err(InvalidRequest::new(format!("body key {key}: its value is not JSON")));
        }
    }
    if !parts.path.starts_with('/') || parts.path.contains(['?', '#']) {
        return Err(InvalidRequest::new("the path must begin with / and hold neither ? nor #"));
    }
    Ok(())
}

fn is_own(auth: &AuthScheme, name: &str) -> bool {
    let scheme = auth.signature.map(|scheme| [Some(scheme.date_header), scheme.session_header, scheme.domain_header]);
    let of_service = scheme.into_iter().flatten().flatten().chain(auth.token_header);
    OWN.into_iter().chain(of_service).any(|own| own.eq_ignore_ascii_case(name))
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
