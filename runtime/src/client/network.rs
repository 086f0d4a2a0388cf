//! The transport of a client that is given none.

#[cfg(feature = "hyper")]
use core::time::Duration;

use super::BuildError;
use super::endpoint::Endpoint;
use crate::Transport;
#[cfg(feature = "hyper")]
use crate::{HyperTransport, Proxy};

/// Settings of the default transport.
#[derive(Default)]
pub(super) struct Network {
    #[cfg(feature = "hyper")]
    pub(super) proxy: Option<Proxy>,
    #[cfg(feature = "hyper")]
    pub(super) connect_timeout: Option<Duration>,
}

#[cfg(feature = "hyper")]
impl Network {
    pub(super) fn transport(self, endpoint: &Endpoint) -> Result<Box<dyn Transport>, BuildError> {
        let proxy = self.proxy.map_or_else(default_proxy, Ok)?;
        let mut builder = HyperTransport::builder().proxy(proxy);
        if let Some(timeout) = self.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        // A plain endpoint needs no certificates, which a test machine may not have.
        if !endpoint.is_encrypted() {
            return Ok(Box::new(builder.plain()));
        }
        #[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
        return Ok(Box::new(builder.build().map_err(BuildError::Transport)?));
        #[cfg(not(any(feature = "tls-ring", feature = "tls-aws-lc")))]
        Err(BuildError::NoTls)
    }
}

#[cfg(all(feature = "hyper", feature = "environment"))]
fn default_proxy() -> Result<Proxy, BuildError> {
    Proxy::from_env().map_err(BuildError::Proxy)
}

#[cfg(all(feature = "hyper", not(feature = "environment")))]
#[expect(clippy::unnecessary_wraps, reason = "with the feature a variable may be wrong")]
fn default_proxy() -> Result<Proxy, BuildError> {
    Ok(Proxy::none())
}

#[cfg(not(feature = "hyper"))]
impl Network {
    #[expect(clippy::unused_self, reason = "without the feature there are no settings")]
    pub(super) fn transport(self, _: &Endpoint) -> Result<Box<dyn Transport>, BuildError> {
        Err(BuildError::NoTransport)
    }
}
