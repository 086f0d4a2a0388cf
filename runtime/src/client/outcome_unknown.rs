//! A write that may have taken effect although it failed.

use core::fmt;

use super::Error;

/// A write that failed in a way which leaves open whether it took effect: the answer was lost, came too late, cannot be
/// read, or is an error of the server's own.
///
/// Look at the state of things before calling again. Where the operation has a transaction id, a call with the same id takes
/// effect at most once, so that it may be made again with it.
#[derive(Debug)]
#[non_exhaustive]
pub struct OutcomeUnknown<C = String> {
    /// What happened last to a request that went out. A refusal may stand here too, when an earlier attempt of the same call
    /// was lost.
    pub cause: Error<C>,
    /// The id by which the service tells a repeated call, where the request carried one.
    pub transaction_id: Option<String>,
    /// How many attempts were made, those among them that ended before anything was sent.
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
