//! A write that may have taken effect although it failed.

use core::fmt;

use super::Error;

/// A write operation that failed but may have taken effect: the response was lost, timed out, cannot be decoded, or
/// is a server error.
///
/// Check the state before calling again. If the operation has an idempotency key, calls with the same key take effect
/// at most once, so it is safe to repeat the call with it.
#[derive(Debug)]
#[non_exhaustive]
pub struct OutcomeUnknown<C = String> {
    /// The last failure of a request that was sent. It may be an error response, if the response to an earlier
    /// attempt was lost.
    pub cause: Error<C>,
    /// The idempotency key of the request, if it had one.
    pub transaction_id: Option<String>,
    /// Number of attempts, including those that failed before anything was sent.
    pub attempts: u32,
}

impl<C> fmt::Display for OutcomeUnknown<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the call may have taken effect: {}", self.cause)?;
        match &self.transaction_id {
            Some(id) => write!(f, "; its transaction id is {id}"),
            None => Ok(()),
        }
    }
}
