//! The innermost cause of a failure, in the words of the system, and what kind of failure it makes.

use std::error::Error;
use std::io::{self, ErrorKind};

use super::resolve::Unresolved;
use super::through_proxy::ThroughProxy;
use crate::TransportErrorKind;

/// Most layers that are looked through. A chain without an end would be an error of somebody else's making.
const DEEPEST: usize = 16;

/// What failed first. Libraries wrap it in layers that only say where it happened.
pub(super) fn reason(error: &(dyn Error + 'static)) -> String {
    #[cfg(feature = "http2")]
    if let Some(text) = find::<h2::Error>(error).and_then(of_http2) {
        return text;
    }
    let innermost = layers(error).last().unwrap_or(error);
    let text = match innermost.downcast_ref::<io::Error>() {
        // The kind is the system's message without its number.
        Some(error) if error.raw_os_error().is_some() => error.kind().to_string(),
        _ => innermost.to_string(),
    };
    match find::<Unresolved>(error) {
        Some(unresolved) => format!("{unresolved}: {text}"),
        None => text,
    }
}

/// Who ended what under HTTP/2, without what the server says about it, which may be long and hold anything.
#[cfg(feature = "http2")]
fn of_http2(error: &h2::Error) -> Option<String> {
    let who = if error.is_remote() { "the server" } else { "the client" };
    let what = if error.is_go_away() { "closed the connection" } else { "reset the stream" };
    error.reason().map(|reason| format!("{who} {what}: {}", reason.description()))
}

/// Host and port of the proxy that was on the way.
pub(super) fn proxy<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a str> {
    find::<ThroughProxy>(error).map(|through| through.proxy.as_str())
}

/// Why a connection was not established.
pub(super) fn kind(error: &(dyn Error + 'static)) -> TransportErrorKind {
    if find::<Unresolved>(error).is_some() {
        return TransportErrorKind::Dns;
    }
    #[cfg(feature = "tls")]
    match find::<rustls::Error>(error) {
        Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => {
            return TransportErrorKind::Certificate;
        }
        Some(_) => return TransportErrorKind::Tls,
        None => {}
    }
    let mut systems = layers(error).filter_map(|layer| layer.downcast_ref::<io::Error>());
    match systems.find(|error| error.raw_os_error().is_some()).map(io::Error::kind) {
        Some(ErrorKind::ConnectionRefused) => TransportErrorKind::ConnectionRefused,
        Some(ErrorKind::TimedOut) => TransportErrorKind::ConnectTimeout,
        None if proxy(error).is_some() && is_unauthorized(error) => TransportErrorKind::ProxyAuthentication,
        None if proxy(error).is_some() => TransportErrorKind::Proxy,
        _ => TransportErrorKind::Connect,
    }
}

/// Whether a proxy asks for another user or password. The library's types are private, and a test holds their texts.
fn is_unauthorized(error: &(dyn Error + 'static)) -> bool {
    let texts =
        ["proxy authorization required", "credentials not accepted", "does not support user/pass authentication"];
    layers(error).any(|layer| texts.iter().any(|text| layer.to_string().ends_with(text)))
}

/// Whether the other side ended the connection where more had to come.
pub(super) fn is_end(error: &(dyn Error + 'static)) -> bool {
    let mut systems = layers(error).filter_map(|layer| layer.downcast_ref::<io::Error>());
    systems.any(|error| error.kind() == ErrorKind::UnexpectedEof)
}

fn find<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    layers(error).find_map(|layer| layer.downcast_ref::<T>())
}

fn layers<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    core::iter::successors(Some(error), |error| within(*error)).take(DEEPEST)
}

/// The next cause. An [`io::Error`] that wraps another error leaves that one out of its own chain.
fn within<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_are_taken_off() {
        let refused = io::Error::from_raw_os_error(111);
        assert_eq!(reason(&refused), refused.kind().to_string());
        assert_eq!(kind(&refused), TransportErrorKind::ConnectionRefused);
        let wrapped = io::Error::other(io::Error::other(refused));
        assert_eq!(reason(&wrapped), "connection refused");
        assert_eq!(kind(&wrapped), TransportErrorKind::ConnectionRefused);
        assert_eq!(reason(&io::Error::other("no such name")), "no such name");
        assert_eq!(reason(&io::Error::from(ErrorKind::UnexpectedEof)), "unexpected end of file");
    }
}
