//! A batch of which a part failed.

use core::fmt;

use bytes::Bytes;

use crate::{Decode, DecodeError};

/// The service returned a success response with a list of failed items. The other items took effect.
///
/// ```
/// # use api_runtime::{Error, Decode, DecodeError};
/// # fn example<R: Decode>(error: Error) -> Result<(), DecodeError> {
/// if let Error::PartialFailure(failure) = error {
///     eprintln!("{} failed", failure.count);
///     let whole: R = failure.response()?; // what failed, and what did not
/// }
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialFailure {
    /// Number of failed items.
    pub count: usize,
    /// Field of the response that lists the failed items.
    pub field: &'static str,
    /// HTTP status, a success.
    pub status: u16,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
    /// The body as received. It may contain secrets and is not shown.
    pub body: Bytes,
}

impl PartialFailure {
    /// The response of the operation, with its list of failures.
    ///
    /// # Errors
    ///
    /// If `R` is not the response type of the operation.
    pub fn response<R: Decode>(&self) -> Result<R, DecodeError> {
        R::decode_body(&self.body)
    }
}

impl fmt::Display for PartialFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a part of the call took effect, and {} did not, see `{}`", self.count, self.field)?;
        match &self.request_id {
            Some(id) => write!(f, " (HTTP {}, request {id})", self.status),
            None => write!(f, " (HTTP {})", self.status),
        }
    }
}

impl fmt::Debug for PartialFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartialFailure")
            .field("count", &self.count)
            .field("field", &self.field)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl std::error::Error for PartialFailure {}
