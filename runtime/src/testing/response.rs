//! What a fake answers a call with.

use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use crate::{ApiError, Code, Decode, Operation, TransportError, http};

/// The response of a [`FakeService`](super::FakeService) to a call of the operation `O`.
#[must_use = "it has no effect unless it is passed to a fake"]
pub struct FakeResponse<O> {
    canned: Canned,
    operation: PhantomData<fn() -> O>,
}

/// An answer without its type.
#[derive(Clone)]
pub(super) enum Canned {
    Response { status: u16, headers: Vec<(&'static str, String)>, body: Bytes },
    Lost,
    NotSent,
    TimedOut,
}

impl<O: Operation> FakeResponse<O> {
    /// A success response. The status is 200, unless the response determines it.
    ///
    /// # Panics
    ///
    /// If the response cannot be serialized as JSON.
    pub fn reply(response: &O::Response) -> Self
    where
        O::Response: Serialize,
    {
        Self::response(response.to_status().unwrap_or(200), super::json::wrapped_body_of(response, O::SERVICE))
    }

    /// An error response with this code and its documented status.
    pub fn reject(code: impl Into<Code<O::Code>>) -> Self {
        Self::error(&ApiError::of::<O>(code))
    }

    /// An error response with the status, code, message, request id, `Retry-After` and fields of the error.
    pub fn error(error: &ApiError<Code<O::Code>>) -> Self {
        let answer = Self::response(error.status, error.body_of(O::SERVICE));
        let answer = error.request_id.iter().fold(answer, Self::request_id);
        error.retry_after.into_iter().fold(answer, Self::retry_after)
    }

    /// The response is lost: the outcome of a write operation is unknown.
    pub const fn lost() -> Self {
        Self::of(Canned::Lost)
    }

    /// No connection can be established: nothing is sent.
    pub const fn not_sent() -> Self {
        Self::of(Canned::NotSent)
    }

    /// The call times out: the outcome of a write operation is unknown.
    pub const fn timed_out() -> Self {
        Self::of(Canned::TimedOut)
    }

    /// Sets the status.
    pub fn status(mut self, status: u16) -> Self {
        if let Canned::Response { status: old, .. } = &mut self.canned {
            *old = status;
        }
        self
    }

    /// Sets the request id.
    pub fn request_id(self, id: impl Into<String>) -> Self {
        self.header(O::SERVICE.request_id_header, id.into())
    }

    /// Time to wait before a retry, as requested by the service (`Retry-After`).
    pub fn retry_after(self, time: Duration) -> Self {
        self.header("retry-after", time.as_secs().to_string())
    }

    /// Adds a header.
    pub fn with_header(self, name: &'static str, value: impl Into<String>) -> Self {
        self.header(name, value.into())
    }

    pub(super) fn into_canned(self) -> Canned {
        self.canned
    }

    fn response(status: u16, body: Bytes) -> Self {
        Self::of(Canned::Response { status, headers: Vec::new(), body })
    }

    fn header(mut self, name: &'static str, value: String) -> Self {
        if let Canned::Response { headers, .. } = &mut self.canned {
            headers.push((name, value));
        }
        self
    }

    const fn of(canned: Canned) -> Self {
        Self { canned, operation: PhantomData }
    }
}

impl Canned {
    /// What a transport brings back.
    pub(super) fn outcome(self) -> Result<http::Response<Bytes>, TransportError> {
        match self {
            Self::Lost => Err(TransportError::response_lost("connection closed before the response was complete")),
            Self::NotSent => Err(TransportError::not_sent("could not connect to the fake service")),
            Self::TimedOut => Err(TransportError::timed_out(true)),
            Self::Response { status, headers, body } => {
                let response = http::Response::builder().status(status).header("content-type", "application/json");
                let response = headers.into_iter().fold(response, |made, (name, value)| made.header(name, value));
                // Statuses and ids of a test may be anything.
                response.body(body).map_err(|error| TransportError::not_sent(format!("fake response: {error}")))
            }
        }
    }
}

impl<O> fmt::Debug for FakeResponse<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.canned {
            Canned::Response { status, .. } => return write!(f, "FakeResponse(HTTP {status})"),
            Canned::Lost => "lost",
            Canned::NotSent => "not sent",
            Canned::TimedOut => "timed out",
        };
        write!(f, "FakeResponse({kind})")
    }
}
