//! Sends a prepared call once and judges what comes back.

use bytes::Bytes;

use super::prepared::Prepared;
use super::{Error, judge, outgoing};
use crate::{TransportError, Violations};

/// A successful answer that is still bytes.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) request_id: Option<String>,
    pub(super) warnings: Violations,
    pub(super) body: Bytes,
    pub(super) is_write: bool,
}

/// Signs, sends, and tells success from refusal.
pub(super) async fn exchange(call: Prepared<'_>) -> Result<Answer, Error> {
    let Prepared { client, descriptor, parts, limits, warnings, secrets } = call;
    let is_write = descriptor.safety.is_write();
    let request = outgoing::request(client, descriptor, parts).map_err(Error::InvalidRequest)?;
    let failed = |error: TransportError| {
        let outcome_unknown = is_write && error.may_have_arrived();
        if error.is_timeout() {
            Error::Timeout { after: limits.timeout, outcome_unknown }
        } else if error.is_too_large() {
            Error::BodyTooLarge { limit: limits.max_response_bytes, outcome_unknown }
        } else {
            Error::Transport { error, outcome_unknown }
        }
    };
    let response = client.shared.transport.send(request, limits).await.map_err(failed)?;
    // A transport of the caller's own may not have kept the bound.
    if response.body().len() > limits.max_response_bytes {
        return Err(failed(TransportError::too_large()));
    }
    let service = client.shared.service;
    let status = response.status().as_u16();
    let id = response.headers().get(service.request_id_header).and_then(|id| id.to_str().ok());
    let request_id = id.filter(|id| !id.is_empty()).map(str::to_owned);
    let received = judge::Received { status, request_id, body: response.body() };
    match judge::refusal(client, descriptor, &received, secrets) {
        Some(error) => Err(Error::Api(Box::new(error))),
        None => Ok(Answer { status, request_id: received.request_id, warnings, body: response.into_body(), is_write }),
    }
}
