//! A server of a hostile spec and hostile data: it refuses to start or serves them as data, and hostile requests get answers.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use mock_server::{Json, MockServer};
use speclang::Sources;

use crate::support::{Answer, raw};
use crate::words::{MARK, WORDS};

/// A spec with that text, in quotes, wherever the server may bring it into an answer; the text of the API is prose.
fn spec(data: &str, prose: &str) -> Sources {
    speclang::check::case(&format!(
        "# file: errors.yaml\nerrors:\n  T.1: {{status: 400, meaning: {prose}, retry: after correction}}\n\
         # file: operations/list.yaml\noperation: ListThings\nsummary: {prose}\nnotes: {prose}\nrequest: GET /things/{{id}}\ngroup: things\nsource: things\n\
         safety: read\npath:\n  id: {{type: text, required: true, max_length: 99, doc: {prose}}}\nquery:\n  name: {{type: text, max_length: 9, doc: {prose}, presence: filter if given}}\n\
         response:\n  things: {{type: list of Thing, doc: Things.}}\n  note: {{type: text, doc: A note.}}\ntypes:\n  Thing:\n    doc: {prose}\n    fields:\n      \
         code: {{type: text, doc: Code.}}\n      name: {{type: text, doc: Name.}}\nerrors: {{T.1: 400}}\n\
         # file: mock/service.yaml\nmock: service\nrefusals: {{parameter: T.1, credentials: T.1, path: T.1, rate_limit: T.1}}\n\
         # file: mock/things.yaml\nmock: things\nreads:\n  ListThings:\n    rows: {data}\n    filters: {{name: {{field: name}}}}\n    items: things\n    \
         beside: {{note: {data}}}\nrows:\n  {data}:\n    - {{code: {data}, name: a}}\n    - {{code: b, name: {data}}}\n"
    ))
}

/// A text as YAML in quotes.
fn quoted(text: &str) -> String {
    speclang::text::hidden::json(&serde_json::to_string(text).expect("JSON")).into_owned()
}

/// A text as bytes of an address.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut address, byte| {
        let _ = write!(address, "%{byte:02X}");
        address
    })
}

/// Names of headers of an answer.
fn headers(answer: &Answer) -> BTreeSet<String> {
    answer.head.lines().skip(1).filter_map(|line| line.split_once(": ")).map(|(name, _)| name.to_owned()).collect()
}

/// Requests that carry a text where a request can: as it is, and as an address and JSON hold it.
fn requests(text: &str) -> Vec<String> {
    let (address, json) = (encoded(text), serde_json::to_string(text).expect("JSON"));
    let head = |line: &str, more: &str| format!("{line} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n{more}\r\n");
    let body = format!("{{{json}:{json},\"name\":[{json}]}}");
    let length = format!("x-token: t\r\ncontent-length: {}\r\n", body.len());
    vec![
        head(&format!("GET /things/{address}?name={address}"), "x-token: t\r\n"),
        head(&format!("GET /things/a?{address}={address}&name=null&name=%22%22"), "x-token: t\r\n"),
        head(&format!("GET /{address}/../../{address}"), "x-token: t\r\n"),
        head(&format!("GET /things/{text}"), ""),
        head("GET /things/a", &format!("x-token: {text}\r\nx-evil: {text}\r\n")),
        head("GET /things/a", &format!("authorization: HMAC-SHA256 Access={text}, Signature={text}\r\n")),
        format!("POST /things/a HTTP/1.1\r\nhost: {text}\r\nconnection: close\r\n{length}\r\n{body}"),
        head("POST /things/a", &length) + &body,
    ]
}

