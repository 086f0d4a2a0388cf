//! Hooks: being told what a client does.

use core::time::Duration;
use std::sync::Arc;

use super::Message;
use crate::{Error, Method};

/// Receives an event for every attempt of every call, for metrics and logs. Events contain no secrets: only the path
/// template and the server, and neither values nor the URL. [`request`](Self::request) and
/// [`response`](Self::response) also provide values, except secret ones.
///
/// Methods are called in the task that makes the call and must not block. A client accepts any number of observers.
/// To keep access to an observer, pass it in an [`Arc`]:
///
/// ```
/// use core::sync::atomic::{AtomicU64, Ordering};
/// use core::time::Duration;
/// use std::sync::Arc;
///
/// use api_runtime::{Attempt, ClientBuilder, Error, Observer};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Observer for Failures {
///     fn failed(&self, attempt: &Attempt<'_>, error: &Error, _: Option<Duration>) {
///         self.0.fetch_add(1, Ordering::Relaxed);
///         eprintln!("call {}, {} after {:?}: {error}", attempt.call, attempt.operation, attempt.elapsed);
///     }
/// }
///
/// fn observed(builder: ClientBuilder) -> (ClientBuilder, Arc<Failures>) {
///     let failures = Arc::new(Failures::default());
///     (builder.observer(Arc::clone(&failures)), failures)
/// }
/// ```
pub trait Observer: Send + Sync {
    /// A request is about to be sent.
    fn sending(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// Like [`sending`](Self::sending), with the request. Call `message` only if needed: it copies the request.
    fn request(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
        let _ = (attempt, message);
    }

    /// A response was received, whatever its status.
    fn response(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
        let _ = (attempt, message);
    }

    /// The attempt succeeded.
    fn succeeded(&self, attempt: &Attempt<'_>, status: u16, request_id: Option<&str>) {
        let _ = (attempt, status, request_id);
    }

    /// The attempt failed. If there is a pause, the call is retried after it.
    fn failed(&self, attempt: &Attempt<'_>, error: &Error, pause: Option<Duration>) {
        let _ = (attempt, error, pause);
    }
}

impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn sending(&self, attempt: &Attempt<'_>) {
        self.as_ref().sending(attempt);
    }

    fn request(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.as_ref().request(attempt, message);
    }

    fn response(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.as_ref().response(attempt, message);
    }

    fn succeeded(&self, attempt: &Attempt<'_>, status: u16, request_id: Option<&str>) {
        self.as_ref().succeeded(attempt, status, request_id);
    }

    fn failed(&self, attempt: &Attempt<'_>, error: &Error, pause: Option<Duration>) {
        self.as_ref().failed(attempt, error, pause);
    }
}

/// One attempt of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Number of the call, unique in this process and shared by its attempts.
    pub call: u64,
    /// Name of the operation.
    pub operation: &'static str,
    /// Method of the request.
    pub method: Method,
    /// Path template, with parameters in braces.
    pub path: &'static str,
    /// Name or IP address of the server, as in the endpoint.
    pub server: &'a str,
    /// Port of the server.
    pub port: u16,
    /// Number of the attempt, from 1.
    pub number: u32,
    /// Time from [`sending`](Observer::sending) to the response or failure. Zero before that, and if nothing was
    /// sent.
    pub elapsed: Duration,
    /// HTTP version of the response, as its transport states it. `None` before a response, and if none was received.
    pub version: Option<http::Version>,
}

/// All observers of a client.
#[derive(Default)]
pub(super) struct Observers(pub(super) Vec<Box<dyn Observer>>);

impl Observers {
    pub(super) fn tell(&self, what: impl Fn(&dyn Observer)) {
        self.0.iter().for_each(|observer| what(observer.as_ref()));
    }
}
