//! Opens connections, each behind its gate, and says in plain words why one cannot be opened.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};

use http::Uri;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::Connection;
use tower_service::Service;

use super::gate::Gated;
use super::reason::reason;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// A connector of another library with these two things added.
#[derive(Debug, Clone)]
pub(super) struct Connector<C>(pub(super) C);

impl<C> Service<Uri> for Connector<C>
where
    C: Service<Uri, Response: Connection + Read + Write + Unpin + Send, Error: Into<Cause>, Future: Send + 'static>,
{
    type Response = Gated<C::Response>;
    type Error = Unconnected;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Unconnected>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Unconnected>> {
        self.0.poll_ready(context).map_err(|error| Unconnected { server: String::new(), cause: error.into() })
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        let server = server(&address);
        let is_plain = address.scheme() == Some(&http::uri::Scheme::HTTP);
        let connection = self.0.call(address);
        Box::pin(async move {
            match connection.await {
                Ok(connection) => Ok(Gated::new(connection, is_plain)),
                Err(error) => Err(Unconnected { server, cause: error.into() }),
            }
        })
    }
}

/// Host and port.
fn server(address: &Uri) -> String {
    let port = address.port_u16().unwrap_or(if address.scheme_str() == Some("http") { 80 } else { 443 });
    format!("{}:{port}", address.host().unwrap_or_default())
}

/// A connection that did not come about.
#[derive(Debug)]
pub(super) struct Unconnected {
    server: String,
    cause: Cause,
}

impl fmt::Display for Unconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not connect to {}: {}", self.server, reason(self.cause.as_ref()))
    }
}

impl std::error::Error for Unconnected {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.cause.as_ref())
    }
}
