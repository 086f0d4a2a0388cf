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

use super::connect::Connector;
#[cfg(feature = "http2")]
use super::lead::Leads;
use super::resolve::Resolver;
use super::route::Route;
use super::{Cause, HyperTransport};
use crate::Proxy;
#[cfg(any(feature = "tls-ring", feature = "tls-aws-lc"))]
use crate::TransportError;

/// How long an idle connection is kept. Short, because a request on a connection that the server has just closed is
/// lost.
const IDLE: Duration = Duration::from_secs(10);

/// How long a connection with open streams may be silent before it is asked for a sign of life, and how long that may take. Each new
/// read would go over a dead one otherwise, as long as its server does not close it.
#[cfg(feature = "http2")]
const SILENCE: Duration = Duration::from_secs(10);

/// Most bytes that the headers of a response have under HTTP/2, as it counts them.
#[cfg(feature = "http2")]
const MOST_HEADERS: u32 = 64 * 1024;

/// Settings of a [`HyperTransport`]; see [`HyperTransport::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct HyperTransportBuilder {
    proxy: Proxy,
    connect_timeout: Duration,
    least_rate: u32,
    #[cfg(feature = "http2")]
    http2: bool,
}

impl Default for HyperTransportBuilder {
    fn default() -> Self {
        Self {
            proxy: Proxy::none(),
            connect_timeout: Duration::from_secs(10),
            least_rate: 1,
            #[cfg(feature = "http2")]
            http2: true,
        }
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

    /// Whether read operations use HTTP/2 where the server offers it (by ALPN). Default: true. Write operations never do.
    #[cfg(feature = "http2")]
    pub fn http2(mut self, offered: bool) -> Self {
        self.http2 = offered;
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
    /// cryptography. It also applies to an `https` proxy. Its ALPN protocols are replaced.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn tls(self, mut config: rustls::ClientConfig) -> HyperTransport {
        // Which protocol a connection speaks depends on the request. The library panics where somebody has decided it.
        config.alpn_protocols.clear();
        let way = HttpsConnectorBuilder::new().with_tls_config(config.clone()).https_or_http().enable_http1();
        let connector = way.wrap_connector(tcp());
        let route = Route { scheme: Scheme::HTTPS, proxy: self.proxy.clone(), connector };
        let encrypted = || HttpsConnectorBuilder::new().with_tls_config(config.clone()).https_only();
        let writes: HttpsConnector<_> = encrypted().enable_http1().wrap_connector(route.clone());
        #[cfg(feature = "http2")]
        if self.http2 {
            let reads = encrypted().enable_all_versions().wrap_connector(route);
            return self.connectors(reads, writes);
        }
        self.connector(writes)
    }

    /// Builds a transport for `http` URLs, for test servers: nothing is encrypted.
    #[must_use]
    pub fn plain(self) -> HyperTransport {
        let route = Route { scheme: Scheme::HTTP, proxy: self.proxy.clone(), connector: tcp() };
        self.connector(route)
    }

    /// Builds a transport with your own connector, such as for a Unix socket, a tunnel, or another TLS
    /// implementation. For `https` URLs its streams must be encrypted. [`proxy`](Self::proxy) has no effect.
    ///
    /// Its connections speak HTTP/1.1. One that negotiated HTTP/2 is an error, and nothing is sent over it.
    #[must_use]
    pub fn connector<C>(self, connector: C) -> HyperTransport
    where
        C: Service<Uri> + Clone + Send + Sync + 'static,
        C::Response: Connection + Read + Write + Unpin + Send + 'static,
        C::Error: Into<Cause>,
        C::Future: Send,
    {
        let connector = Connector::new(connector, self.connect_timeout, false);
        self.over(connector.clone(), connector, false)
    }

    /// Like [`connector`](Self::connector), with one for read operations, whose connections may speak HTTP/2
    /// ([`Connected::negotiated_h2`](hyper_util::client::legacy::connect::Connected::negotiated_h2)), and one for write operations, whose
    /// connections speak HTTP/1.1. [`http2`](Self::http2) has no effect.
    #[cfg(feature = "http2")]
    #[must_use]
    pub fn connectors<R, W>(self, reads: R, writes: W) -> HyperTransport
    where
        R: Service<Uri> + Clone + Send + Sync + 'static,
        R::Response: Connection + Read + Write + Unpin + Send + 'static,
        R::Error: Into<Cause>,
        R::Future: Send,
        W: Service<Uri> + Clone + Send + Sync + 'static,
        W::Response: Connection + Read + Write + Unpin + Send + 'static,
        W::Error: Into<Cause>,
        W::Future: Send,
    {
        let reads = Connector::new(reads, self.connect_timeout, true);
        let writes = Connector::new(writes, self.connect_timeout, false);
        self.over(reads, writes, true)
    }

    /// `may_share` says whether connections for reads may be shared.
    #[cfg_attr(not(feature = "http2"), expect(unused_variables, reason = "nothing is shared without it"))]
    fn over(self, reads: Connector, writes: Connector, may_share: bool) -> HyperTransport {
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new()).pool_idle_timeout(IDLE);
        #[cfg(feature = "http2")]
        builder
            .timer(TokioTimer::new())
            .http2_keep_alive_interval(SILENCE)
            .http2_keep_alive_timeout(SILENCE)
            .http2_max_header_list_size(MOST_HEADERS);
        let keeping = builder.build(reads);
        let opening = builder.pool_max_idle_per_host(0).build(writes);
        HyperTransport {
            keeping,
            opening,
            least_rate: self.least_rate,
            #[cfg(feature = "http2")]
            leads: may_share.then(Leads::default),
        }
    }
}

fn tcp() -> HttpConnector<Resolver> {
    let mut connector = HttpConnector::new_with_resolver(Resolver(GaiResolver::new()));
    // Requests are small and wait for their answers.
    connector.set_nodelay(true);
    connector.enforce_http(false);
    connector
}
