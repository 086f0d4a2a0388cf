//! Hooks: being told what a client does.

use core::time::Duration;
use std::sync::Arc;

use super::Message;
use crate::{Error, Method};

/// Is told of every attempt of every call, for metrics and logs. Nothing that it is told holds a secret: neither values of
/// the request nor its address, only the template of the path and the server. [`request`](Self::request) and
/// [`response`](Self::response) show values, and no secret ones.
///
/// Methods are called in the task that makes the call and should return at once. A client takes any number of observers, and an
/// [`Arc`] of one, which the program keeps:
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

    /// The same request, for whoever makes it into a message: that takes time.
    fn request(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
        let _ = (attempt, message);
    }

    /// A response came, whatever it says.
    fn response(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
        let _ = (attempt, message);
    }

    /// An answer came that is a success.
    fn answered(&self, attempt: &Attempt<'_>, status: u16, request_id: Option<&str>) {
        let _ = (attempt, status, request_id);
    }

    /// An attempt failed; after the pause, where there is one, another follows.
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

    fn answered(&self, attempt: &Attempt<'_>, status: u16, request_id: Option<&str>) {
        self.as_ref().answered(attempt, status, request_id);
    }

    fn failed(&self, attempt: &Attempt<'_>, error: &Error, pause: Option<Duration>) {
        self.as_ref().failed(attempt, error, pause);
    }
}

/// One attempt of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Number of the call, which its attempts share and no other call of this process has.
    pub call: u64,
    /// Name of the operation.
    pub operation: &'static str,
    /// Method of the request.
    pub method: Method,
    /// Path with its parameters in braces.
    pub path: &'static str,
    /// Name or IP address of the server, as the endpoint says it.
    pub server: &'a str,
    /// Port of the server.
    pub port: u16,
    /// 1 for the first.
    pub number: u32,
    /// Time from the moment at which the request was about to be sent to its answer or failure. Zero before that, and where
    /// nothing was sent.
    pub elapsed: Duration,
}

/// All observers of a client.
#[derive(Default)]
pub(super) struct Observers(pub(super) Vec<Box<dyn Observer>>);

impl Observers {
    pub(super) fn tell(&self, what: impl Fn(&dyn Observer)) {
        self.0.iter().for_each(|observer| what(observer.as_ref()));
    }
}
