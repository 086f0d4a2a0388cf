//! What a wait came to.

use core::fmt;
use core::time::Duration;

use crate::{Acceptor, Error, Reply};

/// The result of a wait.
pub struct Waited<T, C = String> {
    pub(super) outcome: Result<Reply<T>, Error<C>>,
    pub(super) decided_by: Option<&'static Acceptor>,
    pub(super) polls: u32,
    pub(super) elapsed: Duration,
}

impl<T, C> Waited<T, C> {
    /// The reply to the last poll. `None` if an error decided the wait.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply<T>> {
        self.outcome.as_ref().ok()
    }

    /// The error of the last poll, if it decided the wait.
    #[must_use]
    pub fn error(&self) -> Option<&Error<C>> {
        self.outcome.as_ref().err()
    }

    /// The reply to the last poll.
    ///
    /// # Errors
    ///
    /// The error, if one decided the wait. It may be the success: a wait for a deletion succeeds when the item is not
    /// found.
    pub fn into_result(self) -> Result<Reply<T>, Error<C>> {
        self.outcome
    }

    /// The acceptor that decided. `None` after a timeout.
    #[must_use]
    pub const fn decided_by(&self) -> Option<&'static Acceptor> {
        self.decided_by
    }

    /// Number of calls of the operation, not counting retries.
    #[must_use]
    pub const fn polls(&self) -> u32 {
        self.polls
    }

    /// Duration of the wait.
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
