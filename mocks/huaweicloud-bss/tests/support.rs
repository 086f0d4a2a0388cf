//! A server of the billing API, and the client of a few lines that the engine's tests have.

#[path = "../../../mock/tests/support/mod.rs"]
mod client;

use std::net::SocketAddr;

pub(crate) use client::running::{self, Running};
pub(crate) use client::{Answer, call, column, raw, send};
use mock_server::MockServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A server of the project's own spec.
pub(crate) async fn server() -> MockServer {
    huaweicloud_bss_mock::start().await.expect("the server starts")
}

/// Sends bytes and tells that these were all; then reads until the server closes.
pub(crate) async fn ended(address: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).await.expect("the server listens");
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    answer
}

/// Sends bytes and reads until the server closes or so many bytes came; also tells whether the server reset the connection.
pub(crate) async fn until(address: SocketAddr, bytes: &[u8], most: usize) -> (Vec<u8>, bool) {
    let mut stream = TcpStream::connect(address).await.expect("the server listens");
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let mut buffer = vec![0; 64 << 10];
    while answer.len() < most {
        match stream.read(&mut buffer).await {
            Ok(0) => break,
            Ok(count) => answer.extend_from_slice(&buffer[..count]),
            Err(error) => return (answer, error.kind() == std::io::ErrorKind::ConnectionReset),
        }
    }
    (answer, false)
}
