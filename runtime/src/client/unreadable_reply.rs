//! A success that cannot be read.

use core::fmt;

use bytes::Bytes;

use crate::DecodeError;

/// A success response that cannot be decoded as the response of the operation.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnreadableReply {
    /// HTTP status.
    pub status: u16,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
    /// The decoding error.
    pub error: DecodeError,
    /// The body as received. It may contain secrets and is not shown.
    pub body: Bytes,
}

impl fmt::Display for UnreadableReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unreadable response (HTTP {}", self.status)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        write!(f, "): {}", self.error)
    }
}

impl fmt::Debug for UnreadableReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnreadableReply")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("error", &self.error)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
