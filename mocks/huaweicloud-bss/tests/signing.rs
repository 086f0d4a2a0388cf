//! Signing: with a key at hand the server takes what the vendor's Python SDK signed, and nothing that was changed.

use std::fmt::Write as _;

use mock_server::{Json, MockError, MockServer};

use crate::support::{raw, send};

const ACCESS: &str = "AKIDEXAMPLE0123456";
const SECRET: &str = "a secret key/+=中";

fn recorded() -> Vec<Json> {
    Json::parse(include_str!("../../../mock/tests/signed_requests.json")).expect("JSON").items().to_vec()
}

fn text(case: &Json, name: &str) -> String {
    case.get(name).and_then(Json::scalar_text).expect(name).to_owned()
}

/// The request as the bytes that go over the wire.
fn bytes(case: &Json) -> String {
    let mut head = format!("{} {} HTTP/1.1\r\nconnection: close\r\n", text(case, "method"), text(case, "target"));
    for pair in case.get("headers").expect("headers").items() {
        let part = |at: usize| pair.items()[at].scalar_text().expect("a text");
        write!(head, "{}: {}\r\n", part(0), part(1)).expect("a text takes all");
    }
    let body = text(case, "body");
    format!("{head}content-length: {}\r\n\r\n{body}", body.len())
}

async fn refused(server: &MockServer, request: &str) -> bool {
    let answer = String::from_utf8(raw(server.address(), request.as_bytes()).await).expect("UTF-8");
    let (status, code) = (answer.starts_with("HTTP/1.1 401 "), answer.contains("\"CBC.0154\""));
    assert_eq!(status, code, "{answer}");
    status
}

async fn server() -> MockServer {
    let builder = huaweicloud_bss_mock::builder().key("other", "key").key(ACCESS, SECRET);
    let builder = builder.host("bss.example.com").host("bss.example.org");
    assert!(!format!("{builder:?}").contains("secret key"));
    builder.start().await.expect("it starts")
}

#[tokio::test]
async fn what_the_vendor_signed_is_taken_and_what_was_changed_is_not() {
    let server = server().await;
    for case in recorded() {
        let request = bytes(&case);
        assert!(!refused(&server, &request).await, "{}", text(&case, "name"));
        // A changed path is no longer signed, even where it leads to the same operation or to a parameter.
        for (from, to) in [
            ("20261122T223105Z", "20261122T223106Z"),
            ("bss.example.com", "bss.example.org"),
            ("application/json", "application/jsom"),
            ("customer-orders?", "customer-orders?y=1&"),
            ("autorenew/", "autorenew/y"),
            ("Signature=", "Signature=0"),
            ("\"order_id\"", "\"order_ie\""),
            ("AKIDEXAMPLE", "akidexample"),
        ] {
            let changed = request.replacen(from, to, 1);
            let body_unsigned = request.contains("UNSIGNED-PAYLOAD") && from.starts_with('"');
            if changed != request && !body_unsigned {
                assert!(refused(&server, &changed).await, "{}: {to}", text(&case, "name"));
            }
        }
    }
}

#[tokio::test]
async fn a_token_counts_only_without_a_signature() {
    let server = server().await;
    let line = "GET /v2/orders/customer-orders";
    let token = "x-auth-token: t\r\n";
    assert_eq!(send(&server, line, token, "").await.expect("an answer").status, 200);
    let both = format!("{token}authorization: SDK-HMAC-SHA256 Access={ACCESS}\r\n");
    assert_eq!(send(&server, line, &both, "").await.expect("an answer").status, 401);
}

#[tokio::test]
async fn keys_that_cannot_be_used_do_not_start() {
    for (access, secret) in [("", "s"), ("a", ""), ("a,b", "s"), ("a=b", "s"), ("中", "s")] {
        let started = huaweicloud_bss_mock::builder().key(access, secret).start().await;
        assert!(matches!(started, Err(MockError::Key(_))), "{access}");
    }
}
