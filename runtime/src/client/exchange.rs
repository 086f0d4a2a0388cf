//! Sends a prepared call, again where that is safe and may help, and judges what comes back.

use core::time::Duration;

use super::answer::Answer;
use super::attempt::attempt;
use super::prepared::Prepared;
use super::{Error, OutcomeUnknown};
use crate::Violations;

/// An answer, and the call that it belongs to.
pub(super) struct Answered {
    pub(super) answer: Answer,
    pub(super) call: Sent,
}

/// What is known of a call after it was sent.
pub(super) struct Sent {
    pub(super) is_write: bool,
    pub(super) transaction_id: Option<String>,
    pub(super) attempts: u32,
    pub(super) warnings: Violations,
}

impl Sent {
    /// The error of a call that failed in this way, where a write may have taken effect.
    pub(super) fn failed(self, cause: Error, may_have_arrived: bool) -> Error {
        if !(self.is_write && may_have_arrived) {
            return cause;
        }
        let Self { transaction_id, attempts, .. } = self;
        Error::OutcomeUnknown(Box::new(OutcomeUnknown { cause, transaction_id, attempts }))
    }
}

/// Makes attempts until one succeeds, nothing more can help, or time runs out.
pub(super) async fn exchange(mut call: Prepared<'_>) -> Result<Answered, Error> {
    let (shared, retrying) = (&call.client.shared, call.retrying);
    let mut sent = Sent {
        is_write: call.descriptor.safety.is_write(),
        transaction_id: call.transaction_id.take(),
        attempts: 0,
        warnings: core::mem::take(&mut call.warnings),
    };
    let start = shared.host.elapsed();
    let left = || call.timeout.saturating_sub(shared.host.elapsed().saturating_sub(start));
    let mut may_have_arrived = false;
    loop {
        sent.attempts += 1;
        let failure = match attempt(&call, sent.attempts, left()).await {
            Ok(answer) => {
                shared.budget.succeeded(sent.attempts);
                let id = answer.request_id.as_deref();
                shared.observers.tell(|told| told.answered(&call.as_attempt(sent.attempts), answer.status, id));
                return Ok(Answered { answer, call: sent });
            }
            Err(failure) => failure,
        };
        may_have_arrived |= failure.may_have_arrived;
        let pause = retrying.pause(&failure, sent.attempts, left());
        shared.observers.tell(|told| told.failed(&call.as_attempt(sent.attempts), &failure.error, pause));
        match pause {
            Some(pause) if pause > Duration::ZERO => shared.host.sleep(pause).await,
            Some(_) => {}
            None => return Err(sent.failed(in_time(failure.error, call.timeout), may_have_arrived)),
        }
    }
}

/// A timeout speaks of the call's time, not of what was left of it for the last attempt.
fn in_time(error: Error, after: Duration) -> Error {
    if matches!(error, Error::Timeout { .. }) { Error::Timeout { after } } else { error }
}
