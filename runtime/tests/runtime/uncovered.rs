//! Operations that the tables do not have: called as any other, with what their caller writes.

use api_runtime::{CallOptions, Error, Method, Retries, Uncovered};

use crate::fixture::{answering, builder, client};
use crate::host::TestHost;
use crate::retries::{Next, count, script};

#[tokio::test]
async fn path_query_and_body_go_out_signed() {
    let (sent, transport) = answering(200, r#"{"a":1.10}"#);
    let client = builder(transport).application("reports", "2").build().unwrap();
    let request = Uncovered::write(Method::Put, "/v9/{kind}/things/{id}");
    let request = request.path("id", "a b/1".replace('/', "ä")).path("kind", "x").query("q", "1&2").query("q", "");
    let request = request.body("n", "100.00").body("list", "[null]");
    let reply = client.call_uncovered(&request, &CallOptions::new().header("x-more", "1")).await.expect("an answer");
    assert_eq!(reply.body().as_ref(), br#"{"a":1.10}"#);
    let sent = sent.lock().unwrap();
    let (request, limits) = &sent[0];
    assert_eq!(request.uri(), "https://api.example.com/v9/x/things/a%20b%C3%A41?q=1%262&q=");
    assert_eq!(
        (request.method().as_str(), request.body().as_ref()),
        ("PUT", br#"{"n":100.00,"list":[null]}"#.as_slice())
    );
    let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
    assert!(header("authorization").contains("SignedHeaders=content-type;host;user-agent;x-more;x-sdk-date"));
    assert_eq!(
        (header("user-agent").as_str(), header("content-type").as_str()),
        ("reports/2 test/1", "application/json")
    );
    assert!(limits.new_connection, "a write has a connection of its own");
}

#[tokio::test]
async fn a_read_is_repeated_and_a_write_is_not() {
    for (request, attempts) in [(Uncovered::read(Method::Post, "/x"), 2), (Uncovered::write(Method::Get, "/x"), 1)] {
        let (log, transport) = script(&[Next::Lost]);
        let client = builder(transport).retries(Retries::default()).host(TestHost::patient()).build().unwrap();
        let outcome = client.call_uncovered(&request, &CallOptions::new()).await;
        assert_eq!((outcome.is_ok(), count(&log)), (attempts == 2, attempts));
    }
    let (_, transport) = answering(429, r#"{"error_code":"APIGW.0308","error_msg":"slower"}"#);
    let error = client(transport).call_uncovered(&Uncovered::read(Method::Get, "/x"), &CallOptions::new()).await;
    assert!(error.unwrap_err().is_throttled());
}

#[tokio::test]
async fn what_would_go_elsewhere_or_is_no_json_is_not_sent() {
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    let read = |path: &str| Uncovered::read(Method::Get, path);
    let all = [
        (read("/v1/{id}").path("id", ".."), "id: `..` is no segment of a path"),
        (read("/v1/{id}").path("id", "a/../b"), "id: `a/../b` is no segment of a path"),
        (read("/v1/{id}").path("id", ""), "id: `` is no segment of a path"),
        (read("/v1/{id}"), "the path /v1/{id} lacks a value"),
        (read("/v1/x").path("id", "1"), "the path /v1/x has no {id}"),
        (read("v1/x"), "the path must begin with / and hold neither ? nor #"),
        (read("/v1?x=1"), "the path must begin with / and hold neither ? nor #"),
        (read("/v1").body("a", "{"), "body key a: its value is not JSON"),
    ];
    for (request, expected) in all {
        match client.call_uncovered(&request, &CallOptions::new()).await {
            Err(Error::InvalidRequest(error)) => assert_eq!(error.to_string(), expected),
            other => panic!("{request:?}: {other:?}"),
        }
    }
    let own = CallOptions::new().header("authorization", "x");
    assert!(matches!(client.call_uncovered(&read("/v1"), &own).await, Err(Error::InvalidRequest(_))));
    assert!(sent.lock().unwrap().is_empty());
}
