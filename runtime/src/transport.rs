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
///
/// # Browsers and workers
///
/// The core builds for `wasm32-unknown-unknown` without default features; the [`Host`](crate::Host) and the transport are then yours.
/// Futures of JavaScript are not [`Send`]. Poll them with the executor of that thread, and wait for the result on a channel:
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
///         async { receiver.await.unwrap_or_else(|_| Err(TransportError::answer_lost("the task ended"))) }
///     }
/// }
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(tokio::task::LocalSet::new().run_until(async {
/// # let limits = Limits { timeout: core::time::Duration::from_secs(1), max_response_bytes: 100, new_connection: false };
/// # assert_eq!(browser().send(http::Request::default(), limits).await.unwrap().body(), "{}");
/// # }));
/// ```
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
