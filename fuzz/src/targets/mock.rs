//! The mock server over mutated requests: an answer comes, whatever comes in.

use api_runtime::http;
use mock_server::OfflineServer;

use super::encoder::owned;
use crate::Random;
use crate::campaign::Target;
use crate::requests::{ACCESS, Asked, Known, SECRET, Sender};

/// After so many requests the server begins anew, as writes fill its data.
const FRESH: u64 = 5000;

/// Largest answer; the largest pages of the data that ships are far below.
const LARGEST: usize = 4 << 20;

/// The server, without keys and with them.
pub struct Mock {
    sender: Sender,
    known: Known,
    open: OfflineServer,
    closed: OfflineServer,
    answered: u64,
}

/// A request, perhaps none that HTTP allows.
#[derive(Debug, Clone)]
pub struct Request {
    method: String,
    target: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Mock {
    /// A server with the data that ships.
    #[must_use]
    pub fn new() -> Self {
        Self { sender: Sender::new(), known: Known::new(), open: server(false), closed: server(true), answered: 0 }
    }
}

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

fn server(closed: bool) -> OfflineServer {
    let builder = huaweicloud_bss_mock::builder();
    let builder = if closed { builder.key(ACCESS, SECRET) } else { builder };
    OfflineServer::new(builder).expect("the server starts")
}

impl Target for Mock {
    type Input = Request;

    fn draw(&self, random: &mut Random) -> Request {
        let asked = if random.one_in(3) { Asked::draw(random) } else { self.known.draw(random) };
        let mut request = match self.sender.send(&asked) {
            Ok(Some(sent)) => Request::of(&owned(&sent)),
            _ => Request { method: "GET".to_owned(), target: "/".to_owned(), headers: Vec::new(), body: Vec::new() },
        };
        for _ in 0..random.below(5) {
            request.change(random);
        }
        request
    }

    fn judge(&mut self, request: &Request) -> Result<bool, String> {
        // What is no HTTP never comes so far.
        let Some(request) = request.build() else { return Ok(false) };
        self.answered += 1;
        if self.answered.is_multiple_of(FRESH) {
            (self.open, self.closed) = (server(false), server(true));
        }
        let mut accepted = false;
        for server in [&self.open, &self.closed] {
            let answer = server.answer(request.clone());
            let seen = server.latest_request();
            let (status, body) = (answer.status().as_u16(), answer.body());
            if seen.is_none_or(|seen| seen.status != status) {
                return Err(format!("the request was seen with another status than {status}"));
            }
            // Some documented refusals have the status 500.
            if !matches!(status, 200..=299 | 400..=599) {
                return Err(format!("an answer with the status {status}: {}", String::from_utf8_lossy(body)));
            }
            if body.len() > LARGEST {
                return Err(format!("an answer of {} bytes", body.len()));
            }
            let json = serde_json::from_slice::<serde_json::Value>(body);
            // These statuses come without a body.
            let is_empty = matches!(status, 204 | 205) && body.is_empty();
            if !is_empty && !json.is_ok_and(|json| json.is_object()) {
                return Err(format!("an answer that is no object: {}", String::from_utf8_lossy(body)));
            }
            accepted |= status < 300;
        }
        Ok(accepted)
    }

    fn show(&self, request: &Request) -> String {
        let lossy = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let headers: Vec<String> =
            request.headers.iter().map(|(name, value)| format!("{name}: {}\n", lossy(value))).collect();
        format!("{} {}\n{}\n{}\n", request.method, request.target, headers.concat(), lossy(&request.body))
    }
}

impl Request {
    fn of(request: &http::Request<Vec<u8>>) -> Self {
        let headers = request.headers().iter();
        Self {
            method: request.method().to_string(),
            target: request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned(),
            headers: headers.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect(),
            body: request.body().clone(),
        }
    }

    fn build(&self) -> Option<http::Request<Vec<u8>>> {
        let mut request = http::Request::builder().method(self.method.as_str()).uri(self.target.as_str());
        for (name, value) in &self.headers {
            request = request.header(name.as_str(), value.as_slice());
        }
        request.body(self.body.clone()).ok()
    }

