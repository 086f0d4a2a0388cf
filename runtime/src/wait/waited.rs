//! What a wait came to.

use core::fmt;
use core::time::Duration;

use crate::{Acceptor, Error, Reply};

/// The last poll of a wait, and what led to it.
pub struct Waited<T, C = String> {
    pub(super) outcome: Result<Reply<T>, Error<C>>,
    pub(super) decided_by: Option<&'static Acceptor>,
    pub(super) polls: u32,
    pub(super) elapsed: Duration,
}

impl<T, C> Waited<T, C> {
    /// The answer of the last poll; nothing where the waiter was decided by an error.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply<T>> {
        self.outcome.as_ref().ok()
    }

    /// The error of the last poll, where the waiter was decided by one.
    #[must_use]
    pub fn error(&self) -> Option<&Error<C>> {
        self.outcome.as_ref().err()
    }

    /// The answer of the last poll.
    ///
    /// # Errors
    ///
    /// When the waiter was decided by an error, which may be a success: for a thing that is to go, that it is not found.
    pub fn into_result(self) -> Result<Reply<T>, Error<C>> {
        self.outcome
    }

    /// The acceptor that decided; nothing where time ran out.
    #[must_use]
    pub const fn decided_by(&self) -> Option<&'static Acceptor> {
        self.decided_by
    }

    /// How often the operation was called. The attempts within a call are not counted.
    #[must_use]
    pub const fn polls(&self) -> u32 {
        self.polls
    }

    /// How long the wait was.
    #[must_use]
    pub const fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl<T: fmt::Debug, C: fmt::Debug> fmt::Debug for Waited<T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waited")
            .field("outcome", &self.outcome)
            .field("decided_by", &self.decided_by.map(ToString::to_string))
            .field("polls", &self.polls)
            .field("elapsed", &self.elapsed)
            .finish()
    }
}
