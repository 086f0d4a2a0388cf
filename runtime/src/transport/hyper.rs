//! The transport over the network: HTTP/1.1, TLS 1.2 or newer, one attempt.

mod body;
mod builder;
mod connect;
mod failure;
mod gate;
mod reason;
mod resolve;
mod route;
#[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
mod tls;

use core::fmt;

use bytes::Bytes;
use http::StatusCode;
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::capture_connection;
use tokio::time::{Instant, timeout};

pub use self::builder::HyperTransportBuilder;
use self::connect::Connector;
use super::{Limits, Transport, TransportError, TransportFuture};

/// Sends requests over HTTP/1.1.
///
/// Does not follow redirects or retry. Requires a tokio runtime with time and I/O enabled. Clones share idle
/// connections, which are kept for a few seconds.
///
/// TLS is rustls, with the cryptography of the feature `tls-ring` or `tls-aws-lc` (preferred if both are enabled),
/// and certificates are verified with the platform's store. With the feature `tls` alone, pass a configuration to
/// [`HyperTransportBuilder::tls`]. Without any of them, only [`HyperTransportBuilder::plain`] is available.
#[derive(Clone)]
pub struct HyperTransport {
    /// Keeps connections.
    keeping: Client<Connector, Full<Bytes>>,
    /// Opens a connection for each request.
    opening: Client<Connector, Full<Bytes>>,
    least_rate: u32,
}

impl HyperTransport {
    /// Builds a transport. Without a setting it uses no proxy.
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder::default()
    }

    /// A transport for `https` URLs, with default settings.
    ///
    /// # Errors
    ///
    /// If the platform's certificate store cannot be used.
    #[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
    pub fn new() -> Result<Self, TransportError> {
        Self::builder().build()
    }

    /// A transport for `https` URLs, with your own TLS configuration: roots, client certificates or cryptography.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn with_tls(config: rustls::ClientConfig) -> Self {
        Self::builder().tls(config)
    }

    /// A transport for `http` URLs, for test servers: nothing is encrypted.
    #[must_use]
    pub fn plain() -> Self {
        Self::builder().plain()
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let start = Instant::now();
        let mut request = request.map(Full::new);
        let connection = capture_connection(&mut request);
        let client = if limits.new_connection { &self.opening } else { &self.keeping };
        let response = match timeout(limits.timeout, client.request(request)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(failure::without_response(error, &connection)),
            Err(_) => return Err(TransportError::timed_out(failure::may_have_arrived(&connection))),
        };
        let (head, body) = response.into_parts();
        // RFC 9110 lets this status have no content, and some servers say neither that nor how long it is.
        if head.status == StatusCode::RESET_CONTENT {
            return Ok(http::Response::from_parts(head, Bytes::new()));
        }
        let left = limits.timeout.saturating_sub(start.elapsed());
        match timeout(left, body::read(body, limits.max_response_bytes, self.least_rate)).await {
            Ok(Ok(body)) => Ok(http::Response::from_parts(head, body)),
            Ok(Err(error)) => Err(error.with_status(head.status)),
            Err(_) => Err(TransportError::timed_out(true).with_status(head.status)),
        }
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> TransportFuture<'_> {
        Box::pin(self.exchange(request, limits))
    }
}

/// Does not show settings, which may contain private keys.
impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}
