//! Tells a refusal from a success, by status and by the documented forms of error bodies.

use core::time::Duration;

use bytes::Bytes;

use super::ApiError;
use super::redact::Redaction;
use crate::decode::{Watch, mark};
use crate::{Descriptor, ErrorBody, ErrorCode, Service};

/// An answer as it came.
pub(super) struct Received<'a> {
    pub(super) status: u16,
    pub(super) request_id: Option<String>,
    pub(super) retry_after: Option<Duration>,
    pub(super) location: Option<String>,
    pub(super) coding: Option<String>,
    pub(super) body: &'a Bytes,
}

/// What an error's body says.
#[derive(Default)]
struct Said {
    code: Option<String>,
    message: String,
    request_id: Option<String>,
}

/// The refusal that the answer is, or nothing where it is a success.
///
/// A status in the two hundreds is a success unless the body holds an error's code that is none of success.
pub(super) fn refusal(
    service: &'static Service,
    descriptor: &'static Descriptor,
    received: &Received<'_>,
    seen: &Watch,
    redaction: impl FnOnce() -> Redaction,
) -> Option<ApiError> {
    let is_success = (200..300).contains(&received.status);
    let body = &received.body[mark(received.body)..];
    let has_code = |form: &ErrorBody| code(service, form, body, seen, is_success).is_some();
    if is_success && !service.error_bodies.iter().any(has_code) {
        return None;
    }
    let said = said(service, body, is_success).unwrap_or_default();
    let redaction = redaction();
    let code = said.code.map(|code| redaction.text(&code)).unwrap_or_default();
    Some(ApiError {
        status: received.status,
        known: known(service, descriptor, &code, received.status),
        wire_code: code.clone(),
        code,
        message: redaction.text(&said.message),
        request_id: received.request_id.clone().or(said.request_id).map(|id| redaction.text(&id)),
        body: match &received.coding {
            Some(coding) if core::str::from_utf8(received.body).is_err() => {
                format!("{} bytes with Content-Encoding: {}", received.body.len(), redaction.text(coding))
            }
            _ => redaction.body(&String::from_utf8_lossy(received.body)),
        },
        retry_after: received.retry_after,
        clock: None,
        renewal: None,
        location: received.location.as_deref().map(|location| redaction.text(location)),
        coding: received.coding.as_deref().map(|coding| redaction.text(coding)),
        raw: received.body.clone(),
    })
}

/// What has to be looked out for in a body to tell whether it is a refusal.
pub(super) fn codes(service: &'static Service) -> impl Iterator<Item = &'static str> {
    service.error_bodies.iter().map(|form| form.code)
}

/// The code that the body has in this form. With a success status, codes of success do not count.
fn code(service: &Service, form: &ErrorBody, body: &[u8], seen: &Watch, is_success: bool) -> Option<String> {
    let code = seen.read::<String>(body, form.code).filter(|code| !code.is_empty())?;
    Some(code).filter(|code| !is_success || !service.success_codes.contains(&code.as_str()))
}

/// What the body says in the first documented form that fits.
fn said(service: &'static Service, body: &[u8], is_success: bool) -> Option<Said> {
    let keys = |form: &ErrorBody| [Some(form.code), Some(form.message), form.request_id];
    let seen = Watch::over(body, service.error_bodies.iter().flat_map(keys).flatten());
    let text = |key: &str| seen.read::<String>(body, key).filter(|text| !text.is_empty());
    service.error_bodies.iter().find_map(|form| {
        let code = code(service, form, body, &seen, is_success)?;
        // Two forms may share the key of the code; which one it is, the other keys tell.
        let forms = || service.error_bodies.iter().filter(|other| other.code == form.code);
        let message = forms().find_map(|form| text(form.message)).unwrap_or_default();
        let request_id = forms().find_map(|form| text(form.request_id?));
        Some(Said { code: Some(code), message, request_id })
    })
}

/// The catalogue's entry of a code whose status is not known.
#[cfg(feature = "test-util")]
pub(super) fn entry(service: &Service, descriptor: &Descriptor, code: &str) -> Option<&'static ErrorCode> {
    known(service, descriptor, code, 0)
}

/// The catalogue's entry: the operation's own before the service's, and one of the same status before another.
fn known(service: &Service, descriptor: &Descriptor, code: &str, status: u16) -> Option<&'static ErrorCode> {
    let entries = || descriptor.errors.iter().chain(service.errors).filter(|entry| entry.code == code);
    entries().find(|entry| entry.status == status).or_else(|| entries().next())
}
