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

/// Sends requests over the network.
///
/// Follows no redirects, repeats nothing. Needs a tokio runtime with time and IO enabled. Cloning shares the
/// connections, which are kept for some seconds; a request that asks for a new one gets one.
///
/// TLS is done by rustls, with the cryptography of the feature `tls-ring` or `tls-aws-lc` (which counts where both are on), and
/// certificates are judged by the platform's own store. With the feature `tls` alone there is none of both, and
/// [`HyperTransportBuilder::tls`] takes a configuration of the caller's own. Without any of them only
/// [`HyperTransportBuilder::plain`] is left.
#[derive(Clone)]
pub struct HyperTransport {
    /// Keeps connections.
    keeping: Client<Connector, Full<Bytes>>,
    /// Opens a connection for each request.
    opening: Client<Connector, Full<Bytes>>,
    least_rate: u32,
}

impl HyperTransport {
    /// A transport with settings of its own. It uses no proxy unless one is set.
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder::default()
    }

    /// A transport for `https` addresses alone, with the settings of [`builder`](Self::builder).
    ///
    /// # Errors
    ///
    /// When the platform has no usable store of certificates.
    #[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
    pub fn new() -> Result<Self, TransportError> {
        Self::builder().build()
    }

    /// A transport for `https` addresses alone, with roots, client certificates or cryptography of the caller's own.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn with_tls(config: rustls::ClientConfig) -> Self {
        Self::builder().tls(config)
    }

    /// A transport for `http` addresses alone: for test servers, as nothing protects what it sends.
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

/// Shows no settings: those of TLS may hold keys.
impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}
