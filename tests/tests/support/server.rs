//! A small HTTP/1.1 server on this machine: it keeps every request and gives each the same answer.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A client opens one for each write.
const MOST_CONNECTIONS: usize = 1024;
const MOST_HEAD_BYTES: u64 = 64 * 1024;
const MOST_BODY_BYTES: usize = 1024 * 1024;

/// A request as it came over the wire.
pub(crate) struct Received {
    pub(crate) method: String,
    /// Path and query as they stand in the request line.
    pub(crate) target: String,
    /// Names in lower case with their values, in the order in which they came.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    /// The value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The server. Its threads end with the connections that they wait for, at the latest with the test.
pub(crate) struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Starts on a free port.
    pub(crate) fn answering(status: u16, body: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let length = body.len();
        let answer =
            format!("HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}");
        let (answer, received) = (Arc::new(answer), Arc::default());
        let keeps = Arc::clone(&received);
        thread::spawn(move || {
            for stream in listener.incoming().take(MOST_CONNECTIONS).flatten() {
                let (answer, keeps) = (Arc::clone(&answer), Arc::clone(&keeps));
                // A client that sends what this server does not read sees its connection closed, and its call fail.
                thread::spawn(move || serve(stream, &answer, &keeps));
            }
        });
        Self { address, received }
    }

    /// Host and port.
    pub(crate) fn host(&self) -> String {
        self.address.to_string()
    }

    /// Takes what was received since the last time. A request stands here before it is answered.
    pub(crate) fn take(&self) -> Vec<Received> {
        std::mem::take(&mut *self.received.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn serve(mut stream: TcpStream, answer: &str, keeps: &Mutex<Vec<Received>>) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = read(&mut reader)? {
        keeps.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        stream.write_all(answer.as_bytes())?;
    }
    Ok(())
}

/// The next request, or nothing where the client has closed the connection.
fn read(reader: &mut impl BufRead) -> Result<Option<Received>> {
    let refused = |what| Error::new(ErrorKind::InvalidData, what);
    let mut head = String::new();
    let mut bounded = reader.by_ref().take(MOST_HEAD_BYTES);
    while !head.ends_with("\r\n\r\n") {
        if bounded.read_line(&mut head)? == 0 {
            return if head.is_empty() { Ok(None) } else { Err(refused("the head has no end")) };
        }
    }
    let (line, rest) = head.split_once("\r\n").unwrap_or_default();
    let words: Vec<&str> = line.split(' ').collect();
    let [method, target, "HTTP/1.1"] = words[..] else { return Err(refused("no request line")) };
    let lines = rest.split("\r\n").filter(|line| !line.is_empty());
    let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()));
    let headers = lines.map(header).collect::<Option<Vec<_>>>().ok_or_else(|| refused("no header"))?;
    let (method, target) = (method.to_owned(), target.to_owned());
    let mut request = Received { method, target, headers, body: Vec::new() };
    let length: usize = match request.header("content-length") {
        Some(length) => length.parse().map_err(|_| refused("no length"))?,
        None => 0,
    };
    if length > MOST_BODY_BYTES || request.header("transfer-encoding").is_some() {
        return Err(refused("a body that is not read"));
    }
    request.body.resize(length, 0);
    reader.read_exact(&mut request.body)?;
    Ok(Some(request))
}
