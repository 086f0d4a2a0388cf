//! Spans, events and metrics by the semantic conventions of OpenTelemetry for HTTP clients: what is called, how often, how long it
//! takes, and what came of it. No values, no query, no secrets.
//!
//! | target | level | what | fields |
//! |---|---|---|---|
//! | `api_runtime` | INFO | span `call`, one for each call | `otel.name`, `otel.status_code`, `rpc.service`, `rpc.method`, `call`, `attempts`, `error.type` |
//! | `api_runtime` | INFO | span `attempt` in it, one for each attempt | `otel.name`, `otel.kind`, `otel.status_code`, `http.request.method`, `url.template`, `server.address`, `server.port`, `http.request.resend_count`, `http.response.status_code`, `network.protocol.version`, `error.type`, `request_id` |
//! | `api_runtime` | DEBUG | events `sending` and `succeeded` | `call`, `attempt` |
//! | `api_runtime` | WARN | event `failed` | `call`, `attempt`, `error.type`, `code`, `pause_ms` |
//! | `api_runtime::metrics` | DEBUG | event that `tracing-opentelemetry` takes for the metric `http.client.request.duration` | `histogram.http.client.request.duration` in seconds, and the attributes of the attempt |

use core::time::Duration;
use std::borrow::Cow;

use http::Version;
use tracing::field::Empty;
use tracing::{Instrument, Level, Span};

use super::answer::{Answer, ReadBody};
use super::attempt::{Seen, Turn, attempt};
use super::prepared::Prepared;
use super::{Attempt, Error, Observer};
use crate::TransportErrorKind;
use crate::retry::Failure;

/// The attempt inside a span `attempt`.
pub(super) async fn traced_attempt(call: &Prepared<'_>, turn: Turn<'_>, read: ReadBody<'_>) -> Result<Answer, Failure> {
    let told = call.as_attempt(turn.number, Seen::default());
    let span = tracing::info_span!(
        target: "api_runtime",
        "attempt",
        otel.name = format_args!("{} {}", told.method.as_str(), told.path),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = told.method.as_str(),
        url.template = told.path,
        server.address = told.server,
        server.port = told.port,
        http.request.resend_count = resent(&told),
        http.response.status_code = Empty,
        network.protocol.version = Empty,
        error.type = Empty,
        request_id = Empty,
    );
    let Turn { number, left, shift, seen } = turn;
    let outcome = attempt(call, Turn { number, left, shift, seen: &mut *seen }, read).instrument(span.clone()).await;
    if let Some(version) = version(seen.version) {
        span.record("network.protocol.version", version);
    }
    let request_id = match &outcome {
        Ok(answer) => {
            span.record("http.response.status_code", answer.status);
            answer.request_id.as_deref()
        }
        Err(Failure { error, .. }) => {
            failed(&span, error);
            if let Some(status) = status(error) {
                span.record("http.response.status_code", status);
            }
            error.request_id()
        }
    };
    if let Some(id) = request_id {
        span.record("request_id", id);
    }
    outcome
}

pub(super) fn failed(span: &Span, error: &Error) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", &*kind(error));
}

/// Tells each attempt as an event inside the span of its call, and how long it took as a metric.
pub(crate) struct Events;

impl Observer for Events {
    fn sending(&self, attempt: &Attempt<'_>) {
        tracing::debug!(target: "api_runtime", call = attempt.call, attempt = attempt.number, "sending");
    }

    fn succeeded(&self, attempt: &Attempt<'_>, status: u16, _: Option<&str>) {
        tracing::debug!(target: "api_runtime", call = attempt.call, attempt = attempt.number, "succeeded");
        measure(attempt, Some(status), None);
    }

    fn failed(&self, attempt: &Attempt<'_>, error: &Error, pause: Option<Duration>) {
        let code = error.api().and_then(|refusal| refusal.wire_code());
        let pause_ms = pause.map(|pause| u64::try_from(pause.as_millis()).unwrap_or(u64::MAX));
        tracing::warn!(
            target: "api_runtime",
            call = attempt.call,
            attempt = attempt.number,
            error.type = &*kind(error),
            code,
            pause_ms,
            "failed"
        );
        // Nothing was measured of what was not sent.
        if !attempt.elapsed.is_zero() {
            measure(attempt, status(error), Some(&kind(error)));
        }
    }
}

fn measure(attempt: &Attempt<'_>, status: Option<u16>, error: Option<&str>) {
    tracing::event!(
        target: "api_runtime::metrics",
        Level::DEBUG,
        {
            histogram.http.client.request.duration = attempt.elapsed.as_secs_f64(),
            http.request.method = attempt.method.as_str(),
            url.template = attempt.path,
            server.address = attempt.server,
            server.port = attempt.port,
            http.response.status_code = status,
            network.protocol.version = version(attempt.version),
            error.type = error
        }
    );
}

/// How often the request was sent before; nothing for the first time.
fn resent(attempt: &Attempt<'_>) -> Option<u32> {
    attempt.number.checked_sub(1).filter(|count| *count > 0)
}

/// As the conventions write it.
fn version(version: Option<Version>) -> Option<&'static str> {
    match version? {
        Version::HTTP_10 => Some("1.0"),
        Version::HTTP_11 => Some("1.1"),
        Version::HTTP_2 => Some("2"),
        Version::HTTP_3 => Some("3"),
        _ => None,
    }
}

fn status(error: &Error) -> Option<u16> {
    match error {
        Error::Transport(error) => error.status().map(|status| status.as_u16()),
        other => other.api().map(|refusal| refusal.status),
    }
}

/// The kind of an error, one of few: its text may hold words of the server. A refusal is told by its status, as the conventions ask
/// for it.
fn kind(error: &Error) -> Cow<'static, str> {
    Cow::Borrowed(match error {
        Error::Rejected(_) => "rejected",
        Error::InvalidRequest(_) => "invalid_request",
        Error::Credentials(_) => "credentials",
        Error::Transport(error) => transport_kind(error.kind()),
        Error::Timeout { .. } => "timeout",
        Error::Api(refusal) if (200..300).contains(&refusal.status) => "error_code",
        Error::Api(refusal) => return Cow::Owned(refusal.status.to_string()),
        Error::Decode(_) => "decode",
        Error::BodyTooLarge { .. } => "body_too_large",
        Error::RepeatedPage { .. } => "repeated_page",
        Error::PartialFailure(_) => "partial_failure",
        Error::OutcomeUnknown(_) => "outcome_unknown",
    })
}

const fn transport_kind(kind: TransportErrorKind) -> &'static str {
    match kind {
        TransportErrorKind::Dns => "dns",
        TransportErrorKind::ConnectionRefused => "connection_refused",
        TransportErrorKind::Certificate => "certificate",
        TransportErrorKind::Tls => "tls",
        TransportErrorKind::Proxy => "proxy",
        TransportErrorKind::ProxyAuthentication => "proxy_authentication",
        TransportErrorKind::ConnectTimeout => "connect_timeout",
        TransportErrorKind::Connect => "connect",
        TransportErrorKind::Lost => "connection_lost",
        TransportErrorKind::Stalled => "stalled",
        TransportErrorKind::Timeout => "timeout",
        TransportErrorKind::TooLarge => "body_too_large",
    }
}
