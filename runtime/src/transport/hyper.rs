//! The transport over the network: HTTP/1.1, TLS 1.2 or newer, one attempt.

mod connect;
mod failure;
mod gate;
mod reason;
#[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
mod tls;

use core::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
#[cfg(feature = "tls")]
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::{Connect, HttpConnector, capture_connection};
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::{Instant, timeout};

use self::connect::Connector;
use super::{Limits, Transport, TransportError, TransportFuture};

/// How long an idle connection is kept. Short, because a request on a connection that the server has just closed is
/// lost.
const IDLE: Duration = Duration::from_secs(10);

/// Sends requests over the network.
///
/// Follows no redirects, uses no proxy, repeats nothing. Needs a tokio runtime with time and IO enabled. Cloning shares the
/// connections, which are kept for some seconds; a request that asks for a new one gets one.
///
/// TLS is done by rustls, with the cryptography of the feature `tls-ring` or `tls-aws-lc` (which counts where both are on), and
/// certificates are judged by the platform's own store. With the feature `tls` alone there is none of both, and
/// `with_tls` takes a configuration of the caller's own. Without any of them only `plain` is left.
#[derive(Debug, Clone)]
pub struct HyperTransport {
    clients: Clients,
}

#[derive(Debug, Clone)]
enum Clients {
    #[cfg(feature = "tls")]
    Encrypted(Pair<HttpsConnector<HttpConnector>>),
    Plain(Pair<HttpConnector>),
}

/// A client that keeps connections, and one that opens a connection for each request.
#[derive(Debug, Clone)]
struct Pair<C> {
    keeping: Client<Connector<C>, Full<Bytes>>,
    opening: Client<Connector<C>, Full<Bytes>>,
}

impl<C: Clone> Pair<C>
where
    Connector<C>: Connect + Clone,
{
    fn new(connector: C) -> Self {
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new()).pool_idle_timeout(IDLE);
        let keeping = builder.build(Connector(connector.clone()));
        Self { keeping, opening: builder.pool_max_idle_per_host(0).build(Connector(connector)) }
    }
}

impl<C> Pair<C>
where
    Connector<C>: Connect + Clone + Send + Sync + 'static,
{
    fn request(&self, request: http::Request<Full<Bytes>>, new_connection: bool) -> ResponseFuture {
        if new_connection { self.opening.request(request) } else { self.keeping.request(request) }
    }
}

impl HyperTransport {
    /// A transport for `https` addresses alone.
    ///
    /// # Errors
    ///
    /// When the platform has no usable store of certificates.
    #[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
    pub fn new() -> Result<Self, TransportError> {
        Ok(Self::with_tls(tls::platform()?))
    }

    /// A transport for `https` addresses alone, with roots, client certificates or cryptography of the caller's own.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn with_tls(config: rustls::ClientConfig) -> Self {
        let connector = HttpsConnectorBuilder::new().with_tls_config(config).https_only().enable_http1().build();
        Self { clients: Clients::Encrypted(Pair::new(connector)) }
    }

    /// A transport for `http` addresses alone: for test servers, as nothing protects what it sends.
    #[must_use]
    pub fn plain() -> Self {
        Self { clients: Clients::Plain(Pair::new(HttpConnector::new())) }
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let start = Instant::now();
        let mut request = request.map(Full::new);
        let connection = capture_connection(&mut request);
        let response = match &self.clients {
            #[cfg(feature = "tls")]
            Clients::Encrypted(pair) => pair.request(request, limits.new_connection),
            Clients::Plain(pair) => pair.request(request, limits.new_connection),
        };
        let response = match timeout(limits.timeout, response).await {
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
        match timeout(left, read(body, limits.max_response_bytes)).await {
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

/// Reads the body frame by frame, so that no more than the limit is ever kept.
async fn read(mut body: Incoming, most: usize) -> Result<Bytes, TransportError> {
    let mut bytes = BytesMut::new();
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(failure::within_response)?.into_data() {
            if bytes.len() + data.len() > most {
                return Err(TransportError::too_large());
            }
            bytes.extend_from_slice(&data);
        }
    }
    Ok(bytes.freeze())
}
