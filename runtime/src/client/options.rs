//! What a caller chooses for one call.

use core::time::Duration;

use super::Validation;
use crate::Retries;

/// The choices of one call as a call keeps them: there are none, mostly.
pub(crate) type Chosen = Option<Box<CallOptions>>;

/// The choices of one call, in place of the client's.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct CallOptions {
    pub(super) timeout: Option<Duration>,
    pub(super) validation: Option<Validation>,
    pub(super) retries: Option<Retries>,
    pub(super) ignored: Vec<String>,
    pub(super) headers: Vec<(String, String)>,
    #[cfg(feature = "test-util")]
    pub(super) asked: Option<crate::testing::Asked>,
}

impl CallOptions {
    /// The client's own choices.
    pub fn new() -> Self {
        Self::default()
    }

    /// Time for the whole call, all attempts and pauses among it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// What happens when the call breaks limits or rules.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = Some(validation);
        self
    }

    /// How often the call is repeated, where it may be.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Ignores violations with that id.
    pub fn ignore_rule(mut self, id: impl Into<String>) -> Self {
        self.ignored.push(id.into());
        self
    }

    /// Sends one more header, which is signed too. Headers that the client itself writes are refused at the call, and one
    /// that the operation has a parameter for is validated as that parameter's value.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}
