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
    /// The proxy. Default: [`Proxy::none`].
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = proxy;
        self
    }

    /// Timeout for establishing a connection, including name resolution, proxy and TLS handshake. Default: 10
    /// seconds.
    ///
    /// A call that fails with this timeout was not sent.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Minimum rate of a response body, in bytes per second, averaged over 20 seconds. Default: 1. 0 disables the
    /// limit.
    pub fn least_rate(mut self, bytes: u32) -> Self {
        self.least_rate = bytes;
        self
    }

    /// Builds a transport for `https` URLs.
    ///
    /// # Errors
    ///
    /// If the platform's certificate store cannot be used.
    #[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
    pub fn build(self) -> Result<HyperTransport, TransportError> {
        Ok(self.tls(super::tls::platform()?))
    }

    /// Builds a transport for `https` URLs with your own TLS configuration: roots, client certificates or
    /// cryptography. It also applies to an `https` proxy.
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

    /// Builds a transport for `http` URLs, for test servers: nothing is encrypted.
    #[must_use]
    pub fn plain(self) -> HyperTransport {
        let route = Route { scheme: Scheme::HTTP, proxy: self.proxy.clone(), connector: tcp() };
        self.connector(route)
    }

    /// Builds a transport with your own connector, such as for a Unix socket, a tunnel, or another TLS
    /// implementation. For `https` URLs its streams must be encrypted. [`proxy`](Self::proxy) has no effect.
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
