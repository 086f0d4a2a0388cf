//! Spans and events for each call: what is called, how often, and what came of it. No values, no addresses, no secrets.

use core::time::Duration;

use tracing::Instrument;
use tracing::field::Empty;

use super::exchange::{Answered, ReadBody, exchange};
use super::prepared::Prepared;
use super::{Attempt, Error, Observer};

/// The exchange inside a span `call`.
pub(crate) async fn traced(call: Prepared<'_>, read: ReadBody<'_>) -> Result<Answered, Error> {
    let descriptor = call.descriptor;
    let span = tracing::info_span!(
        "call",
        service = call.client.shared.service.id,
        operation = descriptor.id,
        method = descriptor.method.as_str(),
        path = descriptor.path,
        status = Empty,
        request_id = Empty,
        attempts = Empty,
        error = Empty,
    );
    let outcome = exchange(call, read).instrument(span.clone()).await;
    match &outcome {
        Ok(answered) => {
            span.record("status", answered.answer.status);
            span.record("attempts", answered.call.attempts);
            if let Some(id) = answered.answer.request_id.as_deref() {
                span.record("request_id", id);
            }
        }
        Err(error) => {
            if let Some(refusal) = error.api() {
                span.record("status", refusal.status);
            }
            if let Some(id) = error.request_id() {
                span.record("request_id", id);
            }
            span.record("error", kind(error));
        }
    }
    outcome
}

/// Tells each attempt as an event inside the span of its call.
pub(crate) struct Events;

impl Observer for Events {
    fn sending(&self, attempt: &Attempt) {
        tracing::debug!(attempt = attempt.number, "sending");
    }

    fn answered(&self, attempt: &Attempt, status: u16, request_id: Option<&str>) {
        tracing::debug!(attempt = attempt.number, status, request_id, "answered");
    }

    fn failed(&self, attempt: &Attempt, error: &Error, pause: Option<Duration>) {
        let code = error.api().and_then(|refusal| refusal.wire_code());
        let pause_ms = pause.map(|pause| u64::try_from(pause.as_millis()).unwrap_or(u64::MAX));
        tracing::warn!(attempt = attempt.number, error = kind(error), code, pause_ms, "failed");
    }
}

/// The kind of an error: its text may hold words of the server.
const fn kind(error: &Error) -> &'static str {
    match error {
        Error::Refused(_) => "refused",
        Error::InvalidRequest(_) => "invalid request",
        Error::Credentials(_) => "credentials",
        Error::Transport(_) => "transport",
        Error::Timeout { .. } => "timeout",
        Error::Api(_) => "api",
        Error::Decode(_) => "decode",
        Error::BodyTooLarge { .. } => "body too large",
        Error::RepeatedPage { .. } => "repeated page",
        Error::PartialFailure(_) => "partial failure",
        Error::OutcomeUnknown(_) => "outcome unknown",
    }
}
