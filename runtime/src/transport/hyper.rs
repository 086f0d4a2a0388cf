//! The transport over the network: HTTP/1.1, TLS 1.2 or newer, one attempt.

#[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
mod tls;

use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
#[cfg(feature = "tls")]
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::{CaptureConnection, HttpConnector, capture_connection};
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::{Limits, Transport, TransportError, TransportFuture};

/// How long an idle connection is kept. Short, because a request on a connection that the server has just closed is
/// lost with an unknown outcome, and nothing here may repeat it.
const IDLE: core::time::Duration = core::time::Duration::from_secs(10);

/// Sends requests over the network.
///
/// Follows no redirects, uses no proxy, repeats nothing. Needs a tokio runtime with time and IO enabled. Cloning shares the
/// connections.
///
/// TLS is done by rustls, with the cryptography of the feature `tls-ring` or `tls-aws-lc` (which counts where both are on), and
/// certificates are judged by the platform's own store. With the feature `tls` alone there is none of both, and
/// `with_tls` takes a configuration of the caller's own. Without any of them only `plain` is left.
#[derive(Debug, Clone)]
pub struct HyperTransport {
    client: Pool,
}

#[derive(Debug, Clone)]
enum Pool {
    #[cfg(feature = "tls")]
    Encrypted(Client<HttpsConnector<HttpConnector>, Full<Bytes>>),
    Plain(Client<HttpConnector, Full<Bytes>>),
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
        Self { client: Pool::Encrypted(pool().build(connector)) }
    }

    /// A transport for `http` addresses alone: for test servers, as nothing protects what it sends.
    #[must_use]
    pub fn plain() -> Self {
        Self { client: Pool::Plain(pool().build(HttpConnector::new())) }
    }

    async fn exchange(
        &self,
        request: http::Request<Full<Bytes>>,
        most: usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let answer = match &self.client {
            #[cfg(feature = "tls")]
            Pool::Encrypted(client) => client.request(request).await,
            Pool::Plain(client) => client.request(request).await,
        };
        let (head, body) = answer.map_err(lost)?.into_parts();
        Ok(http::Response::from_parts(head, read(body, most).await?))
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> TransportFuture<'_> {
        Box::pin(async move {
            let mut request = request.map(Full::new);
            let connection = capture_connection(&mut request);
            let exchange = self.exchange(request, limits.max_response_bytes);
            match tokio::time::timeout(limits.timeout, exchange).await {
                Ok(outcome) => outcome,
                Err(_) => Err(TransportError::timed_out(was_connected(&connection))),
            }
        })
    }
}

/// One attempt on each request, and no repetition when a pooled connection turns out to be closed.
fn pool() -> hyper_util::client::legacy::Builder {
    let mut builder = Client::builder(TokioExecutor::new());
    builder.retry_canceled_requests(false).pool_timer(TokioTimer::new()).pool_idle_timeout(IDLE);
    builder
}

/// Whether a connection was found for the request, after which it may have gone out.
fn was_connected(connection: &CaptureConnection) -> bool {
    connection.connection_metadata().is_some()
}

fn lost(error: Error) -> TransportError {
    let message = if error.is_connect() { "no connection to the server" } else { "the connection broke" };
    let failed =
        if error.is_connect() { TransportError::not_sent(message) } else { TransportError::answer_lost(message) };
    failed.with_source(error)
}

/// Reads the body frame by frame, so that no more than the limit is ever kept.
async fn read(mut body: Incoming, most: usize) -> Result<Bytes, TransportError> {
    let mut bytes = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| TransportError::answer_lost("the answer broke off").with_source(error))?;
        if let Ok(data) = frame.into_data() {
            if bytes.len() + data.len() > most {
                return Err(TransportError::too_large());
            }
            bytes.extend_from_slice(&data);
        }
    }
    Ok(bytes.freeze())
}
