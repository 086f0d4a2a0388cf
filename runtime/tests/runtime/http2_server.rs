//! A server on this machine that offers HTTP/2 and HTTP/1.1 over TLS, and does with each request what a test says.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use api_runtime::{Bytes, Client, ClientBuilder, Credentials, HyperTransport, Retries, http};
use h2::Reason;
use h2::server::SendResponse;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Barrier;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::fixture::SERVICE;
use crate::tls;

/// What happens to a request over HTTP/2.
#[derive(Clone, Copy)]
pub(crate) enum Act {
    /// It is answered with this status and body.
    Answer(u16, &'static str),
    /// It is answered as soon as `TOGETHER` requests are on their way at the same time.
    Together,
    /// It is never answered.
    Hold,
    /// The head of a response and a part of its body arrive, and nothing after.
    Stop,
    /// Its stream is reset.
    Reset(Reason),
    /// The server takes no request any more, and not this one either.
    GoAway,
    /// The connection ends.
    Close,
}

/// What happens to the request of this number, from 1.
pub(crate) type Acts = fn(usize) -> Act;

/// The server as its tests see it.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    connections: AtomicUsize,
    requests: Mutex<Vec<String>>,
    act: Acts,
    barrier: Barrier,
}

/// How many requests wait for each other.
pub(crate) const TOGETHER: usize = 16;

impl Server {
    /// Starts it with these protocols, by ALPN.
    pub(crate) async fn start(protocols: &[&str], act: Acts) -> Self {
        let shared = Shared {
            connections: AtomicUsize::new(0),
            requests: Mutex::default(),
            act,
            barrier: Barrier::new(TOGETHER),
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let server = Self { address: listener.local_addr().expect("an address"), shared: Arc::new(shared) };
        let (acceptor, shared) = (acceptor(protocols), Arc::clone(&server.shared));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.connections.fetch_add(1, Ordering::SeqCst);
                let (acceptor, shared) = (acceptor.clone(), Arc::clone(&shared));
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else { return };
                    match stream.get_ref().1.alpn_protocol() {
                        Some(b"h2") => shared.http2(stream).await,
                        _ => shared.http1(stream).await,
                    }
                });
            }
        });
        server
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("https://localhost:{}", self.address.port())
    }

    /// Protocol and method of each request.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().expect("no test panics inside").clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// A builder of clients that trust it, and call it once.
    pub(crate) fn builder(&self, transport: HyperTransport) -> ClientBuilder {
        let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).endpoint(self.endpoint());
        builder.transport(transport).retries(Retries::none()).max_response_bytes(1000)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder(HyperTransport::with_tls(tls::config())).build().expect("a client")
    }
}

pub(crate) fn acceptor(protocols: &[&str]) -> TlsAcceptor {
    let mut config = tls::server_config();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
    Arc::new(config).into()
}

impl Shared {
    /// Writes a request down, and says which one it is.
    fn note(&self, request: String) -> usize {
        let mut requests = self.requests.lock().expect("no test panics inside");
        requests.push(request);
        requests.len()
    }

    async fn http2(self: Arc<Self>, stream: TlsStream<TcpStream>) {
        let Ok(mut connection) = h2::server::handshake(stream).await else { return };
        while let Some(Ok((request, respond))) = connection.accept().await {
            let authority = request.uri().authority().expect("an authority").as_str();
            assert_eq!(request.headers()["host"], authority, "what is signed is where it goes");
            match (self.act)(self.note(format!("h2 {}", request.method()))) {
                Act::Close => return,
                Act::GoAway => connection.abrupt_shutdown(Reason::ENHANCE_YOUR_CALM),
                act => drop(tokio::spawn(Arc::clone(&self).answer(act, respond))),
            }
        }
    }

    async fn answer(self: Arc<Self>, act: Act, mut respond: SendResponse<Bytes>) {
        let head = |status: u16| {
            let response = http::Response::builder().status(status).header("location", "https://localhost:1/");
            response.body(()).expect("a response")
        };
        let (status, body) = match act {
            Act::Answer(status, body) => (status, body),
            Act::Together => {
                self.barrier.wait().await;
                (200, "{}")
            }
            Act::Stop => {
                let mut stream = respond.send_response(head(200), false).expect("a stream");
                stream.send_data(Bytes::from_static(b"{"), false).expect("a stream");
                return core::future::pending().await;
            }
            Act::Reset(reason) => return respond.send_reset(reason),
            Act::Hold | Act::GoAway | Act::Close => return core::future::pending().await,
        };
        // A client that has seen enough does not wait for the body.
        if let Ok(mut stream) = respond.send_response(head(status), false) {
            let _ = stream.send_data(Bytes::from_static(body.as_bytes()), true);
        }
    }

    async fn http1(self: Arc<Self>, mut stream: TlsStream<TcpStream>) {
        let (mut request, mut part) = (Vec::new(), [0; 4096]);
        while let Ok(read @ 1..) = stream.read(&mut part).await {
            request.extend_from_slice(&part[..read]);
            let end: &[u8] = if request.starts_with(b"GET") { b"\r\n\r\n" } else { b"}" };
            if request.ends_with(end) {
                let method = String::from_utf8_lossy(&request[..request.iter().position(|b| *b == b' ').unwrap_or(0)]);
                self.note(format!("http/1.1 {method}"));
                request.clear();
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").await;
            }
        }
    }
}
