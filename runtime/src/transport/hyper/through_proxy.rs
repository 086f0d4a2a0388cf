//! What failed on the way through a proxy.

use core::fmt;

use super::Cause;

/// What failed on the way through a proxy.
#[derive(Debug)]
pub(super) struct ThroughProxy {
    /// Host and port.
    pub(super) proxy: String,
    pub(super) cause: Cause,
}

impl fmt::Display for ThroughProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "through the proxy {}", self.proxy)
    }
}

impl std::error::Error for ThroughProxy {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.cause.as_ref())
    }
}
