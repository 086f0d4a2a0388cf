//! Why no response arrived.

use core::fmt;
use std::error::Error;

use http::StatusCode;

use super::TransportErrorKind;

/// An exchange failed without a complete response.
///
/// The text includes all causes, so [`source`](Error::source) is empty and programs that print error chains do not
/// repeat them. [`get_ref`](Self::get_ref) returns the underlying error.
pub struct TransportError(
    /// In a box, as errors of calls hold it by value.
    Box<Lost>,
);

struct Lost {
    message: String,
    kind: TransportErrorKind,
    may_have_arrived: bool,
    status: Option<StatusCode>,
    inner: Option<Box<dyn Error + Send + Sync>>,
}

impl TransportError {
    /// The request did not reach the server: no connection was established.
    #[must_use]
    pub fn not_sent(message: impl Into<String>) -> Self {
        Self::new(message.into(), TransportErrorKind::Connect, false)
    }

    /// The request may have reached the server, but the response was lost.
    #[must_use]
    pub fn response_lost(message: impl Into<String>) -> Self {
        Self::new(message.into(), TransportErrorKind::Lost, true)
    }

    /// The exchange timed out. `sent` states whether the request may have reached the server.
    #[must_use]
    pub fn timed_out(may_have_arrived: bool) -> Self {
        Self::new("timed out".to_owned(), TransportErrorKind::Timeout, may_have_arrived)
    }

    /// The response body exceeded its limit.
    #[must_use]
    pub fn too_large() -> Self {
        Self::new("response body too large".to_owned(), TransportErrorKind::TooLarge, true)
    }

    /// Sets the kind.
    #[must_use]
    pub fn with_kind(mut self, kind: TransportErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// Sets the underlying error, whose text must be part of the message.
    #[must_use]
    pub fn with_inner(mut self, inner: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.inner = Some(inner.into());
        self
    }

    /// Sets the status of a response whose body was not received.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    /// The kind of failure.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// The status of the response, if its head was received.
    #[must_use]
    pub const fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Whether the request may have reached the server.
    #[must_use]
    pub const fn may_have_arrived(&self) -> bool {
        self.0.may_have_arrived
    }

    /// Whether the exchange timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == TransportErrorKind::Timeout
    }

    /// Whether the response body exceeded its limit.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.0.kind == TransportErrorKind::TooLarge
    }

    /// The underlying error, for example to search its chain for an `std::io::Error`.
    #[must_use]
    pub fn get_ref(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.0.inner.as_deref()
    }

    fn new(message: String, kind: TransportErrorKind, may_have_arrived: bool) -> Self {
        Self(Box::new(Lost { message, kind, may_have_arrived, status: None, inner: None }))
    }
}

/// As a struct of its parts.
impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("message", &self.0.message)
            .field("kind", &self.0.kind)
            .field("may_have_arrived", &self.0.may_have_arrived)
            .field("status", &self.0.status)
            .field("inner", &self.0.inner)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.status {
            Some(status) => write!(f, "{} (HTTP {})", self.0.message, status.as_u16()),
            None => f.write_str(&self.0.message),
        }
    }
}

impl Error for TransportError {}
