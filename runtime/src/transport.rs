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

/// Limits of one exchange, which the transport enforces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Timeout of the whole exchange, from connecting to the last byte of the response.
    pub timeout: Duration,
    /// Maximum size of the response body. A larger one is an error.
    pub max_response_bytes: usize,
    /// Whether the request must use a new connection. Set for write operations: an idle connection may be dead, and a
    /// request that is lost on it would have an unknown outcome although it never arrived.
    pub new_connection: bool,
}

/// The future returned by a transport.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Sends requests. It is implemented for functions from a request to a future, so a closure can serve as one in
/// tests:
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
/// A transport must send a request once. It must not follow redirects, retry, or change headers, which are signed.
///
/// # Browsers and workers
///
/// Without default features, the crate builds for `wasm32-unknown-unknown`; provide your own [`Host`](crate::Host)
/// and transport. JavaScript futures are not [`Send`]: spawn them on the local executor, and await the result on a
/// channel:
///
/// ```
/// use api_runtime::{Bytes, Limits, Transport, TransportError, http};
/// use tokio::sync::oneshot;
/// # use tokio::task::spawn_local;
/// # async fn fetch(_: http::Request<Bytes>, _: Limits) -> Result<http::Response<Bytes>, TransportError> {
/// #     let body = std::rc::Rc::new(Bytes::from_static(b"{}"));
/// #     tokio::task::yield_now().await;
/// #     Ok(http::Response::new(Bytes::clone(&body)))
/// # }
///
/// fn browser() -> impl Transport {
///     |request: http::Request<Bytes>, limits: Limits| {
///         let (sender, receiver) = oneshot::channel();
///         // In a browser, the function of `wasm-bindgen-futures`.
///         spawn_local(async move { sender.send(fetch(request, limits).await) });
///         async { receiver.await.unwrap_or_else(|_| Err(TransportError::response_lost("the task ended"))) }
///     }
/// }
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(tokio::task::LocalSet::new().run_until(async {
/// # let limits = Limits { timeout: core::time::Duration::from_secs(1), max_response_bytes: 100, new_connection: false };
/// # assert_eq!(browser().send(http::Request::default(), limits).await.unwrap().body(), "{}");
/// # }));
/// ```
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole response.
    ///
    /// The error states whether the request may have reached the server, and the status if the head of a response was
    /// received.
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
