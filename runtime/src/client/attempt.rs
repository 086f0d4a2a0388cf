//! One attempt of a call: credentials, signature, request, answer.

use core::pin::pin;
use core::time::Duration;
use std::time::SystemTime;

use bytes::Bytes;
use http::HeaderMap;

use super::answer::{Answer, ReadBody};
use super::clock::{ClockSkew, Shift};
use super::prepared::Prepared;
use super::redact::{Redaction, Secrets};
use super::{ApiError, Attempt, Error, InvalidRequest, Message, Refused, effect, judge, outgoing, wrapped};
use crate::credentials::{Issued, Proof};
use crate::decode::{Watch, without_mark};
use crate::headers;
use crate::host::within;
use crate::retry::Failure;
use crate::{Limits, Scheme, Shape, TransportError, TransportFuture};

impl Prepared<'_> {
    /// The attempt as observers see it.
    pub(super) fn as_attempt(&self, number: u32, seen: Seen) -> Attempt<'_> {
        let elapsed = seen.sent_at.map(|at| self.client.shared.host.elapsed().saturating_sub(at)).unwrap_or_default();
        let (descriptor, endpoint) = (self.descriptor, &self.client.shared.endpoint);
        Attempt {
            call: self.number,
            operation: descriptor.id,
            method: descriptor.method,
            path: descriptor.path,
            server: endpoint.server(),
            port: endpoint.port(),
            number,
            elapsed,
            version: seen.version,
        }
    }
}

/// What was seen of an attempt so far.
#[derive(Default, Clone, Copy)]
pub(super) struct Seen {
    /// When the request was about to be sent, by the host's steady clock.
    sent_at: Option<Duration>,
    /// The HTTP version of the response.
    pub(super) version: Option<http::Version>,
}

/// Which attempt of a call it is, and what it may do.
pub(super) struct Turn<'a> {
    pub(super) number: u32,
    /// Time that is left of the call's.
    pub(super) left: Duration,
    /// What the machine's time is moved by, where it is not by what the client has learnt.
    pub(super) shift: Option<Shift>,
    /// Set by the attempt.
    pub(super) seen: &'a mut Seen,
}

/// Signs and sends once, within the time that is left, and tells success from refusal.
pub(super) async fn attempt(call: &Prepared<'_>, mut turn: Turn<'_>, read: ReadBody<'_>) -> Result<Answer, Failure> {
    let shared = &call.client.shared;
    let start = shared.host.elapsed();
    let ready = async {
        shared.rates.wait(call.descriptor, turn.left, shared.host.as_ref()).await;
        credentials(call).await
    };
    let issued = match within(shared.host.as_ref(), turn.left, pin!(ready)).await {
        Some(issued) => issued.map_err(before)?,
        None => return Err(before(Error::Timeout { after: turn.left })),
    };
    let shift = turn.shift.unwrap_or_else(|| shared.clock.shift());
    let signed = Signed { issued, shift, at: shared.host.now() };
    let (sending, limits) = sending(call, &signed, &mut turn, start)?;
    let response = sending.await.map_err(|error| lost(error, &limits))?;
    turn.seen.version = Some(response.version());
    let told = call.as_attempt(turn.number, *turn.seen);
    shared.observers.tell(|observer| {
        observer.response(&told, &|| Message::of_response(call, &signed.issued.credentials, &response));
    });
    // A transport of the caller's own may not have kept the bound.
    if response.body().len() > limits.max_response_bytes {
        return Err(lost(TransportError::too_large().with_status(response.status()), &limits));
    }
    judged(call, signed, response, read)
}

/// The signed request under way, which observers were told of, and its limits. It goes to the transport from here, as a future would
/// have room for it and move it.
fn sending<'a>(
    call: &'a Prepared<'_>,
    signed: &Signed,
    turn: &mut Turn<'_>,
    start: Duration,
) -> Result<(TransportFuture<'a>, Limits), Failure> {
    let (shared, credentials) = (&call.client.shared, &signed.issued.credentials);
    let now = signed.shift.of(signed.at);
    let outgoing = outgoing::signed(call.client, credentials, call.descriptor, &call.parts, now);
    #[cfg_attr(not(feature = "test-util"), expect(unused_mut, reason = "fakes are told more"))]
    let mut outgoing = outgoing.map_err(|error| before(Error::InvalidRequest(error)))?;
    #[cfg(feature = "test-util")]
    outgoing.request.extensions_mut().insert(crate::testing::Exchange::of(call, turn.number, credentials));
    let timeout = turn.left.saturating_sub(shared.host.elapsed().saturating_sub(start));
    if timeout.is_zero() {
        // A transport may begin before it looks at the time, and then nobody knows what came of it.
        return Err(before(Error::Timeout { after: turn.left }));
    }
    shared.observers.tell(|observer| {
        let told = call.as_attempt(turn.number, Seen::default());
        observer.sending(&told);
        observer.request(&told, &|| Message::of_request(call, credentials, &outgoing));
    });
    turn.seen.sent_at = Some(shared.host.elapsed());
    let timeout = call.retrying.time_of(turn.number, timeout);
    let new_connection = call.descriptor.safety.is_write();
    let limits = Limits { timeout, max_response_bytes: shared.max_response_bytes, new_connection };
    Ok((shared.transport.send(outgoing.request, limits), limits))
}

