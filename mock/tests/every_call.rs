//! What every call carries, and the path that all operations are below: an invented API that has both.

use mock_server::{MockServer, Sources};

use crate::support::{Answer, raw};

const SERVICE: &str = r#"
service: inn
title: Inn
doc: Rooms.
crate: inn
version: 0.1.0
zone: "+08:00"
length_counts: bytes
endpoints:
  one: {url: "https://inn.example/api/v3", doc: Only one., default: true}
  own: {url: "https://{inn}.example/{inn}/api", variables: {inn: {doc: The inn.}}, doc: An inn's own.}
auth: {token: {header: X-Auth-Token}}
every_call:
  path:
    chain: {set_by: client, max_length: 4, doc: The chain.}
  query:
    format: {constant: full, doc: Form of answers.}
    tenant: {set_by: client, pattern: "[a-z]+", doc: The tenant.}
  header:
    X-Version: {constant: "2", doc: Version of the API.}
    X-Guest: {set_by: client, required: true, max_length: 3, doc: The guest.}
content_type: application/json
request_id_header: X-Request-Id
pages: "https://inn.example/{source}"
wire:
  query: {empty: "", empty_string: '""', "null": "null", empty_list: "[]"}
  header: {empty: "", empty_string: '""', "null": "null", empty_list: "[]"}
error_bodies: [{code: fault, message: why}]
groups: {rooms: {title: Rooms, doc: Rooms.}}
"#;

const ERRORS: &str = "
errors:
  INN.1: {status: 400, meaning: Wrong., retry: never}
  INN.2: {status: 401, meaning: Who., retry: never}
";

const EXCEPTION: &str = "
operation: ListKeys
summary: Lists keys.
request: GET /keys
group: rooms
source: keys
safety: read
query:
  format: {type: text, max_length: 9, doc: Form of answers., presence: default full}
header:
  x-version: {type: text, max_length: 9, doc: Version of the API., presence: default 1}
response:
  note: {type: text, doc: A note.}
errors: {INN.1: 400}
";

const OPERATION: &str = "
operation: ListRooms
summary: Lists rooms.
request: GET /chains/{chain}/rooms
group: rooms
source: rooms
safety: read
response:
  note: {type: text, doc: A note.}
errors: {INN.1: 400}
";

async fn inn() -> MockServer {
    let files = [("service", SERVICE), ("errors", ERRORS), ("one", OPERATION), ("two", EXCEPTION)];
    let sources = Sources::new(files.map(|(name, text)| (format!("inn/{name}.yaml"), text.to_owned())));
    let bindings = "refusals: {parameter: INN.1, credentials: INN.2, path: INN.1, rate_limit: INN.1}";
    MockServer::builder().spec(&sources, bindings).start().await.unwrap_or_else(|error| panic!("{error}"))
}

async fn get(server: &MockServer, target: &str, headers: &str) -> Answer {
    let head = format!("GET {target} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\nx-auth-token: t\r\n{headers}\r\n");
    Answer::read(&raw(server.address(), head.as_bytes()).await)
}

const TARGET: &str = "/chains/west/rooms?format=full&tenant=ab";
const HEADERS: &str = "x-version: 2\r\nx-guest: abc\r\n";

#[tokio::test]
async fn a_request_is_read_below_the_path_of_each_endpoint_and_at_the_root() {
    let server = inn().await;
    for (base, status) in [
        ("", 200),
        ("/api/v3", 200),
        ("/north/api", 200),
        ("/api/v4", 404),
        ("//api", 404),
        ("/api", 404),
        ("/a/b/api", 404),
    ] {
        let answer = get(&server, &format!("{base}{TARGET}"), HEADERS).await;
        assert_eq!(answer.status, status, "{base}: {}", answer.body);
    }
}

#[tokio::test]
async fn what_every_call_carries_is_judged() {
    let server = inn().await;
    let target = |query: &str| format!("/chains/west/rooms?{query}");
    for (target, headers, wrong) in [
        (target("tenant=ab"), HEADERS, "format"),
        (target("format=other"), HEADERS, "format"),
        (target("format=full&format=full"), HEADERS, "format"),
        (target("format=full&tenant=A"), HEADERS, "tenant"),
        (target("format=full&tenant="), HEADERS, "tenant"),
        (target("format=full"), "x-guest: abc\r\n", "X-Version"),
        (target("format=full"), "x-version: 3\r\nx-guest: abc\r\n", "X-Version"),
        (target("format=full"), "x-version: 2\r\nx-version: 2\r\nx-guest: abc\r\n", "X-Version"),
        (target("format=full"), "x-version: 2\r\n", "X-Guest"),
        (target("format=full"), "x-version: 2\r\nx-guest: abcd\r\n", "X-Guest"),
        ("/chains/longer/rooms?format=full".to_owned(), HEADERS, "chain"),
    ] {
        let answer = get(&server, &target, headers).await;
        assert_eq!(answer.status, 400, "{target} {headers}");
        assert!(answer.text("why").contains(wrong), "{target} {headers}: {}", answer.body);
    }
    assert_eq!(get(&server, &target("format=full"), HEADERS).await.status, 200, "the tenant may be missing");
    for target in ["/keys", "/keys?format=other"] {
        let answer = get(&server, target, "x-guest: abc\r\n").await;
        assert_eq!(answer.status, 200, "an operation with the parameter is an exception: {}", answer.body);
    }
    assert_eq!(get(&server, "/keys", "").await.status, 400);
    let requests = server.requests();
    assert!(requests.iter().all(|request| request.strangers.is_empty()), "no parameter of every call is a stranger");
}