#[tokio::test]
async fn hostile_data_is_served_as_data_or_not_at_all() {
    let plain = spec("\"plain\"", "\"Plain text.\"");
    let server = MockServer::builder().sources(&plain).start().await.expect("it starts");
    let known = headers(&ask(&server, "GET /things/a", "x-token: t\r\n").await);
    let mut started = 0;
    for (name, text) in WORDS {
        for (data, prose) in
            [(quoted(text), quoted("Plain text.")), (quoted("plain"), quoted(text)), (quoted(text), quoted(text))]
        {
            let server = match MockServer::builder().sources(&spec(&data, &prose)).start().await {
                Ok(server) => server,
                Err(why) => {
                    let why = why.to_string();
                    let hidden =
                        why.chars().find(|c| !matches!(c, '\n' | '\t') && speclang::text::hidden::kind(*c).is_some());
                    assert_eq!(hidden, None, "{name}: {why}");
                    continue;
                }
            };
            started += 1;
            let address = server.address();
            assert!(address.ip().is_loopback());
            let answer = ask(&server, "GET /things/a", "x-token: t\r\n").await;
            let json = answer.json();
            let rows = json.get("things").map(Json::items).unwrap_or_default();
            let of = |row: usize, field: &str| rows[row].get(field).and_then(Json::scalar_text).map(str::to_owned);
            if data == quoted(text) {
                assert_eq!((of(0, "code").as_deref(), of(1, "name").as_deref()), (Some(*text), Some(*text)), "{name}");
            }
            assert!(headers(&answer).is_subset(&known), "{name}: {}", answer.head);
            for (_, words) in WORDS {
                for request in requests(words) {
                    let bytes = raw(address, request.as_bytes()).await;
                    // What is no HTTP is closed without a word, or refused by the HTTP library.
                    let Some(end) = bytes.windows(4).position(|part| part == b"\r\n\r\n") else { continue };
                    // A text with the end of a line may end the request, and what follows is then another one.
                    if words.contains('\n') && request.contains(words) {
                        assert!(bytes.starts_with(b"HTTP/1.1 "), "{name}: {request:?}");
                        continue;
                    }
                    let answer = Answer::read(&bytes);
                    assert!((200..600).contains(&answer.status), "{name}: {request:?}");
                    assert!(answer.body.is_empty() || Json::parse(&answer.body).is_ok(), "{name}: {}", answer.body);
                    let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
                    assert!(!head.contains(MARK), "{name}: {head}");
                }
            }
            assert_eq!(server.panics(), 0, "{name}");
            server.stop().await;
            assert!(std::net::TcpStream::connect(address).is_err(), "{name}: it goes on");
        }
    }
    assert!(started > WORDS.len(), "only {started} servers started");
}

async fn ask(server: &MockServer, line: &str, headers: &str) -> Answer {
    let request = format!("{line} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n{headers}\r\n");
    Answer::read(&raw(server.address(), request.as_bytes()).await)
}

#[tokio::test]
async fn data_without_end_in_depth_or_width_is_refused_or_served() {
    let alias = |n| format!("a{n}: &a{n} [*a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}]", n - 1);
    let aliases = (1..30).map(alias).collect::<Vec<_>>().join("\n");
    let wide = format!("mock: things\nrows:\n  things: [{}]\n", vec!["{a: b}"; 100_000].join(", "));
    for text in [
        format!("mock: things\nrows:\n  things: {}\n", "[".repeat(20_000)),
        format!("mock: things\nrows:\n  things: {}\n", "- ".repeat(20_000)),
        format!("mock: things\nrows:\n  things:\n    - {}1{}\n", "{a: ".repeat(500), "}".repeat(500)),
        format!("mock: things\na0: &a0 [x]\n{aliases}\n"),
        "mock: things\nrows: {things: [!!binary YQ==, 1e999999999, .nan, 0x7f, 2026-02-30]}\n".to_owned(),
        wide,
    ] {
        let files = spec("\"plain\"", "\"Plain text.\"");
        let files = files.iter().map(|(_, path, known)| {
            (path.to_owned(), if path.ends_with("mock/things.yaml") { text.clone() } else { known.to_owned() })
        });
        match MockServer::builder().sources(&Sources::new(files.collect::<Vec<_>>())).start().await {
            Ok(server) => {
                let answer = ask(&server, "GET /things/a", "x-token: t\r\n").await;
                assert!(answer.status == 200 && server.panics() == 0, "{}", answer.body);
            }
            // What is wrong is told, and not all of it is repeated.
            Err(why) => assert!(why.to_string().len() < 100_000, "{}", &text[..40]),
        }
    }
}
