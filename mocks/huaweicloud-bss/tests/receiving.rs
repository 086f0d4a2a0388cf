//! Receiving: routes, states by place, credentials, and what the server remembers.

use crate::support::{call, send, server};
use mock_server::{Given, Json, State};

const ORDERS: &str = "/v2/orders/customer-orders";

#[tokio::test]
async fn unknown_paths_and_methods_are_refused_in_the_shape_of_the_api() {
    let server = server().await;
    let nowhere = call(&server, "GET /v9/nowhere", "").await;
    assert_eq!((nowhere.status, nowhere.text("error_code").as_str()), (404, "CBC.0100"));
    assert!(!nowhere.text("error_msg").is_empty());
    assert_eq!(call(&server, &format!("DELETE {ORDERS}"), "").await.status, 405);
    assert!(server.requests().iter().all(|seen| seen.operation.is_none()));
}

#[tokio::test]
async fn every_state_of_a_query_is_told_apart() {
    let server = server().await;
    for (query, state) in [
        ("", State::Absent),
        ("?order_id=", State::Empty),
        ("?order_id=%22%22", State::EmptyString),
        ("?order_id=null", State::Null),
    ] {
        call(&server, &format!("GET {ORDERS}{query}"), "").await;
        let seen = server.requests().pop().expect("it was seen");
        assert_eq!(seen.given("order_id"), Some(&Given::State(state)), "{query}");
    }
    call(&server, &format!("GET {ORDERS}?order_id=A%20B%2B&who=1"), "").await;
    let seen = server.requests().pop().expect("it was seen");
    assert_eq!(seen.given("order_id"), Some(&Given::Value(Json::text("A B+"))));
    assert_eq!(seen.strangers, ["who"]);
    assert_eq!(seen.operation.as_deref(), Some("ListCustomerOrders"));
}

#[tokio::test]
async fn states_and_numbers_of_a_body_are_kept_as_written() {
    let server = server().await;
    let path = "POST /v2/orders/suscriptions/resources/query";
    let body = r#"{"resource_ids":[],"order_id":"","status_list":null,"limit":1.50}"#;
    let refused = call(&server, path, body).await;
    assert!(refused.text("error_msg").contains("limit must be a 64-bit integer"), "{}", refused.body);
    let seen = server.requests().pop().expect("it was seen");
    assert_eq!(seen.given("resource_ids"), Some(&Given::State(State::EmptyList)));
    assert_eq!(seen.given("order_id"), Some(&Given::State(State::EmptyString)));
    assert_eq!(seen.given("status_list"), Some(&Given::State(State::Null)));
    assert_eq!(seen.given("offset"), Some(&Given::State(State::Absent)));
    assert_eq!(seen.given("limit"), Some(&Given::Value(Json::Number("1.50".to_owned()))));
}

#[tokio::test]
async fn a_caller_shows_a_token_or_a_signature_in_its_form() {
    let server = server().await;
    let line = format!("GET {ORDERS}");
    let signed = |date: &str, headers: &str, digest: &str| {
        format!(
            "x-sdk-date: {date}\r\nauthorization: SDK-HMAC-SHA256 Access=AK, SignedHeaders={headers}, Signature={digest}\r\n"
        )
    };
    let digest = "0f".repeat(32);
    let good = signed("20261101T080000Z", "host;x-sdk-date", &digest);
    assert_eq!(send(&server, &line, &good, "").await.expect("an answer").status, 200);
    for bad in [
        String::new(),
        "x-auth-token: \r\n".to_owned(),
        signed("2026-11-01", "host;x-sdk-date", &digest),
        signed("20261101T080000Z", "host", &digest),
        signed("20261101T080000Z", "host;x-sdk-date;x-lost", &digest),
        signed("20261101T080000Z", "host;x-sdk-date", "short"),
        "authorization: AWS4 Access=AK\r\n".to_owned(),
    ] {
        let refused = send(&server, &line, &bad, "").await.expect("an answer");
        assert_eq!((refused.status, refused.text("error_code").as_str()), (401, "CBC.0154"), "{bad}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_object_is_refused_and_so_is_one_too_large() {
    let server = server().await;
    let path = "PUT /v2/orders/customer-orders/cancel";
    for body in ["{", "[]", "null", r#"{"order_id":"A","order_id":"B"}"#, &"[".repeat(5000)] {
        let refused = call(&server, path, body).await;
        assert_eq!((refused.status, refused.text("error_code").as_str()), (400, "CBC.0100"), "{body}");
        assert!(refused.text("error_msg").starts_with("body "), "{}", refused.body);
    }
    let refused = send(&server, path, "x-auth-token: t\r\n", &" ".repeat((1 << 20) + 1)).await;
    assert!(refused.is_none_or(|refused| refused.status == 400));
    let judged = call(&server, path, r#"{"order_id":"A"}"#).await;
    assert_eq!(judged.text("error_code"), "CBC.99000089", "a good body comes as far as the data");
}

#[tokio::test]
async fn a_stopped_server_takes_no_more_connections() {
    let server = server().await;
    let address = server.address();
    assert_eq!(server.url(), format!("http://{address}"));
    server.stop().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}
