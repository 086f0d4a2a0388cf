//! What carries a signed request to the server and its answer back.

mod error;
#[cfg(feature = "hyper")]
mod hyper;
mod kind;
#[cfg(feature = "hyper")]
mod proxy;

use core::pin::Pin;
use core::time::Duration;

use bytes::Bytes;

pub use error::TransportError;
pub use kind::TransportErrorKind;

#[cfg(feature = "hyper")]
pub use self::hyper::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "hyper")]
pub use proxy::{Proxy, ProxyError};

/// Bounds of one exchange. The transport keeps them, as it alone has a clock and sees connections and bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Time for the whole exchange, from connecting to the last byte of the answer.
    pub timeout: Duration,
    /// Most bytes of the answer's body; more are an error and are not kept.
    pub max_response_bytes: usize,
    /// Whether the request must go over a connection that no other request went over. Set for writes: a connection that
    /// was idle may be dead, and a request that is lost on it has an unknown outcome although nobody received it.
    pub new_connection: bool,
}

/// The answer of a transport, to be waited for.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Carries requests. A function from a request to a future is one too, so a test writes its server as a closure:
///
/// ```
/// use api_runtime::{Bytes, Limits, TransportError, http};
///
/// fn answers_ok() -> impl api_runtime::Transport {
///     |request: http::Request<Bytes>, _: Limits| async move {
///         assert_eq!(request.method(), "GET");
///         Ok::<_, TransportError>(http::Response::new(Bytes::from_static(b"{}")))
///     }
/// }
/// ```
///
/// A transport sends a request once. It follows no redirects, repeats nothing and changes no header, because the
/// signature covers them.
pub trait Transport: Send + Sync {
    /// Sends the request and waits for the whole answer.
    ///
    /// The error says whether the request may have reached the server, and the status where a response began to arrive.
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> TransportFuture<'_>;
}

impl<F, R> Transport for F
where
    F: Fn(http::Request<Bytes>, Limits) -> R + Send + Sync,
    R: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
{
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> TransportFuture<'_> {
        Box::pin(self(request, limits))
    }
}
