//! Scenarios: every fault, told by a call and in YAML, once, several times, and always.

use crate::support::{Answer, send, server};
use mock_server::{Fault, MockError, MockServer, Scenario};

const OPERATION: &str = "ListCustomerOrders";

async fn orders(server: &MockServer) -> Option<Answer> {
    send(server, "GET /v2/orders/customer-orders", "x-auth-token: t\r\n", "").await
}

/// The answer to the first call after a fault was told.
async fn shown(fault: Fault) -> Option<Answer> {
    let server = server().await;
    server.tell(Scenario::once(OPERATION, fault)).expect("the operation is there");
    let answer = orders(&server).await;
    let next = orders(&server).await.expect("the fault is over");
    assert!(next.status == 200 && next.json().get("order_infos").is_some());
    answer
}

#[tokio::test]
async fn codes_come_in_the_shapes_of_the_api() {
    let code = shown(Fault::Code("CBC.0151".to_owned())).await.expect("an answer");
    assert_eq!((code.status, code.text("error_code").as_str()), (403, "CBC.0151"));
    assert!(!code.text("error_msg").is_empty());
    let ok = shown(Fault::CodeWithStatus200("CBC.0999".to_owned())).await.expect("an answer");
    assert_eq!((ok.status, ok.text("error_code").as_str()), (200, "CBC.0999"));
    let limit = shown(Fault::RateLimit).await.expect("an answer");
    assert_eq!((limit.status, limit.text("error_code").as_str()), (429, "APIGW.0308"));
    assert!(!limit.text("error_message").is_empty() && !limit.text("request_id").is_empty());
}

#[tokio::test]
async fn connections_break_where_they_should() {
    assert!(shown(Fault::Cut).await.is_none());
    let half = shown(Fault::CutInBody).await.expect("the head and half of the body");
    let promised = half.head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let promised: usize = promised.expect("a length").parse().expect("a number");
    assert!(!half.body.is_empty() && half.body.len() < promised);
}

#[tokio::test]
async fn answers_of_wrong_shape() {
    let redirect = shown(Fault::Redirect("http://127.0.0.1:1/x".to_owned())).await.expect("an answer");
    assert!(redirect.status == 302 && redirect.head.contains("location: http://127.0.0.1:1/x"));
    let typed = shown(Fault::ContentType).await.expect("an answer");
    assert!(typed.head.contains("content-type: text/plain") && typed.json().get("total_count").is_some());
    let cut = shown(Fault::Truncated).await.expect("an answer");
    assert!(cut.status == 200 && mock_server::Json::parse(&cut.body).is_err());
    assert!(shown(Fault::Html).await.expect("an answer").body.starts_with("<!DOCTYPE html>"));
    assert_eq!(shown(Fault::List).await.expect("an answer").body, "[]");
    assert_eq!(shown(Fault::Null).await.expect("an answer").body, "null");
    assert_eq!(shown(Fault::Empty).await.expect("an answer").body, "");
    let extra = shown(Fault::ExtraFields).await.expect("an answer");
    assert!(extra.json().get("x_mock_object").is_some() && extra.json().get("order_infos").is_some());
    let late = shown(Fault::Delay(1)).await.expect("an answer");
    assert_eq!(late.status, 200);
}

#[tokio::test]
async fn scenarios_in_yaml_are_counted() {
    let yaml = "
- {operation: ListCustomerOrders, fault: code, code: CBC.0999, times: 2}
- {operation: ListCustomerOrders, fault: html}
- {operation: PayOrders, fault: redirect, to: 'http://127.0.0.1:1/'}
";
    let server = MockServer::builder().scenarios(yaml).start().await.expect("it starts");
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let answer = orders(&server).await.expect("an answer");
        statuses.push((answer.status, answer.body.starts_with('<')));
    }
    assert_eq!(statuses, [(500, false), (500, false), (200, true), (200, true)]);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn what_the_spec_does_not_have_cannot_be_told() {
    let server = server().await;
    for scenario in [
        Scenario::always("Nobody", Fault::Html),
        Scenario::always(OPERATION, Fault::Code("CBC.1".to_owned())),
        Scenario::always(OPERATION, Fault::Redirect("a\r\nb: c".to_owned())),
    ] {
        assert!(matches!(server.tell(scenario), Err(MockError::Scenario(_))));
    }
    for yaml in ["- {operation: PayOrders, fault: code}", "- {operation: PayOrders, fault: flood}", "{"] {
        assert!(MockServer::builder().scenarios(yaml).start().await.is_err(), "{yaml}");
    }
}
