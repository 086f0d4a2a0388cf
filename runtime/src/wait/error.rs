//! Why a wait came to nothing.

use core::fmt;
use core::time::Duration;

use super::Waited;
use crate::{Error, Matcher, Path, Waiter};

/// Why a wait came to nothing.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<T, C = String> {
    /// The state will not be reached any more, as the waiter's acceptors say.
    Failed {
        /// Name of the waiter.
        waiter: &'static str,
        /// The poll that said so.
        last: Box<Waited<T, C>>,
    },
    /// The state was not reached in time. It may still be: wait again.
    TimedOut {
        /// Name of the waiter.
        waiter: &'static str,
        /// The time that the wait had.
        after: Duration,
        /// The last poll; nothing where not even the first one was answered in time.
        last: Option<Box<Waited<T, C>>>,
    },
    /// The waiter depends on all items of a list, and the answer is one page of several. Ask for the list from its beginning, with
    /// a limit that holds all of it, or for fewer things at once.
    OnOtherPages {
        /// Name of the waiter.
        waiter: &'static str,
        /// The list.
        items: Path,
    },
    /// A call failed in a way that the waiter says nothing about.
    Call(Error<C>),
}

impl<T, C> WaitError<T, C> {
    pub(super) fn failed(waiter: &Waiter, last: Waited<T, C>) -> Self {
        Self::Failed { waiter: waiter.name, last: Box::new(last) }
    }

    /// The last poll, where there was one that the waiter could look at.
    #[must_use]
    pub fn last(&self) -> Option<&Waited<T, C>> {
        match self {
            Self::Failed { last, .. } => Some(last),
            Self::TimedOut { last, .. } => last.as_deref(),
            Self::OnOtherPages { .. } | Self::Call(_) => None,
        }
    }

    /// Whether time ran out, so that the state may still be reached.
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

/// The text has that of everything below it, as that of [`Error`] has.
impl<T: fmt::Debug, C: fmt::Debug> std::error::Error for WaitError<T, C> {}
