//! Test utilities for programs that use a client: fakes with typed responses, recorded exchanges, and a clock without
//! waiting. Requires the feature `test-util`.
//!
//! A [`FakeService`] returns the responses that a test sets for each operation, and records the requests. It replaces
//! only the transport, so the client behaves as usual: invalid requests are rejected, error codes become documented
//! errors, and a lost response of a write operation is an unknown outcome.
//!
//! A [`Recorder`] writes exchanges with a real service to a file, without secrets; a [`Replay`] returns the responses
//! from it.
//!
//! To test code that handles replies and errors, no client is needed: [`Reply::of`](crate::Reply::of),
//! [`ApiError::of`](crate::ApiError::of), [`PartialFailure::of`](crate::PartialFailure::of) and
//! [`OutcomeUnknown::of`](crate::OutcomeUnknown::of) construct them.

mod asked;
mod building;
mod cassette;
mod fake_call;
mod fake_host;
mod fake_service;
mod json;
mod response;
mod responses;

pub(crate) use asked::{Asked, Exchange};
pub use asked::{Kept, keep};
pub use cassette::{CassetteError, Recorder, Replay};
pub use fake_call::FakeCall;
pub use fake_host::FakeHost;
pub use fake_service::FakeService;
pub(crate) use json::{body_of, fields_of, json_of, object_of, put, raw};
pub use response::FakeResponse;
pub use responses::FakeResponses;
