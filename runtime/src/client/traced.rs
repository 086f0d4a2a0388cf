//! The exchange of a call inside a span of its own.

use tracing::Instrument;
use tracing::field::Empty;

use super::Error;
use super::answer::ReadBody;
use super::exchange::{Answered, exchange};
use super::prepared::Prepared;
use super::tracing::failed;

/// The exchange inside a span `call`.
pub(crate) async fn traced(call: Box<Prepared<'_>>, read: ReadBody<'_>) -> Result<Answered, Error> {
    let service = call.client.shared.service.id;
    let operation = call.descriptor.id;
    let span = tracing::info_span!(
        target: "api_runtime",
        "call",
        otel.name = format_args!("{service}/{operation}"),
        otel.status_code = Empty,
        rpc.service = service,
        rpc.method = operation,
        call = call.number,
        attempts = Empty,
        error.type = Empty,
    );
    let outcome = exchange(call, read).instrument(span.clone()).await;
    match &outcome {
        Ok(answered) => _ = span.record("attempts", answered.call.attempts),
        Err(error) => failed(&span, error),
    }
    outcome
}
