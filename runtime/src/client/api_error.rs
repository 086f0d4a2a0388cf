//! The service's refusal of a call.

use core::fmt;

use bytes::Bytes;

use crate::{Decode, DecodeError, ErrorCode, Json, RetryClass};

/// The service answered, and the answer is an error.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// HTTP status; in the two hundreds where a body with an error's code came as a success.
    pub status: u16,
    /// Code of the error, where the body has one in a documented form.
    pub code: Option<String>,
    /// Message of the error; empty where there is none.
    pub message: String,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
    /// The body's first 2 KiB, with `***` in place of what is secret.
    pub body: String,
    /// What is documented about the code.
    pub known: Option<&'static ErrorCode>,
    /// Whether the call may have taken effect all the same: a write answered with 408 or a status from 500.
    pub outcome_unknown: bool,
    /// The whole body as it came, for fields that only some codes carry. Not shown.
    pub(super) raw: Bytes,
}

impl ApiError {
    /// Whether the call may be made again, as far as it is documented.
    #[must_use]
    pub fn retry(&self) -> Option<RetryClass> {
        self.known.map(|known| known.retry)
    }

    /// Whether the code is this one.
    #[must_use]
    pub fn is(&self, code: &str) -> bool {
        self.code.as_deref() == Some(code)
    }

    /// Reads a field of the error's body, such as the list of checks that failed.
    ///
    /// # Errors
    ///
    /// When the body is no object, or the field not such a value. The error says `***` in place of the value.
    pub fn field<T: Decode>(&self, name: &'static str) -> Result<T, DecodeError> {
        Json::parse(&self.raw)?.object()?.take_secret(name)
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("body", &self.body)
            .field("outcome_unknown", &self.outcome_unknown)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let meaning = self.known.map_or("no message", |known| known.meaning);
        let message = if self.message.is_empty() { meaning } else { &self.message };
        write!(f, "{}: {message} (HTTP {}", self.code.as_deref().unwrap_or("no code"), self.status)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        f.write_str(")")?;
        if let Some(remedy) = self.known.and_then(|known| known.remedy) {
            write!(f, " {remedy}")?;
        }
        if self.outcome_unknown { f.write_str(" The call may have taken effect.") } else { Ok(()) }
    }
}

impl std::error::Error for ApiError {}
