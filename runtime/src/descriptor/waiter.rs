//! What a waiter looks at in the answers of an operation, and which of them end it.

use core::fmt;
use core::time::Duration;

/// A state that an operation is asked for again and again: an order that is complete, a resource that is closed.
///
/// Acceptors are looked at in their order, and the first one that applies decides. An answer that none of them applies to is
/// asked for again; an error that none of them applies to ends the wait. Generated tables state the waiters of the spec, and a
/// program may state its own:
///
/// ```
/// use api_runtime::{Acceptor, Matcher, Waiter};
///
/// static SHIPPED: Waiter = Waiter::new(
///     "shipped",
///     &[
///         Acceptor::success(Matcher::is(&["order", "status"], &["4", "5"])),
///         Acceptor::failure(Matcher::is(&["order", "status"], &["9"])),
///     ],
/// )
/// .delays(5, 60);
/// assert_eq!(SHIPPED.acceptors[0].to_string(), "success if order.status is 4 or 5");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiter {
    /// Name: `order-complete`.
    pub name: &'static str,
    /// What ends it, in the order in which it is looked at.
    pub acceptors: &'static [Acceptor],
    /// Shortest pause between two polls.
    pub min_delay: Duration,
    /// Longest pause between two polls.
    pub max_delay: Duration,
}

/// One way in which an answer, or an error, decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acceptor {
    /// What it decides.
    pub state: WaitState,
    /// When it applies.
    pub matcher: Matcher,
}

/// What becomes of a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WaitState {
    /// The state is reached.
    Success,
    /// It will not be reached any more.
    Failure,
    /// The operation is called again after a pause.
    Retry,
}

/// What an acceptor looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matcher {
    /// The call succeeded, whatever its answer says.
    Answered,
    /// The service refused the call with one of these codes.
    Error(&'static [&'static str]),
    /// A field of the answer has one of these values.
    Field {
        /// Names on the wire that lead to it.
        path: &'static [&'static str],
        /// How much of the lists on the way has to fit.
        each: Each,
        /// Values on the wire; none at all means that there is a value, whichever.
        values: &'static [&'static str],
    },
}

/// How much of a list has to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Each {
    /// The path goes through no list.
    One,
    /// The list has items, and all of them fit.
    All,
    /// At least one item fits.
    Any,
}

impl Waiter {
    /// A waiter with the usual pauses: 2 to 120 seconds.
    #[must_use]
    pub const fn new(name: &'static str, acceptors: &'static [Acceptor]) -> Self {
        Self { name, acceptors, min_delay: Duration::from_secs(2), max_delay: Duration::from_secs(120) }
    }

    /// With pauses of at least and at most so many seconds.
    #[must_use]
    pub const fn delays(mut self, min: u32, max: u32) -> Self {
        self.min_delay = Duration::from_secs(min as u64);
        self.max_delay = Duration::from_secs(max as u64);
        self
    }
}

impl Acceptor {
    /// The state is reached.
    #[must_use]
    pub const fn success(matcher: Matcher) -> Self {
        Self { state: WaitState::Success, matcher }
    }

    /// The state will not be reached any more.
    #[must_use]
    pub const fn failure(matcher: Matcher) -> Self {
        Self { state: WaitState::Failure, matcher }
    }

    /// The operation is called again. It is said of errors, and of answers that a later acceptor would take.
    #[must_use]
    pub const fn retry(matcher: Matcher) -> Self {
        Self { state: WaitState::Retry, matcher }
    }
}

impl Matcher {
    /// The field has one of these values.
    #[must_use]
    pub const fn is(path: &'static [&'static str], values: &'static [&'static str]) -> Self {
        Self::Field { path, each: Each::One, values }
    }

    /// The field has a value, other than null and the empty string.
    #[must_use]
    pub const fn present(path: &'static [&'static str]) -> Self {
        Self::is(path, &[])
    }

    /// The list on the way has items, and the field of each has one of these values.
    #[must_use]
    pub const fn all(path: &'static [&'static str], values: &'static [&'static str]) -> Self {
        Self::Field { path, each: Each::All, values }
    }

    /// The field of at least one item has one of these values.
    #[must_use]
    pub const fn any(path: &'static [&'static str], values: &'static [&'static str]) -> Self {
        Self::Field { path, each: Each::Any, values }
    }
}

impl fmt::Display for WaitState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Retry => "retry",
        })
    }
}

/// The acceptor as the spec writes it: `success if order.status is 4 or 5`.
impl fmt::Display for Acceptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} if {}", self.state, self.matcher)
    }
}

/// The condition as the spec writes it: `all of data.status is 3`.
impl fmt::Display for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered => f.write_str("answered"),
            Self::Error(codes) => write!(f, "error {}", codes.join(" or ")),
            Self::Field { path, each, values } => {
                f.write_str(match each {
                    Each::One => "",
                    Each::All => "all of ",
                    Each::Any => "any of ",
                })?;
                let values = if values.is_empty() { "present".to_owned() } else { values.join(" or ") };
                write!(f, "{} is {values}", path.join("."))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acceptors_read_as_the_spec_writes_them() {
        let all = [
            Acceptor::success(Matcher::all(&["data", "status"], &["3"])),
            Acceptor::failure(Matcher::any(&["data", "status"], &["4", "5"])),
            Acceptor::success(Matcher::present(&["order", "paid_at"])),
            Acceptor::retry(Matcher::Error(&["E.1", "E.2"])),
            Acceptor::success(Matcher::Answered),
        ];
        assert_eq!(
            all.map(|acceptor| acceptor.to_string()),
            [
                "success if all of data.status is 3",
                "failure if any of data.status is 4 or 5",
                "success if order.paid_at is present",
                "retry if error E.1 or E.2",
                "success if answered",
            ]
        );
    }
}
