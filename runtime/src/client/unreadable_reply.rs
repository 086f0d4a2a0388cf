//! A success that cannot be read.

use core::fmt;

use bytes::Bytes;

use crate::DecodeError;

/// An answer with a success status that is not what the operation answers with.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnreadableReply {
    /// HTTP status.
    pub status: u16,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
    /// What does not fit.
    pub error: DecodeError,
    /// The body as it came. It may hold secrets and is not shown.
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
