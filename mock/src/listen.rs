//! The socket: connections are taken and served until the server stops.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::answer::{AnswerBody, Broken, Delivery, RawAnswer};
use crate::serve::{Arrived, Shared, lock};

/// Takes connections for ever. When this task is aborted, so are all connections.
pub(crate) async fn listen(listener: TcpListener, shared: Arc<Shared>, panics: Arc<AtomicU64>, largest: usize) {
    let mut connections = JoinSet::new();
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            let watch = Watch(Arc::clone(&panics));
            connections.spawn(connection(stream, Arc::clone(&shared), watch, largest));
        } else {
            // Out of files, most likely: others must end first.
            tokio::task::yield_now().await;
        }
        while connections.try_join_next().is_some() {}
    }
}

/// Counts the panic that ends its connection, at once and whoever is waiting for what.
struct Watch(Arc<AtomicU64>);

impl Drop for Watch {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>, watch: Watch, largest: usize) {
    // An answer that goes past the HTTP library waits here until the library has let go.
    let waiting: Arc<Mutex<Option<RawAnswer>>> = Arc::default();
    let slot = Arc::clone(&waiting);
    let service = service_fn(move |request| respond(request, Arc::clone(&shared), Arc::clone(&slot), largest));
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // An error is a client that went away, or a fault that was asked for.
    let _ = (&mut connection).await;
    let raw = lock(&waiting).take();
    if let Some(raw) = raw {
        let _ = raw.send(connection.into_parts().io.into_inner()).await;
    }
    drop(watch);
}

async fn respond(
    request: Request<Incoming>,
    shared: Arc<Shared>,
    slot: Arc<Mutex<Option<RawAnswer>>>,
    largest: usize,
) -> Result<Response<AnswerBody>, Broken> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, largest).collect().await.ok().map(|body| body.to_bytes().to_vec());
    let arrived = Arrived {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body,
    };
    let (answer, wait) = shared.answer(arrived);
    if !wait.is_zero() {
        tokio::time::sleep(wait).await;
    }
    match answer.deliver()? {
        Delivery::Http(response) => Ok(response),
        Delivery::Raw(raw) => {
            *lock(&slot) = Some(raw);
            Err(Broken)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_of_a_connection_is_counted() {
        let panics = Arc::new(AtomicU64::new(0));
        for (breaks, count) in [(false, 0), (true, 1), (false, 1), (true, 2)] {
            let watch = Watch(Arc::clone(&panics));
            let task = tokio::spawn(async move {
                assert!(!breaks, "a panic on purpose");
                drop(watch);
            });
            assert_eq!(task.await.is_err(), breaks);
            assert_eq!(panics.load(Ordering::SeqCst), count);
        }
    }
}
