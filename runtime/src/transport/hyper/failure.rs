//! From the errors of hyper to those of a transport: what happened, and whether the request may have arrived.

use hyper_util::client::legacy::Error;
use hyper_util::client::legacy::connect::CaptureConnection;

use super::connect::Unconnected;
use super::gate::Gate;
use super::reason::{is_end, reason};
use crate::{TransportError, TransportErrorKind};

/// Whether any byte of the request may have reached the server. Where the answer is no, none will any more.
///
/// A connection that served other requests before, or serves them now, does not tell which of them used it; only reads go over those.
pub(super) fn may_have_arrived(connection: &CaptureConnection) -> bool {
    let mut extras = http::Extensions::new();
    if let Some(connected) = connection.connection_metadata().as_ref() {
        connected.get_extras(&mut extras);
    }
    // Without a connection the request is still in our hands.
    extras.get::<Gate>().is_some_and(|gate| !gate.seal())
}

/// The failure of an exchange that brought no head of a response.
pub(super) fn without_response(error: Error, connection: &CaptureConnection) -> TransportError {
    if !may_have_arrived(connection) {
        let unconnected = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<Unconnected>());
        let failed = if let Some(unconnected) = unconnected {
            TransportError::not_sent(unconnected.to_string()).with_kind(unconnected.kind())
        } else {
            let message = format!("connection closed before the request was sent: {}", reason(&error));
            TransportError::not_sent(message).with_kind(TransportErrorKind::Lost)
        };
        return failed.with_inner(error);
    }
    let cause = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<hyper::Error>());
    let message = match cause {
        Some(cause) if cause.is_incomplete_message() => "connection closed before a response arrived".to_owned(),
        Some(cause) if cause.is_parse() => format!("invalid HTTP response: {}", reason(cause)),
        _ => format!("connection lost before a response arrived: {}", reason(&error)),
    };
    TransportError::response_lost(message).with_inner(error)
}

/// The failure of a response that began.
pub(super) fn within_response(error: hyper::Error) -> TransportError {
    let message = if error.is_incomplete_message() || is_end(&error) {
        "connection closed before the response was complete".to_owned()
    } else {
        format!("connection lost before the response was complete: {}", reason(&error))
    };
    TransportError::response_lost(message).with_inner(error)
}
