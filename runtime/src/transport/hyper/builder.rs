//! How the transport over the network is built.

use core::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper::rt::{Read, Write};
#[cfg(feature = "tls")]
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::dns::GaiResolver;
use hyper_util::client::legacy::connect::{Connection, HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tower_service::Service;

use super::HyperTransport;
use super::connect::{Cause, Connector};
use super::resolve::Resolver;
use super::route::Route;
use crate::Proxy;
#[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
use crate::TransportError;

/// How long an idle connection is kept. Short, because a request on a connection that the server has just closed is
/// lost.
const IDLE: Duration = Duration::from_secs(10);

/// Settings of a [`HyperTransport`]; see [`HyperTransport::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct HyperTransportBuilder {
    proxy: Proxy,
    connect_timeout: Duration,
    least_rate: u32,
}

impl Default for HyperTransportBuilder {
    fn default() -> Self {
        Self { proxy: Proxy::none(), connect_timeout: Duration::from_secs(10), least_rate: 1 }
    }
}

impl HyperTransportBuilder {
    /// The proxy that connections go through. Default: [`Proxy::none`].
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = proxy;
        self
    }

    /// Time to establish a connection: name, proxy and TLS handshake included. Default: 10 seconds.
    ///
    /// A call whose connection takes longer was certainly not sent.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Least rate at which the body of a response has to arrive, in bytes a second over 20 seconds. Default: 1; 0 for none,
    /// so that only the time of the call ends a body that does not arrive.
    pub fn least_rate(mut self, bytes: u32) -> Self {
        self.least_rate = bytes;
        self
    }

    /// The transport for `https` addresses alone.
    ///
    /// # Errors
    ///
    /// When the platform has no usable store of certificates.
    #[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
    pub fn build(self) -> Result<HyperTransport, TransportError> {
        Ok(self.tls(super::tls::platform()?))
    }

    /// The transport for `https` addresses alone, with roots, client certificates or cryptography of the caller's own. They
    /// count for the proxy as well, where its address is `https`.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn tls(self, config: rustls::ClientConfig) -> HyperTransport {
        let way = HttpsConnectorBuilder::new().with_tls_config(config.clone()).https_or_http().enable_http1();
        let connector = way.wrap_connector(tcp());
        let route = Route { scheme: Scheme::HTTPS, proxy: self.proxy.clone(), connector };
        let encrypted: HttpsConnector<_> =
            HttpsConnectorBuilder::new().with_tls_config(config).https_only().enable_http1().wrap_connector(route);
        self.connector(encrypted)
    }

    /// The transport for `http` addresses alone: for test servers, as nothing protects what it sends.
    #[must_use]
    pub fn plain(self) -> HyperTransport {
        let route = Route { scheme: Scheme::HTTP, proxy: self.proxy.clone(), connector: tcp() };
        self.connector(route)
    }

    /// The transport over streams that a connector of the caller's own opens: to a Unix socket, through a tunnel, with
    /// another TLS. What it opens has to be encrypted where the address is `https`. [`proxy`](Self::proxy) has no effect on it.
    #[must_use]
    pub fn connector<C>(self, connector: C) -> HyperTransport
    where
        C: Service<Uri> + Clone + Send + Sync + 'static,
        C::Response: Connection + Read + Write + Unpin + Send + 'static,
        C::Error: Into<Cause>,
        C::Future: Send,
    {
        let connector = Connector::new(connector, self.connect_timeout);
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new()).pool_idle_timeout(IDLE);
        let keeping = builder.build(connector.clone());
        let opening = builder.pool_max_idle_per_host(0).build(connector);
        HyperTransport { keeping, opening, least_rate: self.least_rate }
    }
}

fn tcp() -> HttpConnector<Resolver> {
    let mut connector = HttpConnector::new_with_resolver(Resolver(GaiResolver::new()));
    // Requests are small and wait for their answers.
    connector.set_nodelay(true);
    connector.enforce_http(false);
    connector
}
