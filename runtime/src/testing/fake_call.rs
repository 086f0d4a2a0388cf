//! A call that a fake got.

use core::any::Any;
use core::fmt;

use super::Kept;

/// A call that a [`FakeService`](super::FakeService) received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FakeCall {
    /// Id of the operation.
    pub operation: &'static str,
    /// Number of attempts.
    pub attempts: u32,
    /// The idempotency key of the request, if it had one.
    pub transaction_id: Option<String>,
    pub(super) service: &'static str,
    pub(super) number: u64,
    pub(super) request: Option<Kept>,
}

impl FakeCall {
    /// The request as the caller built it: without generated transaction id, position of a page, and edits. `None` if
    /// it is a request of another operation.
    #[must_use]
    pub fn request<O: Any>(&self) -> Option<&O> {
        self.request.as_ref()?.downcast_ref()
    }
}

/// Does not show values of the request.
impl fmt::Debug for FakeCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeCall")
            .field("operation", &self.operation)
            .field("attempts", &self.attempts)
            .field("transaction_id", &self.transaction_id)
            .finish_non_exhaustive()
    }
}
