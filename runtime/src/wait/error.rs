//! Why a wait failed.

use core::fmt;
use core::time::Duration;

use super::Waited;
use crate::{Error, Matcher, Path, Waiter};

/// Why a wait failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<T, C = String> {
    /// The state cannot be reached any more, according to the waiter's acceptors.
    Failed {
        /// Name of the waiter.
        waiter: &'static str,
        /// The poll that decided.
        last: Box<Waited<T, C>>,
    },
    /// The state was not reached in time. It may still be reached: wait again.
    TimedOut {
        /// Name of the waiter.
        waiter: &'static str,
        /// The time limit of the wait.
        after: Duration,
        /// The last poll. `None` if not even the first one completed in time.
        last: Option<Box<Waited<T, C>>>,
    },
    /// The waiter depends on all items of a list, and the response is one page of several. Request the list from its
    /// beginning, with a sufficient page size, or wait for fewer items at once.
    OnOtherPages {
        /// Name of the waiter.
        waiter: &'static str,
        /// The list.
        items: Path,
    },
    /// A call failed with an error that the waiter does not handle.
    Call(Error<C>),
}

impl<T, C> WaitError<T, C> {
    pub(super) fn failed(waiter: &Waiter, last: Waited<T, C>) -> Self {
        Self::Failed { waiter: waiter.name, last: Box::new(last) }
    }

    /// The last poll, if one completed.
    #[must_use]
    pub fn last(&self) -> Option<&Waited<T, C>> {
        match self {
            Self::Failed { last, .. } => Some(last),
            Self::TimedOut { last, .. } => last.as_deref(),
            Self::OnOtherPages { .. } | Self::Call(_) => None,
        }
    }

    /// Whether the wait timed out. The state may still be reached.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::TimedOut { .. } => true,
            Self::Call(error) => error.is_timeout(),
            Self::Failed { .. } | Self::OnOtherPages { .. } => false,
        }
    }
}

impl<T, C> fmt::Display for WaitError<T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { waiter, last } => {
                write!(f, "{waiter} cannot be reached any more")?;
                if let Some(acceptor) = last.decided_by() {
                    write!(f, ": {}", acceptor.matcher)?;
                    if let (Matcher::Error(_), Some(error)) = (acceptor.matcher, last.error()) {
                        write!(f, " ({error})")?;
                    }
                }
                write!(f, "; polls: {}, in {:?}", last.polls(), last.elapsed())
            }
            Self::TimedOut { waiter, after, last } => {
                let polls = last.as_ref().map_or(0, |last| last.polls());
                write!(f, "{waiter} was not reached within {after:?}; polls: {polls}")
            }
            Self::OnOtherPages { waiter, items } => write!(
                f,
                "{waiter} depends on all items of `{items}`, and the answer is one page of several; ask for the list from its \
                 beginning, with a limit that holds all of it"
            ),
            Self::Call(error) => error.fmt(f),
        }
    }
}

/// The text includes its causes, like that of [`Error`].
impl<T: fmt::Debug, C: fmt::Debug> std::error::Error for WaitError<T, C> {}
