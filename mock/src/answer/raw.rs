//! Answers that no HTTP library would send: written to the socket by hand, once the library has let go of it.

use hyper::StatusCode;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::Answer;

/// A head without an end does end here, in bytes.
const LONGEST_HEAD: usize = 256 << 20;

/// What is wrong with the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Raw {
    /// There is none: the connection closes.
    Nothing,
    /// There is none: the connection is reset.
    Reset,
    /// It is no HTTP.
    NotHttp,
    /// Nothing, but the connection closes behind it without having said so.
    ClosesSilently,
    /// Other answers come first: `100 Continue`, `103 Early Hints`.
    Interim,
    /// More bytes come than its length says.
    LongerBody,
    /// It has two lengths that differ.
    TwoLengths,
    /// Its head does not end.
    EndlessHead,
}

/// What is written to the socket.
#[derive(Debug)]
pub(crate) struct RawAnswer {
    raw: Raw,
    bytes: Vec<u8>,
}

impl RawAnswer {
    /// The answer as bytes.
    pub(super) fn new(raw: Raw, answer: &Answer) -> Self {
        let length = answer.body.len();
        let with_length = |length: usize| format!("content-length: {length}\r\n");
        let bytes = match raw {
            Raw::Nothing | Raw::Reset => Vec::new(),
            // What a TLS server says to a client that does not speak TLS.
            Raw::NotHttp => b"\x15\x03\x03\x00\x02\x02\x28".to_vec(),
            Raw::ClosesSilently => whole(answer, &with_length(length), b""),
            Raw::Interim => {
                let first = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </>; rel=preload\r\n\r\n";
                [first.as_bytes(), &whole(answer, &with_length(length), b"")].concat()
            }
            Raw::LongerBody => whole(answer, &with_length(length), b"{\"x_mock\":\"beyond the length\"}"),
            Raw::TwoLengths => whole(answer, &(with_length(length) + &with_length(length + 7)), b""),
            Raw::EndlessHead => head(answer).into_bytes(),
        };
        Self { raw, bytes }
    }

    /// Writes the answer and lets the connection go. Errors are a client that went away.
    pub(crate) async fn send(self, mut stream: TcpStream) -> std::io::Result<()> {
        if self.raw == Raw::Reset {
            return stream.set_zero_linger();
        }
        stream.write_all(&self.bytes).await?;
        if self.raw == Raw::EndlessHead {
            let line = format!("x-mock-filler: {}\r\n", "8".repeat(1000));
            for _ in 0..LONGEST_HEAD / line.len() {
                stream.write_all(line.as_bytes()).await?;
            }
        }
        stream.shutdown().await
    }
}

/// Status line and headers, without the empty line behind them.
fn head(answer: &Answer) -> String {
    let reason = StatusCode::from_u16(answer.status).ok().and_then(|status| status.canonical_reason());
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, reason.unwrap_or_default());
    for (name, value) in &answer.headers {
        head.extend([name.as_str(), ": ", value.as_str(), "\r\n"]);
    }
    head
}

fn whole(answer: &Answer, lengths: &str, behind: &[u8]) -> Vec<u8> {
    [head(answer).as_bytes(), lengths.as_bytes(), b"\r\n", &answer.body, behind].concat()
}
