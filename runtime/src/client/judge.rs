//! Tells a refusal from a success, by status and by the documented forms of error bodies.

use core::time::Duration;

use bytes::Bytes;

use super::ApiError;
use super::redact::Redaction;
use crate::{Descriptor, ErrorCode, Json, Object, Service};

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
    redaction: impl FnOnce() -> Redaction,
) -> Option<ApiError> {
    let is_success = (200..300).contains(&received.status);
    let said = Json::parse(received.body).and_then(Json::object).ok().and_then(|body| said(service, &body, is_success));
    if is_success && said.is_none() {
        return None;
    }
    let said = said.unwrap_or_default();
    let redaction = redaction();
    let code = said.code.map(|code| redaction.text(&code)).unwrap_or_default();
    Some(ApiError {
        status: received.status,
        known: known(service, descriptor, &code, received.status),
        wire_code: code.clone(),
        code,
        message: redaction.text(&said.message),
        request_id: received.request_id.clone().or(said.request_id),
        body: match &received.coding {
            Some(coding) if core::str::from_utf8(received.body).is_err() => {
                format!("{} bytes with Content-Encoding: {coding}", received.body.len())
            }
            _ => redaction.body(&String::from_utf8_lossy(received.body)),
        },
        retry_after: received.retry_after,
        clock: None,
        location: received.location.as_deref().map(|location| redaction.text(location)),
        coding: received.coding.clone(),
        raw: received.body.clone(),
    })
}

/// What the body says in the first documented form that fits. With a success status, codes of success do not count.
fn said(service: &Service, body: &Object<'_>, is_success: bool) -> Option<Said> {
    let text = |key: &str| body.get(key).and_then(|value| value.scalar_text().ok()).filter(|text| !text.is_empty());
    service.error_bodies.iter().find_map(|form| {
        let code = text(form.code)?;
        if is_success && service.success_codes.contains(&code.as_str()) {
            return None;
        }
        // Two forms may share the key of the code; which one it is, the other keys tell.
        let forms = || service.error_bodies.iter().filter(|other| other.code == form.code);
        let message = forms().find_map(|form| text(form.message)).unwrap_or_default();
        let request_id = forms().find_map(|form| text(form.request_id?));
        Some(Said { code: Some(code), message, request_id })
    })
}

/// The catalogue's entry: the operation's own before the service's, and one of the same status before another.
fn known(service: &Service, descriptor: &Descriptor, code: &str, status: u16) -> Option<&'static ErrorCode> {
    let entries = || descriptor.errors.iter().chain(service.errors).filter(|entry| entry.code == code);
    entries().find(|entry| entry.status == status).or_else(|| entries().next())
}
