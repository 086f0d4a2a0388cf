//! For the tests of programs that call a service: fakes that answer with typed values, recorded exchanges, and a clock on which
//! nothing waits. With the feature `test-util`.
//!
//! A [`FakeService`] answers each operation with what the test says, and hands back the requests that it got. It stands where the
//! network would, so that the client itself is the real one: a request that breaks a limit or a rule is refused, a code of the service
//! becomes its documented error, and a lost response of a write is an unknown outcome.
//!
//! A [`Recorder`] writes the exchanges with a real service to a file, without anything secret, and a [`Replay`] answers from it.
//!
//! What a program makes of replies and errors is tested without any client: [`Reply::of`](crate::Reply::of),
//! [`ApiError::of`](crate::ApiError::of), [`PartialFailure::of`](crate::PartialFailure::of) and
//! [`OutcomeUnknown::of`](crate::OutcomeUnknown::of) make them.

mod answer;
mod answers;
mod asked;
mod building;
mod cassette;
mod fake_call;
mod fake_service;
mod json;
mod still_host;

pub use answer::FakeAnswer;
pub use answers::FakeAnswers;
pub(crate) use asked::{Asked, Exchange};
pub use asked::{Kept, keep};
pub use cassette::{CassetteError, Recorder, Replay};
pub use fake_call::FakeCall;
pub use fake_service::FakeService;
pub(crate) use json::{body_of, fields_of, json_of, object_of, put, raw};
pub use still_host::StillHost;