/// The failure of an attempt that nothing was sent of.
const fn before(error: Error) -> Failure {
    Failure { error, may_have_arrived: false, retry_after: None, refused: None }
}

/// Who signed a request, and when by the clock of the machine.
struct Signed {
    issued: Issued,
    shift: Shift,
    at: SystemTime,
}

fn judged(
    call: &Prepared<'_>,
    signed: Signed,
    response: http::Response<Bytes>,
    read: ReadBody<'_>,
) -> Result<Answer, Failure> {
    let shared = &call.client.shared;
    let (head, came) = response.into_parts();
    let fields = &head.headers;
    let is_redirect = head.status.is_redirection();
    let status = head.status.as_u16();
    let shape = call.descriptor.answers.shape(status);
    let body = if shape == Shape::Bytes { came.clone() } else { without_mark(&came) };
    let (mut seen, mut inner) = (Watch::default(), (body.clone(), None));
    if call.descriptor.answers.is_success(status) {
        inner = wrapped::read(call.tables(), (status, shape), &body, &mut seen, read);
    }
    let received = judge::Received {
        status,
        request_id: headers::request_id(fields, shared.service.request_id_header),
        retry_after: shared.service.retry.of(call.descriptor.id).wait_of(fields, shared.host.now()),
        location: is_redirect.then(|| headers::location(fields, shared.endpoint.as_str())).flatten(),
        coding: headers::coding(fields),
        body: &came,
    };
    let redaction = || Redaction::new(&signed.issued.credentials, call.tables(), call.secrets.clone());
    let Some(mut refusal) = judge::refusal(shared.service, call.descriptor, &received, &seen, redaction) else {
        let judge::Received { status, request_id, coding, .. } = received;
        let other_type = headers::other_type(fields);
        let (credentials, texts) = (signed.issued.credentials, call.secrets.clone());
        let secrets = Secrets { credentials, tables: call.tables(), texts };
        let headers = head.headers;
        let (whole, (body, seen_inside)) = (body, inner);
        return Ok(Answer {
            status,
            shape,
            headers,
            request_id,
            other_type,
            coding,
            body,
            whole,
            seen,
            seen_inside,
            secrets,
        });
    };
    refusal.headers = fields.clone();
    if refusal.status == 401 && !matches!(signed.issued.credentials.proof, Proof::Nothing) {
        // What the service no longer takes is fetched anew for the next call.
        shared.credentials.refused(&signed.issued);
    }
    Err(Failure {
        may_have_arrived: effect::may_follow(&refusal),
        retry_after: refusal.retry_after,
        refused: refused(call, signed, fields, &mut refusal),
        error: Error::Api(refusal),
    })
}

/// What may help a call whose caller was refused; the refusal learns of a clock that is wrong.
fn refused(call: &Prepared<'_>, signed: Signed, fields: &HeaderMap, refusal: &mut ApiError) -> Option<Box<Refused>> {
    let host = call.client.shared.host.as_ref();
    let Signed { issued, shift, at } = signed;
    if !matches!(refusal.status, 401 | 403) || matches!(issued.credentials.proof, Proof::Nothing) {
        return None;
    }
    let has_time = matches!(issued.credentials.proof, Proof::Key { .. });
    let differs = ClockSkew::find(fields, shift, at, host.now()).filter(|_| has_time);
    refusal.clock_skew = differs.map(|(difference, _)| difference);
    let shift = differs.map(|(_, shift)| shift).filter(|_| !host.is_fixed());
    Some(Box::new(Refused { issued, is_forgotten: refusal.status == 401, shift }))
}

/// Credentials that fit the service.
pub(super) async fn credentials(call: &Prepared<'_>) -> Result<Issued, Error> {
    let (shared, operation) = (&call.client.shared, call.descriptor.id);
    let auth = &shared.service.auth;
    if auth.is_open(operation) {
        return Ok(Issued::nothing());
    }
    // Keys end by the clock of who issued them.
    let host = shared.clock.corrected(shared.host.as_ref());
    let issued = shared.credentials.get(&host).await.map_err(Error::<String>::Credentials)?;
    let scheme = issued.credentials.scheme();
    if scheme.is_some_and(|scheme| auth.takes(operation, scheme)) {
        return Ok(issued);
    }
    let taken = auth.exception(operation).unwrap_or_default().iter().map(|scheme| scheme.as_str());
    let (has, taken) = (scheme.map_or("nothing", Scheme::as_str), taken.collect::<Vec<_>>().join(" or "));
    let message = format!("{operation} must be called with {taken}, and the client has {has}");
    Err(Error::InvalidRequest(InvalidRequest::new(message)))
}

fn lost(error: TransportError, limits: &Limits) -> Failure {
    let may_have_arrived = error.may_have_arrived() && error.status().is_none_or(effect::is_open_without_body);
    let error = if error.is_timeout() {
        Error::Timeout { after: limits.timeout }
    } else if error.is_too_large() {
        Error::BodyTooLarge { limit: limits.max_response_bytes }
    } else {
        Error::Transport(error)
    };
    Failure { error, may_have_arrived, retry_after: None, refused: None }
}
