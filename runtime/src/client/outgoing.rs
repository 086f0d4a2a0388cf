//! From a prepared call to the signed HTTP request.

use std::time::SystemTime;

use bytes::Bytes;
use http::header::ACCEPT_ENCODING;
use http::{HeaderName, HeaderValue};
use secrecy::ExposeSecret;
use serde_json::value::RawValue;

use super::{Client, InvalidRequest};
use crate::credentials::Proof;
use crate::{Credentials, Descriptor, Instant, Parts, Place, sign};

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
pub(super) struct Outgoing {
    /// As it goes out.
    pub(super) request: http::Request<Bytes>,
    /// The same in its parts, for whoever shows it.
    pub(super) parts: Parts,
    /// Headers that are never shown.
    pub(super) hidden: Vec<&'static str>,
}

/// Completes and signs a request. What is only shown is made in the same way, so that it is refused by the same checks.
pub(super) fn signed(
    client: &Client,
    credentials: &Credentials,
    descriptor: &Descriptor,
    parts: Parts,
    now: SystemTime,
) -> Result<Outgoing, InvalidRequest> {
    check(client, &parts)?;
    let body = parts.body_bytes();
    let (parts, hidden) = authorized(client, credentials, parts, &body, now)?;
    let uri = format!("{}{}", client.shared.endpoint, parts.uri_path_and_query());
    let mut request = http::Request::new(body);
    *request.method_mut() = method(parts.method);
    *request.uri_mut() = uri.parse().map_err(|_| InvalidRequest::new("the path is no path of an address"))?;
    for (name, value) in &parts.headers {
        let refused = |what| InvalidRequest::new(format!("header {}: {what}", crate::shown::cut(name)));
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused("not a name of a header"))?;
        let bytes = value.as_bytes();
        let mut value = HeaderValue::from_bytes(bytes).map_err(|_| refused("its value holds control characters"))?;
        value.set_sensitive(hidden.contains(&name.as_str()) || is_secret(descriptor, name));
        request.headers_mut().append(header, value);
    }
    // Without it a server may compress. Not signed, as proxies may rewrite it.
    request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    Ok(Outgoing { request, parts, hidden })
}

/// Whether the operation's tables call that header secret.
pub(super) fn is_secret(descriptor: &Descriptor, name: &str) -> bool {
    let mut headers = descriptor.parameters.iter().filter(|parameter| parameter.place == Place::Header);
    headers.any(|parameter| parameter.secret && parameter.name.eq_ignore_ascii_case(name))
}

/// Adds host, date, credentials and signature; also says which headers are never shown.
fn authorized(
    client: &Client,
    credentials: &Credentials,
    mut parts: Parts,
    body: &[u8],
    now: SystemTime,
) -> Result<(Parts, Vec<&'static str>), InvalidRequest> {
    let (shared, auth) = (&client.shared, &client.shared.service.auth);
    parts.set_header("Host", shared.endpoint.host());
    let mut hidden = vec!["Authorization"];
    match (&credentials.proof, auth.signature, auth.token_header) {
        (Proof::Token(token), _, Some(header)) => {
            parts.set_header(header, token.expose_secret());
            hidden.push(header);
        }
        (Proof::Key { access_key, secret_key }, Some(scheme), _) => {
            let now = Instant::try_from(now);
            let date = now.map_err(|_| InvalidRequest::new("the clock is outside the calendar"))?.to_basic_string();
            parts.set_header(scheme.date_header, &date);
            if let Some((header, token)) = scheme.session_header.zip(credentials.security_token.as_ref()) {
                parts.set_header(header, token.expose_secret());
                hidden.push(header);
            }
            if let Some((header, id)) = scheme.domain_header.zip(credentials.domain_id.as_deref()) {
                parts.set_header(header, id);
            }
            let authorization = sign::authorization(&parts, body, &date, access_key, secret_key);
            parts.set_header("Authorization", &authorization);
        }
        // Whoever loads credentials refuses every other pair.
        _ => return Err(InvalidRequest::new("the credentials do not fit the service")),
    }
    Ok((parts, hidden))
}

/// Refuses headers that the client writes itself, and edits that would make the body something else than JSON.
fn check(client: &Client, parts: &Parts) -> Result<(), InvalidRequest> {
    let auth = &client.shared.service.auth;
    let signature =
        auth.signature.map(|scheme| [Some(scheme.date_header), scheme.session_header, scheme.domain_header]);
    let mut own: Vec<&str> = signature.into_iter().flatten().flatten().chain(auth.token_header).collect();
    own.extend(OWN);
    for (name, _) in &parts.headers {
        if own.iter().any(|own| own.eq_ignore_ascii_case(name)) {
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

const fn method(method: crate::Method) -> http::Method {
    match method {
        crate::Method::Get => http::Method::GET,
        crate::Method::Post => http::Method::POST,
        crate::Method::Put => http::Method::PUT,
        crate::Method::Delete => http::Method::DELETE,
        crate::Method::Patch => http::Method::PATCH,
    }
}
