//! Opens connections, each behind its gate and in limited time, and says in plain words why one cannot be opened.

use core::fmt;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;
use std::sync::Arc;

use http::Uri;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use tokio::time::timeout;
use tower_service::Service;

use super::Cause;
use super::gate::Gated;
use super::reason::{kind, proxy, reason};
use crate::TransportErrorKind;

/// What a connector opens.
pub(super) trait Stream: Connection + Read + Write + Unpin + Send {}

impl<T: Connection + Read + Write + Unpin + Send> Stream for T {}

/// A box reads and writes as what is in it does; this it has to be told.
impl Connection for Box<dyn Stream> {
    fn connected(&self) -> Connected {
        self.as_ref().connected()
    }
}

type Opening<T> = Pin<Box<dyn Future<Output = T> + Send>>;
type Open = dyn Fn(Uri) -> Opening<Result<Box<dyn Stream>, Cause>> + Send + Sync;

/// A connector of another library, of any type, so that the client above is compiled once.
#[derive(Clone)]
pub(super) struct Connector {
    open: Arc<Open>,
    timeout: Duration,
    /// Whether its connections may be shared by requests that are on their way at the same time.
    may_share: bool,
}

impl Connector {
    pub(super) fn new<C>(connector: C, timeout: Duration, may_share: bool) -> Self
    where
        C: Service<Uri, Response: Stream + 'static, Error: Into<Cause>, Future: Send> + Clone + Send + Sync + 'static,
    {
        let open = move |address| -> Opening<_> {
            let mut connector = connector.clone();
            Box::pin(async move {
                poll_fn(|context| connector.poll_ready(context)).await.map_err(Into::into)?;
                let stream = connector.call(address).await.map_err(Into::into)?;
                Ok(Box::new(stream) as Box<dyn Stream>)
            })
        };
        Self { open: Arc::new(open), timeout, may_share }
    }
}

impl Service<Uri> for Connector {
    type Response = Gated<Box<dyn Stream>>;
    type Error = Unconnected;
    type Future = Opening<Result<Self::Response, Unconnected>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Unconnected>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        let (opening, time, may_share) = ((self.open)(address.clone()), self.timeout, self.may_share);
        Box::pin(async move {
            let is_plain = address.scheme() == Some(&http::uri::Scheme::HTTP);
            match timeout(time, opening).await {
                Ok(Ok(stream)) if !stream.connected().is_negotiated_h2() => Ok(Gated::new(stream, is_plain)),
                Ok(Ok(stream)) if may_share => Ok(Gated::shared(stream)),
                Ok(Ok(_)) => Err(Unconnected { server: server(&address), why: Why::Shared }),
                Ok(Err(cause)) => Err(Unconnected { server: server(&address), why: Why::Failed(cause) }),
                Err(_) => Err(Unconnected { server: server(&address), why: Why::Late(time) }),
            }
        })
    }
}

/// Host and port.
pub(super) fn server(address: &Uri) -> String {
    format!("{}:{}", address.host().unwrap_or_default(), port(address))
}

pub(super) fn port(address: &Uri) -> u16 {
    address.port_u16().unwrap_or(match address.scheme_str() {
        Some("http") => 80,
        Some("socks5" | "socks5h") => 1080,
        _ => 443,
    })
}

/// A connection that was not established.
#[derive(Debug)]
pub(super) struct Unconnected {
    server: String,
    why: Why,
}

#[derive(Debug)]
enum Why {
    Failed(Cause),
    Late(Duration),
    /// It speaks HTTP/2, over which nobody would know what was sent of which request.
    Shared,
}

impl Unconnected {
    pub(super) fn kind(&self) -> TransportErrorKind {
        match &self.why {
            Why::Failed(cause) => kind(cause.as_ref()),
            Why::Late(_) => TransportErrorKind::ConnectTimeout,
            Why::Shared => TransportErrorKind::Tls,
        }
    }
}

impl fmt::Display for Unconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not connect to {}", self.server)?;
        match &self.why {
            Why::Failed(cause) => {
                if let Some(proxy) = proxy(cause.as_ref()) {
                    write!(f, " through the proxy {proxy}")?;
                }
                write!(f, ": {}", reason(cause.as_ref()))
            }
            Why::Late(time) => write!(f, ": no connection within {time:?}"),
            Why::Shared => f.write_str(": the connector negotiated HTTP/2, expected HTTP/1.1"),
        }
    }
}

impl std::error::Error for Unconnected {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.why {
            Why::Failed(cause) => Some(cause.as_ref()),
            Why::Late(_) | Why::Shared => None,
        }
    }
}
