//! The transport over the network: HTTP/1.1 or HTTP/2, TLS 1.2 or newer, one attempt.

mod body;
mod builder;
mod connect;
mod failure;
mod gate;
#[cfg(feature = "http2")]
mod lead;
mod reason;
mod resolve;
mod route;
mod through_proxy;
#[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
mod tls;

use core::fmt;
#[cfg(feature = "http2")]
use core::future::poll_fn;
#[cfg(feature = "http2")]
use core::pin::pin;

use bytes::Bytes;
use http::StatusCode;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::client::legacy::connect::{CaptureConnection, capture_connection};
use hyper_util::client::legacy::{Client, Error};
use tokio::time::{Instant, timeout};

pub use self::builder::HyperTransportBuilder;
use self::connect::Connector;
#[cfg(feature = "http2")]
use self::lead::{Lead, Leads};
use super::{Limits, Transport, TransportError, TransportFuture};

/// What a connector fails with.
type Cause = Box<dyn core::error::Error + Send + Sync>;

/// Sends requests over HTTP/1.1, and with the feature `http2` over HTTP/2 where it is safe: for read operations, if the server
/// offers it. A write operation always has an HTTP/1.1 connection of its own, because nobody knows what was sent of which request over
/// a connection that requests share, and so whether a write may be sent again.
///
/// Does not follow redirects or retry. Requires a tokio runtime with time and I/O enabled. Clones share idle
/// connections, which are kept for a few seconds.
///
/// TLS is rustls, with the cryptography of the feature `tls-ring` or `tls-aws-lc` (preferred if both are enabled),
/// and certificates are verified with the platform's store. With the feature `tls` alone, pass a configuration to
/// [`HyperTransportBuilder::tls`]. Without any of them, only [`HyperTransportBuilder::plain`] is available.
#[derive(Clone)]
pub struct HyperTransport {
    /// Keeps connections, which requests may share under HTTP/2. For reads.
    keeping: Client<Connector, Full<Bytes>>,
    /// Opens a connection for each request, and speaks HTTP/1.1 alone. For writes.
    opening: Client<Connector, Full<Bytes>>,
    least_rate: u32,
    /// Where reads may share connections.
    #[cfg(feature = "http2")]
    leads: Option<Leads>,
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
        let response = match timeout(limits.timeout, self.request(request, limits, &connection)).await {
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

    /// The head of the response.
    async fn request(
        &self,
        request: http::Request<Full<Bytes>>,
        limits: Limits,
        #[cfg_attr(not(feature = "http2"), expect(unused_variables, reason = "only reads under HTTP/2 share one"))]
        connection: &CaptureConnection,
    ) -> Result<http::Response<Incoming>, Error> {
        if limits.new_connection {
            return self.opening.request(request).await;
        }
        #[cfg(feature = "http2")]
        if let (Some(leads), Some(server)) = (&self.leads, request.uri().authority()) {
            let mut lead = leads.join(server).await;
            let mut response = pin!(self.keeping.request(request));
            return poll_fn(|context| {
                let polled = response.as_mut().poll(context);
                Lead::see(&mut lead, connection);
                polled
            })
            .await;
        }
        self.keeping.request(request).await
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
