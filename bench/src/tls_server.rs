//! A server on the loopback that offers HTTP/2 and HTTP/1.1 over TLS, and answers every request with the same bytes after a pause.

use core::convert::Infallible;
use core::time::Duration;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

const AUTHORITY: &[u8] = include_bytes!("../../runtime/tests/tls/authority.pem");
const SERVER: &[u8] = include_bytes!("../../runtime/tests/tls/server.pem");
const SERVER_KEY: &[u8] = include_bytes!("../../runtime/tests/tls/server.key");

/// Where it is, and how often a connection was opened.
pub struct Server {
    pub address: String,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Starts it on a thread of its own; it ends with the process.
    ///
    /// # Panics
    ///
    /// When no port can be had.
    #[must_use]
    pub fn start(body: Vec<u8>, pause: Duration) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a listener");
        let address = format!("https://localhost:{}", listener.local_addr().expect("an address").port());
        let connections = Arc::<AtomicUsize>::default();
        let count = Arc::clone(&connections);
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).expect("a listener");
                let (acceptor, body) = (TlsAcceptor::from(Arc::new(config())), Bytes::from(body));
                while let Ok((stream, _)) = listener.accept().await {
                    count.fetch_add(1, Ordering::Relaxed);
                    tokio::spawn(serve(acceptor.clone(), stream, body.clone(), pause));
                }
            });
        });
        Self { address, connections }
    }

    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

async fn serve(acceptor: TlsAcceptor, stream: TcpStream, body: Bytes, pause: Duration) {
    // Small answers must not wait for an acknowledgement.
    let _ = stream.set_nodelay(true);
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let answer = service_fn(move |_: Request<Incoming>| {
        let body = body.clone();
        async move {
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
            Ok::<_, Infallible>(Response::new(Full::new(body)))
        }
    });
    // A client that goes ends its connections as it likes.
    let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), answer).await;
}

fn config() -> ServerConfig {
    let certificate = CertificateDer::from_pem_slice(SERVER).expect("a certificate");
    let key = PrivateKeyDer::from_pem_slice(SERVER_KEY).expect("a key");
    let mut config = ServerConfig::builder_with_provider(default_provider().into())
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate], key))
        .expect("a configuration");
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config
}

/// Of clients that trust it.
///
/// # Panics
///
/// When its certificate is no certificate.
#[must_use]
pub fn trusting() -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(AUTHORITY).expect("a certificate")).expect("a root");
    let config = ClientConfig::builder_with_provider(default_provider().into())
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots);
    config.with_no_client_auth()
}
