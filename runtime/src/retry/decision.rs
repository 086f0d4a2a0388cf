//! Whether a failed attempt is followed by another one, and after which pause.

use core::time::Duration;

use super::{Budget, Retries};
use crate::client::Refused;
use crate::{Error, Host};

/// A failed attempt.
pub(crate) struct Failure {
    /// What happened.
    pub(crate) error: Error,
    /// Whether a write may have taken effect in it.
    pub(crate) may_have_arrived: bool,
    /// Time to wait before a retry, as requested by the service (`Retry-After`).
    pub(crate) retry_after: Option<Duration>,
    /// Who calls was refused, and nothing was done.
    pub(crate) refused: Option<Box<Refused>>,
}

/// What decides about the attempts of one call.
#[derive(Clone, Copy)]
pub(crate) struct Retrying<'a> {
    pub(crate) policy: Retries,
    /// Whether the call does the same when it is made twice.
    pub(crate) repeatable: bool,
    pub(crate) budget: &'a Budget,
    pub(crate) host: &'a dyn Host,
}

impl Retrying<'_> {
    /// Whether the caller takes more than one attempt at all.
    pub(crate) const fn may_repeat(&self) -> bool {
        self.policy.attempts > 1
    }

    /// How long an attempt may take: one that can be followed by another must leave time for it.
    pub(crate) fn time_of(&self, attempt: u32, left: Duration) -> Duration {
        if self.repeatable && attempt < self.policy.attempts { left.min(self.policy.longest_attempt) } else { left }
    }

    /// The pause before the next attempt; nothing where there is none.
    pub(crate) fn pause(&self, failure: &Failure, attempts: u32, left: Duration) -> Option<Duration> {
        if !self.repeatable || attempts >= self.policy.attempts || !failure.error.is_transient() {
            return None;
        }
        let drawn = self.policy.pause(attempts, self.host.random());
        let pause = drawn.max(failure.retry_after.unwrap_or_default());
        // An attempt that has no time left cannot bring an answer.
        (pause < left && self.budget.take()).then_some(pause)
    }
}
