//! Sends a prepared call, again where that is safe and may help, and judges what comes back.

use core::time::Duration;

use super::answer::{Answer, ReadBody};
#[cfg(not(feature = "tracing"))]
use super::attempt::attempt;
use super::attempt::{Seen, Turn};
use super::prepared::Prepared;
use super::second_chance::SecondChance;
#[cfg(feature = "tracing")]
use super::tracing::traced_attempt as attempt;
use super::{Error, OutcomeUnknown};
use crate::Violations;
use crate::retry::Failure;

/// An answer, and the call that it belongs to.
pub(crate) struct Answered {
    pub(crate) answer: Answer,
    pub(crate) call: Sent,
}

/// What is known of a call after it was sent.
pub(crate) struct Sent {
    pub(crate) is_write: bool,
    pub(crate) transaction_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) warnings: Violations,
}

impl Sent {
    /// The error of a call that failed in this way, where a write may have taken effect.
    pub(crate) fn failed(self, cause: Error, may_have_arrived: bool) -> Error {
        if !(self.is_write && may_have_arrived) {
            return cause;
        }
        let Self { transaction_id, attempts, .. } = self;
        Error::OutcomeUnknown(Box::new(OutcomeUnknown { cause, transaction_id, attempts }))
    }
}

/// Makes attempts until one succeeds, nothing more can help, or time runs out.
pub(crate) async fn exchange(mut call: Box<Prepared<'_>>, read: ReadBody<'_>) -> Result<Answered, Error> {
    let shared = &call.client.shared;
    let mut sent = Sent {
        is_write: call.descriptor.safety.is_write(),
        transaction_id: call.transaction_id.clone(),
        attempts: 0,
        warnings: core::mem::take(&mut call.warnings),
    };
    let start = shared.host.elapsed();
    let left = || call.timeout.saturating_sub(shared.host.elapsed().saturating_sub(start));
    // The last failure of an attempt that may have taken effect.
    let mut doubt: Option<Error> = None;
    let mut chance = SecondChance::default();
    loop {
        sent.attempts += 1;
        let mut seen = Seen::default();
        let turn = Turn { number: sent.attempts, left: left(), shift: chance.shift, seen: &mut seen };
        // Nothing of an outcome stays in the future while it waits for what comes after.
        let (this, mut failure) = {
            let outcome = attempt(&call, turn, read).await;
            let this = call.as_attempt(sent.attempts, seen);
            match outcome {
                Ok(answer) => {
                    chance.succeeded(&call);
                    shared.budget.succeeded(sent.attempts);
                    let id = answer.request_id.as_deref();
                    shared.observers.tell(|observer| observer.succeeded(&this, answer.status, id));
                    return Ok(Answered { answer, call: sent });
                }
                Err(failure) => (this, failure),
            }
        };
        if chance.take(&call, &mut failure, doubt.is_some(), left()).await {
            shared.observers.tell(|observer| observer.failed(&this, &failure.error, Some(Duration::ZERO)));
            chance.refusal = Some(failure.error);
            continue;
        }
        let pause = call.retrying.pause(&failure, sent.attempts, left());
        shared.observers.tell(|observer| observer.failed(&this, &failure.error, pause));
        let Some(pause) = pause else {
            let may_have_arrived = failure.may_have_arrived || doubt.is_some();
            chance.told(&mut failure);
            return Err(sent.failed(in_time(told(failure, doubt), call.timeout), may_have_arrived));
        };
        if failure.may_have_arrived {
            doubt = Some(failure.error);
        }
        if pause > Duration::ZERO {
            shared.host.sleep(pause).await;
        }
    }
}

/// The failure that a call is told to have: the last one, unless it came to nothing while an earlier attempt may have taken
/// effect, of which it says nothing.
fn told(last: Failure, doubt: Option<Error>) -> Error {
    let was_answered = matches!(last.error, Error::Api(_));
    match doubt {
        Some(doubt) if !last.may_have_arrived && !was_answered => doubt,
        _ => last.error,
    }
}

/// A timeout speaks of the call's time, not of what was left of it for the last attempt.
fn in_time(error: Error, after: Duration) -> Error {
    if matches!(error, Error::Timeout { .. }) { Error::Timeout { after } } else { error }
}
