//! Why a call failed.

use core::fmt;
use core::time::Duration;

use bytes::Bytes;

use super::ApiError;
use crate::{DecodeError, TransportError, Violations};

/// Why a call failed.
///
/// `outcome_unknown` is true where the call is a write and may have taken effect although it failed. It is false for
/// every read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request breaks limits or rules of its tables and was not sent.
    Refused(Violations),
    /// No HTTP request can be made of the call; nothing was sent.
    InvalidRequest(InvalidRequest),
    /// No answer came.
    Transport {
        /// What happened.
        error: TransportError,
        /// Whether the call may have taken effect.
        outcome_unknown: bool,
    },
    /// No answer came in time.
    Timeout {
        /// The time that the call had.
        after: Duration,
        /// Whether the call may have taken effect.
        outcome_unknown: bool,
    },
    /// The service answered with an error.
    Api(Box<ApiError>),
    /// The service answered with success, and the answer cannot be read.
    Decode(Box<UnreadableReply>),
    /// The answer's body has more bytes than the client takes.
    BodyTooLarge {
        /// Most bytes that it takes.
        limit: usize,
        /// Whether the call may have taken effect.
        outcome_unknown: bool,
    },
}

impl Error {
    /// Whether the call may have taken effect although it failed: look at the state of things before calling again.
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        match self {
            Self::Refused(_) | Self::InvalidRequest(_) => false,
            Self::Transport { outcome_unknown, .. }
            | Self::Timeout { outcome_unknown, .. }
            | Self::BodyTooLarge { outcome_unknown, .. } => *outcome_unknown,
            Self::Api(error) => error.outcome_unknown,
            Self::Decode(reply) => reply.outcome_unknown,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(violations) => write!(f, "the request was not sent:\n{violations}")?,
            Self::InvalidRequest(error) => write!(f, "the request was not sent: {error}")?,
            Self::Transport { error, .. } => write!(f, "no answer came: {error}")?,
            Self::Timeout { after, .. } => write!(f, "no answer came within {after:?}")?,
            // The refusal says itself whether its outcome is unknown.
            Self::Api(error) => return fmt::Display::fmt(error, f),
            Self::Decode(reply) => write!(f, "{reply}")?,
            Self::BodyTooLarge { limit, .. } => write!(f, "the answer has more than {limit} bytes")?,
        }
        if self.outcome_unknown() { f.write_str("; the call may have taken effect") } else { Ok(()) }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused(violations) => Some(violations),
            Self::InvalidRequest(error) => Some(error),
            Self::Transport { error, .. } => Some(error),
            Self::Api(error) => Some(error.as_ref()),
            Self::Decode(reply) => Some(&reply.error),
            Self::Timeout { .. } | Self::BodyTooLarge { .. } => None,
        }
    }
}

/// Why no HTTP request can be made of a call: a header, path or edit that HTTP or JSON does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidRequest {
    message: String,
}

impl InvalidRequest {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for InvalidRequest {}

/// An answer with a success status that is not what the operation answers with.
pub struct UnreadableReply {
    /// HTTP status.
    pub status: u16,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
    /// What does not fit.
    pub error: DecodeError,
    /// The body as it came. It may hold secrets and is not shown.
    pub body: Bytes,
    /// Whether the call may have taken effect: true for a write.
    pub outcome_unknown: bool,
}

impl fmt::Display for UnreadableReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer (HTTP {}", self.status)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        write!(f, ") cannot be read: {}", self.error)
    }
}

impl fmt::Debug for UnreadableReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnreadableReply")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("error", &self.error)
            .field("body_bytes", &self.body.len())
            .field("outcome_unknown", &self.outcome_unknown)
            .finish()
    }
}
