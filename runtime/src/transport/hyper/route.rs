//! Chooses the way to a server: directly, or by a tunnel through a proxy.

use core::future::{Ready, ready};
use core::pin::Pin;
use core::task::{Context, Poll};
use std::io;

use http::Uri;
use http::uri::{PathAndQuery, Scheme};
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::proxy::matcher::Intercept;
use tower_service::Service;

use super::Cause;
use super::connect::{Stream, server};
use super::through_proxy::ThroughProxy;
use crate::Proxy;

/// Opens streams of bytes to servers, over connections to servers or proxies that `C` opens.
#[derive(Debug, Clone)]
pub(super) struct Route<C> {
    /// That of the addresses it is for: what is meant to be encrypted must not go out over a plain stream.
    pub(super) scheme: Scheme,
    pub(super) proxy: Proxy,
    pub(super) connector: C,
}

impl<C> Service<Uri> for Route<C>
where
    C: Service<Uri, Response: Stream + 'static, Error: Into<Cause>, Future: Send + 'static> + Clone + Send + 'static,
{
    type Response = C::Response;
    type Error = Cause;
    type Future = Pin<Box<dyn Future<Output = Result<C::Response, Cause>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Cause>> {
        self.connector.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        if address.scheme() != Some(&self.scheme) {
            let refused = format!("the transport only supports {} URLs", self.scheme);
            return Box::pin(ready(Err(refused.into())));
        }
        let found = self.proxy.intercept(&address);
        // What is encrypted for the server is encrypted above: this is the way alone.
        let address = with_scheme(&address, Scheme::HTTP);
        if let Some(proxy) = found {
            return Box::pin(tunnel(self.connector.clone(), proxy, address));
        }
        let opening = self.connector.call(address);
        Box::pin(async move { opening.await.map_err(Into::into) })
    }
}

async fn tunnel<C>(mut connector: C, proxy: Intercept, address: Uri) -> Result<C::Response, Cause>
where
    C: Service<Uri, Response: Stream + 'static, Error: Into<Cause>>,
{
    let is_socks = !matches!(proxy.uri().scheme_str(), Some("http" | "https"));
    let at = if is_socks { with_scheme(proxy.uri(), Scheme::HTTP) } else { proxy.uri().clone() };
    let through = |cause| ThroughProxy { proxy: server(proxy.uri()), cause };
    let stream = connector.call(at.clone()).await.map_err(|error| through(error.into()))?;
    let opened = Opened(Some(stream));
    let tunnelled = if is_socks {
        let mut socks = SocksV5::new(at, opened);
        if let Some((user, password)) = proxy.raw_auth() {
            socks = socks.with_auth(user.to_owned(), password.to_owned());
        }
        socks.call(address).await.map_err(Cause::from)
    } else {
        let mut tunnel = Tunnel::new(at, opened);
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        tunnel.call(address).await.map_err(Cause::from)
    };
    Ok(tunnelled.map_err(through)?)
}

/// Hands out a stream that is open already, so that what went wrong before is not told in the words of a tunnel.
struct Opened<T>(Option<T>);

impl<T> Service<Uri> for Opened<T> {
    type Response = T;
    type Error = io::Error;
    type Future = Ready<io::Result<T>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        ready(self.0.take().ok_or_else(|| io::Error::other("the connection to the proxy is in use")))
    }
}

/// The same host and port, which is written out, with another scheme.
fn with_scheme(address: &Uri, scheme: Scheme) -> Uri {
    let mut parts = http::uri::Parts::default();
    parts.scheme = Some(scheme);
    parts.authority = server(address).parse().ok();
    parts.path_and_query = Some(PathAndQuery::from_static("/"));
    // Host and port of an address are those of an address.
    Uri::from_parts(parts).unwrap_or_else(|_| address.clone())
}
