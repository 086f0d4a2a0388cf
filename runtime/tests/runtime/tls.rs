//! TLS over a real socket of this machine, with certificates made for the test.

use core::time::Duration;
use std::io::{Read as _, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use api_runtime::{
    Client, Credentials, Error, HyperTransport, Method, Parameter, Retries, TransportError, TransportErrorKind,
};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use crate::fixture::{SERVICE, descriptor, number, operation};

operation!(Read, (), descriptor(Method::Get, &[], &[]));
operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));

const AUTHORITY: &[u8] = include_bytes!("../tls/authority.pem");
const SERVER: &[u8] = include_bytes!("../tls/server.pem");
const SERVER_KEY: &[u8] = include_bytes!("../tls/server.key");

/// A server that takes one connection; gives what it read, which is nothing where the client broke the handshake off.
fn server() -> (SocketAddr, JoinHandle<String>) {
    let config = server_config();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let served = thread::spawn(move || {
        let (stream, _) = listener.accept().expect("a connection");
        let connection = ServerConnection::new(Arc::new(config)).expect("a connection");
        let mut stream = StreamOwned::new(connection, stream);
        let mut request = Vec::new();
        let mut part = [0; 4096];
        while !request.ends_with(b"}") {
            match stream.read(&mut part) {
                Ok(0) | Err(_) => break,
                Ok(read) => request.extend_from_slice(&part[..read]),
            }
        }
        // A client that refused the certificate does not listen any more.
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        let _ = stream.flush();
        String::from_utf8(request).expect("text")
    });
    (address, served)
}

/// With the certificate of `localhost`.
pub(crate) fn server_config() -> ServerConfig {
    let certificate = CertificateDer::from_pem_slice(SERVER).expect("a certificate");
    let key = PrivateKeyDer::from_pem_slice(SERVER_KEY).expect("a key");
    ServerConfig::builder_with_provider(default_provider().into())
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate], key))
        .expect("a configuration")
}

fn trusting() -> HyperTransport {
    HyperTransport::with_tls(config())
}

/// Of clients that trust that certificate.
pub(crate) fn config() -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(AUTHORITY).expect("a certificate")).expect("a root");
    let config = ClientConfig::builder_with_provider(default_provider().into())
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots);
    config.with_no_client_auth()
}

fn client(endpoint: &str, transport: HyperTransport) -> Client {
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).endpoint(endpoint);
    builder.transport(transport).retries(Retries::none()).build().expect("a client")
}

#[tokio::test]
async fn a_trusted_server_is_spoken_to() {
    let (address, served) = server();
    let client = client(&format!("https://localhost:{}", address.port()), trusting());
    let reply = client.call(&Post(vec![number("1")])).await.expect("an answer");
    assert_eq!(reply.status(), 200);
    let request = served.join().expect("the server ends");
    assert!(request.starts_with("POST /v2/things HTTP/1.1\r\n") && request.ends_with("{\"n\":1}"), "{request}");
}

#[tokio::test]
async fn an_unknown_authority_and_another_name_are_refused_before_anything_is_sent() {
    let platform = HyperTransport::new().expect("the platform has certificates");
    for (host, transport) in [("localhost", platform), ("127.0.0.1", trusting())] {
        let (address, served) = server();
        let client = client(&format!("https://{host}:{}", address.port()), transport);
        let outcome = client.call(&Post(vec![number("1")])).await;
        // A write that was not sent has no unknown outcome.
        let Err(Error::Transport(error)) = outcome else { panic!("{host}: {outcome:?}") };
        assert_eq!(error.kind(), TransportErrorKind::Certificate, "{error}");
        let text = error.to_string();
        assert!(
            text.starts_with(&format!("could not connect to {host}:{}: invalid peer certificate: ", address.port())),
            "{text}"
        );
        let below = core::iter::successors(error.get_ref().map(|error| error as &dyn std::error::Error), |error| {
            error.source()
        });
        assert!(below.count() > 0);
        assert_eq!(served.join().expect("the server ends"), "", "{host}");
    }
}

/// Retries are on, and the next attempt would meet the same certificate. The server takes one connection: a second one would be
/// refused, which is another kind.
#[tokio::test]
async fn a_certificate_that_is_refused_is_not_tried_again() {
    let (address, served) = server();
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s"));
    let endpoint = format!("https://127.0.0.1:{}", address.port());
    let client = builder.endpoint(endpoint).transport(trusting()).build().expect("a client");
    let outcome = client.call(&Read(vec![])).await;
    let Err(Error::Transport(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.kind(), TransportErrorKind::Certificate, "{error}");
    served.join().expect("the server ends");
}

#[tokio::test]
async fn what_is_no_tls_and_what_never_answers_are_told_apart() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let silent = listener.local_addr().expect("an address");
    let late = HyperTransport::builder().connect_timeout(Duration::from_millis(200)).tls(config());
    let error = failure(&client(&format!("https://{silent}"), late)).await;
    assert_eq!(error.kind(), TransportErrorKind::ConnectTimeout);
    assert_eq!(error.to_string(), format!("could not connect to {silent}: no connection within 200ms"));
    let (plain, served) = crate::network::server_of_lines();
    let error = failure(&client(&format!("https://{plain}"), trusting())).await;
    assert_eq!(error.kind(), TransportErrorKind::Tls, "{error}");
    served.join().expect("the server ends");
}

async fn failure(client: &Client) -> TransportError {
    match client.call(&Post(vec![number("1")])).await {
        Err(Error::Transport(error)) => error,
        outcome => panic!("{outcome:?}"),
    }
}

#[tokio::test]
async fn a_plain_transport_does_not_take_encrypted_addresses_nor_the_other_way_round() {
    for (endpoint, transport) in [("https://127.0.0.1:1", HyperTransport::plain()), ("http://127.0.0.1:1", trusting())]
    {
        let outcome = client(endpoint, transport).call(&Post(vec![number("1")])).await;
        assert!(matches!(outcome, Err(Error::Transport(_))), "{outcome:?}");
    }
}
