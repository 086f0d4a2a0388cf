//! A client of a few lines: bytes out, bytes in.

use std::net::SocketAddr;

use mock_server::{Json, MockServer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An answer as it came over the wire.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    /// The body as JSON.
    pub(crate) fn json(&self) -> Json {
        Json::parse(&self.body).expect("the body is JSON")
    }

    /// A member of the body, as text.
    pub(crate) fn text(&self, name: &str) -> String {
        let json = self.json();
        json.get(name).and_then(Json::scalar_text).unwrap_or_default().to_owned()
    }
}

/// Sends bytes and reads until the server closes.
pub(crate) async fn raw(address: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).await.expect("the server listens");
    // A server that refuses early may close before it has read everything.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    answer
}

/// Sends a request and reads the answer; `None` where no byte came.
pub(crate) async fn send(server: &MockServer, line: &str, headers: &str, body: &str) -> Option<Answer> {
    let length = body.len();
    let request = format!(
        "{line} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    );
    let answer = String::from_utf8(raw(server.address(), request.as_bytes()).await).expect("the answer is UTF-8");
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, head: head.to_ascii_lowercase(), body: body.to_owned() })
}

/// Sends a request with a token.
pub(crate) async fn call(server: &MockServer, line: &str, body: &str) -> Answer {
    send(server, line, "x-auth-token: t\r\n", body).await.expect("an answer came")
}

/// A server of the project's own spec.
pub(crate) async fn server() -> MockServer {
    MockServer::start().await.expect("the server starts")
}

/// The values of a field in a list of the body.
pub(crate) fn column(answer: &Answer, list: &str, field: &str) -> Vec<Json> {
    let json = answer.json();
    let rows = json.get(list).expect("the list is there").items();
    rows.iter().map(|row| row.get(field).cloned().unwrap_or(Json::Null)).collect()
}
