//! Hooks: being told what a client does.

use core::time::Duration;

use crate::{Error, Method};

/// Is told of every attempt of every call, for metrics and logs. Nothing that it is told holds a secret: neither values of
/// the request nor the address, only the template of the path.
///
/// Methods are called in the task that makes the call and should return at once.
pub trait Observer: Send + Sync {
    /// A request is about to be sent.
    fn sending(&self, attempt: &Attempt) {
        let _ = attempt;
    }

    /// An answer came that is a success.
    fn answered(&self, attempt: &Attempt, status: u16, request_id: Option<&str>) {
        let _ = (attempt, status, request_id);
    }

    /// An attempt failed; after the pause, where there is one, another follows.
    fn failed(&self, attempt: &Attempt, error: &Error, pause: Option<Duration>) {
        let _ = (attempt, error, pause);
    }
}

/// One attempt of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// Number of the call, which its attempts share and no other call of this process has.
    pub call: u64,
    /// Name of the operation.
    pub operation: &'static str,
    /// Method of the request.
    pub method: Method,
    /// Path with its parameters in braces.
    pub path: &'static str,
    /// 1 for the first.
    pub number: u32,
}

/// All observers of a client.
#[derive(Default)]
pub(super) struct Observers(pub(super) Vec<Box<dyn Observer>>);

impl Observers {
    pub(super) fn tell(&self, what: impl Fn(&dyn Observer)) {
        self.0.iter().for_each(|observer| what(observer.as_ref()));
    }
}
