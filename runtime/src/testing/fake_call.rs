//! A call that a fake got.

use core::any::Any;
use core::fmt;

use super::Kept;

/// A call that a [`FakeService`](super::FakeService) got.
#[derive(Clone)]
#[non_exhaustive]
pub struct FakeCall {
    /// Name of the operation, as the vendor spells it.
    pub operation: &'static str,
    /// How many attempts of it came.
    pub attempts: u32,
    /// The id by which the service tells a repeated call, where the request carried one.
    pub transaction_id: Option<String>,
    pub(super) service: &'static str,
    pub(super) number: u64,
    pub(super) request: Option<Kept>,
}

impl FakeCall {
    /// The request, as its caller wrote it: without the transaction id, the position of a page and the edits that are put in
    /// later. None where it is one of another operation.
    #[must_use]
    pub fn request<O: Any>(&self) -> Option<&O> {
        self.request.as_ref()?.downcast_ref()
    }
}

/// Shows no value of the request.
impl fmt::Debug for FakeCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeCall")
            .field("operation", &self.operation)
            .field("attempts", &self.attempts)
            .field("transaction_id", &self.transaction_id)
            .finish_non_exhaustive()
    }
}
