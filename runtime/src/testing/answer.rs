//! What a fake answers a call with.

use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use crate::{ApiError, Decode, Operation, TransportError, http};

/// What a [`FakeService`](super::FakeService) answers a call of the operation `O` with.
#[must_use = "a fake returns what it is given"]
pub struct FakeAnswer<O> {
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

impl<O: Operation> FakeAnswer<O> {
    /// A success with that response, with status 200 unless the response says which one.
    ///
    /// # Panics
    ///
    /// When the response cannot be written as JSON.
    pub fn reply(response: &O::Response) -> Self
    where
        O::Response: Serialize,
    {
        Self::response(response.to_status().unwrap_or(200), super::json::wrapped_body_of(response, O::SERVICE))
    }

    /// A refusal with that code, with the status that is documented.
    pub fn refuse(code: O::Code) -> Self {
        Self::error(&ApiError::of::<O>(code))
    }

    /// A refusal with the status, code, message, request id, `Retry-After` and fields of that error.
    pub fn error(error: &ApiError<O::Code>) -> Self {
        let answer = Self::response(error.status, error.body_of(O::SERVICE));
        let answer = error.request_id.iter().fold(answer, Self::request_id);
        error.retry_after.into_iter().fold(answer, Self::retry_after)
    }

    /// The request may have arrived, and the response is lost: the outcome of a write is unknown.
    pub const fn lost() -> Self {
        Self::of(Canned::Lost)
    }

    /// No connection was established, so that nothing was done.
    pub const fn not_sent() -> Self {
        Self::of(Canned::NotSent)
    }

    /// No response came in time: the outcome of a write is unknown.
    pub const fn timed_out() -> Self {
        Self::of(Canned::TimedOut)
    }

    /// Another status.
    pub fn status(mut self, status: u16) -> Self {
        if let Canned::Response { status: old, .. } = &mut self.canned {
            *old = status;
        }
        self
    }

    /// The id of the request, as the vendor's support asks for it.
    pub fn request_id(self, id: impl Into<String>) -> Self {
        self.header(O::SERVICE.request_id_header, id.into())
    }

    /// How long the service asks to be left alone.
    pub fn retry_after(self, time: Duration) -> Self {
        self.header("retry-after", time.as_secs().to_string())
    }

    /// One more header.
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
            Self::Lost => Err(TransportError::answer_lost("connection closed before the response was complete")),
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

impl<O> fmt::Debug for FakeAnswer<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.canned {
            Canned::Response { status, .. } => return write!(f, "FakeAnswer(HTTP {status})"),
            Canned::Lost => "lost",
            Canned::NotSent => "not sent",
            Canned::TimedOut => "timed out",
        };
        write!(f, "FakeAnswer({kind})")
    }
}
