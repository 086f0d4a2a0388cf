//! Whether a request may have taken effect although its response is no success.

use http::StatusCode;

use super::ApiError;
use crate::RetryClass;

/// Whether a request may have taken effect that got this error response: a server's own error tells nothing about what it
/// did before. What is documented about the code comes first: one that asks for a correction is a refusal, whatever status
/// it comes with, and a failure of the server may hide behind the status of another.
pub(super) fn may_follow(refusal: &ApiError) -> bool {
    match refusal.known {
        Some(known) => known.retry == RetryClass::Later && (is_open(refusal.status) || is_open(known.status)),
        None => is_open(refusal.status),
    }
}

/// The same of a response whose body did not arrive. That of a success might have held the code of an error.
pub(super) fn is_open_without_body(status: StatusCode) -> bool {
    status.is_success() || is_open(status.as_u16())
}

/// Whether a status that is no success leaves open what the server did: an interim one in place of the last (it may still
/// be at work), 303 (the result of what was done is elsewhere), 408, and a failure of the server. Every other redirect
/// says that the request is to be made elsewhere, and every other error of the client that it was not accepted.
fn is_open(status: u16) -> bool {
    status < 200 || matches!(status, 303 | 408) || status >= 500
}
