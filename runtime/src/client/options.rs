//! What a caller chooses for one call.

use core::time::Duration;

use super::Validation;
use crate::Retries;

/// The choices of one call as a call keeps them: there are none, mostly.
pub(crate) type Chosen = Option<Box<CallOptions>>;

/// Options of one call, which override those of the client.
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
    /// Options that override nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Timeout of the whole call, including all attempts and pauses.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Validation mode of the call.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = Some(validation);
        self
    }

    /// Number of retries, if the call can be retried.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Ignores violations with this id.
    pub fn ignore_rule(mut self, id: impl Into<String>) -> Self {
        self.ignored.push(id.into());
        self
    }

    /// Adds a header, which is signed. The call fails for headers that the client sets itself. A header that is a
    /// parameter of the operation is validated like it.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}
