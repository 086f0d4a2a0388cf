//! Tells a refusal from a success, by status and by the documented forms of error bodies.

use core::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use super::redact::Redaction;
use super::said::{self, OneError, Said};
use super::{ApiError, ErrorItem, ErrorResponse};
use crate::decode::{Watch, mark};
use crate::{Descriptor, ErrorCode, Service};

/// An answer as it came.
pub(super) struct Received<'a> {
    pub(super) status: u16,
    pub(super) request_id: Option<String>,
    pub(super) retry_after: Option<Duration>,
    pub(super) location: Option<String>,
    pub(super) coding: Option<String>,
    pub(super) body: &'a Bytes,
}

/// The refusal that the answer is, or nothing where it is a success.
///
/// A status of success is one unless the envelope says otherwise, or, where it says nothing, the body holds an
/// error's code that is none of success.
pub(super) fn refusal(
    service: &'static Service,
    descriptor: &'static Descriptor,
    received: &Received<'_>,
    seen: &Watch,
    redaction: impl FnOnce() -> Redaction,
) -> Option<ApiError> {
    let is_success = descriptor.answers.is_success(received.status);
    let body = &received.body[mark(received.body)..];
    let success = service.envelope.filter(|_| is_success).and_then(|envelope| envelope.success);
    let told = success.and_then(|success| seen.read_at::<bool>(body, success));
    // With a status of success, codes of success do not count.
    let counts = |code: &str| !is_success || told.is_some() || !service.success_codes.contains(&code);
    let has_code = || service.error_bodies.iter().any(|form| said::has_code(form, body, seen, counts));
    if is_success && !told.map_or_else(has_code, |success| !success) {
        return None;
    }
    let said = Said::of(service, body, counts);
    let redaction = redaction();
    let item = |error: &OneError| {
        let code = match error.code.as_str() {
            "" => of_status(service, descriptor, received.status),
            code => redaction.text(code),
        };
        let known = known(service, descriptor, &code, received.status);
        ErrorItem { code, message: redaction.text(&error.message), known }
    };
    let errors: Vec<ErrorItem> = said.errors.iter().map(item).collect();
    let first = errors.first().cloned().unwrap_or_else(|| item(&OneError::default()));
    let refusal = ErrorResponse {
        status: received.status,
        known: first.known,
        wire_code: first.code.clone(),
        message: first.message,
        errors,
        request_id: received.request_id.clone().or(said.request_id).map(|id| redaction.text(&id)),
        body: match &received.coding {
            Some(coding) if core::str::from_utf8(received.body).is_err() => {
                format!("{} bytes with Content-Encoding: {}", received.body.len(), redaction.text(coding))
            }
            _ => redaction.body(&String::from_utf8_lossy(received.body)),
        },
        retry_after: received.retry_after,
        clock_skew: None,
        renewal: None,
        location: received.location.as_deref().map(|location| redaction.text(location)),
        coding: received.coding.as_deref().map(|coding| redaction.text(coding)),
        fields: said.fields,
        rules: service.retry.of(descriptor.id),
        raw: received.body.clone(),
        headers: HeaderMap::new(),
    };
    Some(ApiError { code: first.code, refusal: Box::new(refusal) })
}

/// The code of an error whose body has none: its status, where that is documented, or where no form of the service's errors has
/// a code. Any other error is one without a code.
fn of_status(service: &Service, descriptor: &Descriptor, status: u16) -> String {
    let code = status.to_string();
    let is_code = || !service.error_bodies.is_empty() && service.error_bodies.iter().all(|form| form.code.is_none());
    if known(service, descriptor, &code, status).is_some() || is_code() { code } else { String::new() }
}

/// The catalogue's entry of a code whose status is not known.
#[cfg(feature = "test-util")]
pub(super) fn entry(service: &Service, descriptor: &Descriptor, code: &str) -> Option<&'static ErrorCode> {
    known(service, descriptor, code, 0)
}

/// The catalogue's entry: the operation's own before the service's, and one of the same status before another.
fn known(service: &Service, descriptor: &Descriptor, code: &str, status: u16) -> Option<&'static ErrorCode> {
    let entries = || descriptor.errors.iter().chain(service.errors).copied().filter(|entry| entry.code == code);
    entries().find(|entry| entry.status == status).or_else(|| entries().next())
}
