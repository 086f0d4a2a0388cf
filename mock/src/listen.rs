//! The socket: connections are taken and served until the server stops.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::answer::{AnswerBody, Broken, Delivery, RawAnswer};
use crate::serve::{Shared, lock};

/// Most connections at a time; others wait in the queue of the system.
const MOST_CONNECTIONS: usize = 256;

/// The first pause after a connection that could not be taken, and the longest; each one doubles the last.
const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// What one connection may take.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// Largest body of a request.
    pub(crate) body: usize,
    /// Time for the head of a request, and then for its body.
    pub(crate) patience: Duration,
}

/// Takes connections for ever. When this task is aborted, so are all connections.
pub(crate) async fn listen(listener: TcpListener, shared: Arc<Shared>, panics: Arc<AtomicU64>, limits: Limits) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        // The semaphore is never closed.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let (stream, _) = taken(|| listener.accept()).await;
        let (watch, shared) = (Watch(Arc::clone(&panics)), Arc::clone(&shared));
        connections.spawn(async move {
            connection(stream, shared, watch, limits).await;
            drop(place);
        });
        while connections.try_join_next().is_some() {}
    }
}

/// The next connection. When none can be taken, the process is out of files, most likely: others must end first.
async fn taken<T, F: Future<Output = io::Result<T>>>(mut accept: impl FnMut() -> F) -> T {
    let mut pause = FIRST_PAUSE;
    loop {
        if let Ok(stream) = accept().await {
            return stream;
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
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

async fn connection(stream: TcpStream, shared: Arc<Shared>, watch: Watch, limits: Limits) {
    // An answer that goes past the HTTP library waits here until the library has let go.
    let waiting: Arc<Mutex<Option<RawAnswer>>> = Arc::default();
    let slot = Arc::clone(&waiting);
    let service = service_fn(move |request| respond(request, Arc::clone(&shared), Arc::clone(&slot), limits));
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.patience)
        .serve_connection(TokioIo::new(stream), service);
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
    limits: Limits,
) -> Result<Response<AnswerBody>, Broken> {
    let (head, body) = request.into_parts();
    if let Some(host) = shared.hosts.stranger(&head) {
        return match shared.misdirected(&host).deliver()? {
            Delivery::Http(response) => Ok(response),
            Delivery::Raw(_) => Err(Broken),
        };
    }
    let body = tokio::time::timeout(limits.patience, Limited::new(body, limits.body).collect()).await;
    let body = body.ok().and_then(Result::ok).map(|body| body.to_bytes().to_vec());
    let (answer, wait) = shared.answer(Request::from_parts(head, body).into());
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

    #[tokio::test(start_paused = true)]
    async fn out_of_files_it_waits_longer_and_longer() {
        let start = tokio::time::Instant::now();
        let mut asked = 0;
        let ten_minutes = || {
            asked += 1;
            let is_over = start.elapsed() >= Duration::from_mins(10);
            std::future::ready(if is_over { Ok(()) } else { Err(io::Error::other("no file is left")) })
        };
        taken(ten_minutes).await;
        assert!((600..=620).contains(&asked), "{asked}");
    }

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