    /// Changes one part.
    fn change(&mut self, random: &mut Random) {
        const METHODS: &[&str] = &["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "get", "X-ANY", "TRACE"];
        const PIECES: &[&str] = &[
            "",
            "/",
            "//",
            "..",
            "%",
            "%2F",
            "%00",
            "%ff",
            "%e4%b8%ad",
            "?",
            "&",
            "=",
            "&&",
            "&=",
            "a=1",
            "&limit=0",
            "&limit=-1",
            "&offset=99999999999999999999",
            "&limit=1e3",
            "&limit=",
            "+",
            ";",
            "*",
            "中",
            "null",
            "\"\"",
            "[]",
            "{}",
        ];
        const JSON: &[&str] = &[
            "null",
            "true",
            "0",
            "-1",
            "1e999",
            "99999999999999999999999999999999",
            "0.00000000000000000000000000001",
            "\"\"",
            "\"a\"",
            "[]",
            "{}",
            "[null]",
            "[[[[]]]]",
            "{\"a\":1,\"a\":2}",
            "\"\\ud800\"",
            ",",
            "}",
            "]",
            "\"",
            "-79228162514264337593543950335",
            "79228162514264337593543950335",
        ];
        match random.below(8) {
            0 => self.method = random.of(METHODS).to_owned(),
            1 | 2 => {
                let at = random.place(&self.target);
                let end = if random.one_in(2) { at } else { (at + random.below(8)).min(self.target.len()) };
                let end = (end..=self.target.len()).find(|end| self.target.is_char_boundary(*end)).unwrap_or(at);
                self.target.replace_range(at..end, random.of(PIECES));
            }
            3 => self.change_header(random),
            4 if !self.body.is_empty() => {
                let at = random.below(self.body.len());
                match random.below(4) {
                    0 => self.body[at] ^= 1 << random.below(8),
                    1 => self.body.truncate(at),
                    2 => drop(self.body.remove(at)),
                    _ => drop(self.body.splice(at..at, b"[".repeat(random.of(&[1, 40, 20_000])))),
                }
            }
            5 | 6 if !self.body.is_empty() => self.change_member(random.of(JSON), random),
            _ => self.body = random.of(JSON).as_bytes().to_vec(),
        }
    }

    /// Puts another value behind one of the body's colons.
    fn change_member(&mut self, value: &str, random: &mut Random) {
        let colons: Vec<usize> =
            self.body.iter().enumerate().filter(|(_, byte)| **byte == b':').map(|(at, _)| at).collect();
        if colons.is_empty() {
            return;
        }
        let start = colons[random.below(colons.len())] + 1;
        let length = self.body[start..].iter().position(|byte| b",}]".contains(byte)).unwrap_or(0);
        self.body.splice(start..start + length, value.bytes());
    }

    fn change_header(&mut self, random: &mut Random) {
        const VALUES: &[&[u8]] = &[
            b"",
            b" ",
            b"null",
            b"\"\"",
            b"\xff",
            b"application/json",
            b"text/plain",
            b"SDK-HMAC-SHA256 Access=, SignedHeaders=, Signature=",
            b"20240101T000000Z",
            b"99999999T999999Z",
            b"SDK-HMAC-SHA256 Access=ACCESS-KEY, SignedHeaders=x-sdk-date;x-sdk-date, Signature=0",
            b"gzip",
            b"UNSIGNED-PAYLOAD",
            b"x,y,,",
        ];
        const NAMES: &[&str] = &[
            "X-Auth-Token",
            "X-Language",
            "Content-Type",
            "Host",
            "X-Sdk-Content-Sha256",
            "X-Sdk-Date",
            "Authorization",
            "Expect",
            "Content-Encoding",
        ];
        let value = random.of(VALUES).to_vec();
        let index = random.below(self.headers.len());
        match random.below(4) {
            0 if !self.headers.is_empty() => drop(self.headers.remove(index)),
            1 if !self.headers.is_empty() => self.headers[index].1 = value,
            2 if !self.headers.is_empty() => {
                let double = self.headers[index].clone();
                self.headers.push(double);
            }
            _ => self.headers.push((random.of(NAMES).to_owned(), value)),
        }
    }
}
