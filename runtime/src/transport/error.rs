//! Why no answer came.

use core::fmt;
use std::error::Error;

use http::StatusCode;

/// An exchange that brought no answer.
#[derive(Debug)]
pub struct TransportError {
    message: String,
    may_have_arrived: bool,
    reason: Reason,
    status: Option<StatusCode>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    Failed,
    TimedOut,
    TooLarge,
}

impl TransportError {
    /// The request certainly did not reach the server: no connection came about.
    #[must_use]
    pub fn not_sent(message: impl Into<String>) -> Self {
        Self::new(message.into(), false, Reason::Failed)
    }

    /// The request may have reached the server, and the answer is lost.
    #[must_use]
    pub fn answer_lost(message: impl Into<String>) -> Self {
        Self::new(message.into(), true, Reason::Failed)
    }

    /// Time ran out, before or after the request may have reached the server.
    #[must_use]
    pub fn timed_out(may_have_arrived: bool) -> Self {
        Self::new("timed out".to_owned(), may_have_arrived, Reason::TimedOut)
    }

    /// The answer's body has more bytes than the limit.
    #[must_use]
    pub fn too_large() -> Self {
        Self::new("response body too large".to_owned(), true, Reason::TooLarge)
    }

    /// The same error with what caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The same error after the head of a response, of which the body did not arrive: its status may tell what became of
    /// the request all the same.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = Some(status);
        self
    }

    /// The status of the response, where its head arrived.
    #[must_use]
    pub const fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Whether the request may have reached the server.
    #[must_use]
    pub const fn may_have_arrived(&self) -> bool {
        self.may_have_arrived
    }

    /// Whether time ran out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.reason == Reason::TimedOut
    }

    /// Whether the answer's body was too large.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.reason == Reason::TooLarge
    }

    const fn new(message: String, may_have_arrived: bool, reason: Reason) -> Self {
        Self { message, may_have_arrived, reason, status: None, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "{} (HTTP {})", self.message, status.as_u16()),
            None => f.write_str(&self.message),
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
