//! A client of a few lines: bytes out, bytes in.

pub(crate) mod running;

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
    /// Reads an answer in UTF-8.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let answer = std::str::from_utf8(bytes).expect("the answer is UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head comes first");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("it begins with a status");
        Self { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
    }

    /// The values of a header.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        let pairs = self.head.lines().filter_map(|line| line.split_once(": "));
        pairs.filter(|(known, _)| *known == name).map(|(_, value)| value.to_owned()).collect()
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Json {
        Json::parse(&self.body).expect("the body is JSON")
    }

    /// A member of the body, as text; empty where a success comes without a body.
    pub(crate) fn text(&self, name: &str) -> String {
        if self.status == 204 {
            assert_eq!(self.body, "", "204 comes without a body");
            return String::new();
        }
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
    let answer = raw(server.address(), request.as_bytes()).await;
    (!answer.is_empty()).then(|| Answer::read(&answer))
}

/// Sends a request with a token.
pub(crate) async fn call(server: &MockServer, line: &str, body: &str) -> Answer {
    send(server, line, "x-auth-token: t\r\n", body).await.expect("an answer came")
}

/// The values of a field in a list of the body.
pub(crate) fn column(answer: &Answer, list: &str, field: &str) -> Vec<Json> {
    let json = answer.json();
    let rows = json.get(list).expect("the list is there").items();
    rows.iter().map(|row| row.get(field).cloned().unwrap_or(Json::Null)).collect()
}
