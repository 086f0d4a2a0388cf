//! A corporate proxy on this machine: it asks for a password, opens TLS with certificates of its own, and carries requests to a server.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The name that its certificate is for. Only the proxy knows a server of this name.
pub(crate) const SERVER: &str = "billing.invalid";

/// The certificates of the company, for clients.
pub(crate) const COMPANY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/tls/company.pem");

const CERTIFICATE: &[u8] = include_bytes!("tls/proxy.pem");
const KEY: &[u8] = include_bytes!("tls/proxy.key");

/// `user:word` as `Proxy-Authorization` has it.
const PASSWORD: &str = "Proxy-Authorization: Basic dXNlcjp3b3Jk\r\n";

pub(crate) struct InspectingProxy {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl InspectingProxy {
    /// A proxy that takes what comes for [`SERVER`] to `target`.
    pub(crate) fn start(target: SocketAddr) -> Self {
        let certificate = CertificateDer::from_pem_slice(CERTIFICATE).expect("a certificate");
        let key = PrivateKeyDer::from_pem_slice(KEY).expect("a key");
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate], key))
            .expect("a configuration");
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let heads = Arc::<Mutex<Vec<String>>>::default();
        let seen = Arc::clone(&heads);
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let (config, seen) = (Arc::clone(&config), Arc::clone(&seen));
                thread::spawn(move || carry(client, target, config, &seen));
            }
        });
        Self { address, heads }
    }

    /// Its URL with a password.
    pub(crate) fn url(&self, user_and_password: &str) -> String {
        format!("http://{user_and_password}@{}", self.address)
    }

    /// The heads of the requests for a tunnel.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.heads.lock().expect("no thread panicked").clone()
    }
}

/// Serves one connection; `None` where either side ends it.
fn carry(
    mut client: TcpStream,
    target: SocketAddr,
    config: Arc<ServerConfig>,
    seen: &Mutex<Vec<String>>,
) -> Option<()> {
    let head = String::from_utf8(message(&mut client)?).ok()?;
    let is_known = head.contains(PASSWORD);
    seen.lock().ok()?.push(head);
    if !is_known {
        return client.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n").ok();
    }
    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").ok()?;
    let mut client = StreamOwned::new(ServerConnection::new(config).ok()?, client);
    let mut server = TcpStream::connect(target).ok()?;
    loop {
        let request = message(&mut client)?;
        server.write_all(&request).ok()?;
        let response = message(&mut server)?;
        client.write_all(&response).and_then(|()| client.flush()).ok()?;
    }
}

/// A whole message of HTTP: its head, and as many bytes as that says.
fn message(stream: &mut impl Read) -> Option<Vec<u8>> {
    let mut message = Vec::new();
    let mut byte = [0];
    while !message.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        message.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&message).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).ok()?;
    message.extend(body);
    Some(message)
}
