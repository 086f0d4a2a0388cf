//! The socket: connections are taken and served until the server stops.

use std::sync::Arc;

use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::answer::{AnswerBody, Broken};
use crate::serve::{Arrived, Shared};

/// Takes connections for ever. When this task is aborted, so are all connections.
pub(crate) async fn listen(listener: TcpListener, shared: Arc<Shared>, largest: usize) {
    let mut connections = JoinSet::new();
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            connections.spawn(connection(stream, Arc::clone(&shared), largest));
        } else {
            // Out of files, most likely: others must end first.
            tokio::task::yield_now().await;
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>, largest: usize) {
    let service = service_fn(move |request| respond(request, Arc::clone(&shared), largest));
    // An error is a client that went away, or a cut that was asked for.
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn respond(
    request: Request<Incoming>,
    shared: Arc<Shared>,
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
    answer.into_http()
}
