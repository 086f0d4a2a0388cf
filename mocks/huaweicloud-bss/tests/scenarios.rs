//! Scenarios: every fault, told by a call and in YAML, once, several times, and always.

use mock_server::{Fault, Json, MockError, MockServer, Scenario};

use crate::support::{Answer, call, column, send, server, until};

const OPERATION: &str = "ListCustomerOrders";
const ORDERS: &str = "GET /v2/orders/customer-orders";
const TOKEN: &str = "x-auth-token: t\r\n";

/// More than any answer that ends.
const FAR: usize = 64 << 20;

async fn orders(server: &MockServer) -> Option<Answer> {
    send(server, ORDERS, TOKEN, "").await
}

/// The bytes that come after a fault was told, at most so many, and whether the connection was reset.
async fn bytes(server: &MockServer, fault: Fault, most: usize) -> (Vec<u8>, bool) {
    server.tell(Scenario::once(OPERATION, fault)).expect("it can be told");
    // Without `connection: close` nothing but the fault makes the server close.
    let request = format!("{ORDERS} HTTP/1.1\r\nhost: mock\r\n{TOKEN}\r\n");
    let seen = until(server.address(), request.as_bytes(), most).await;
    let next = orders(server).await.expect("the fault is over");
    assert!(next.status == 200 && next.json().get("order_infos").is_some());
    assert_eq!(server.panics(), 0);
    seen
}

/// The answer to the first call after a fault was told.
async fn shown(server: &MockServer, fault: Fault) -> Option<Answer> {
    server.tell(Scenario::once(OPERATION, fault)).expect("it can be told");
    let answer = orders(server).await;
    let next = orders(server).await.expect("the fault is over");
    assert!(next.status == 200 && next.json().get("order_infos").is_some());
    answer
}

async fn answered(server: &MockServer, fault: Fault) -> Answer {
    shown(server, fault).await.expect("an answer")
}

#[tokio::test]
async fn codes_come_in_the_shapes_of_the_api() {
    let server = server().await;
    let code = answered(&server, Fault::Code("CBC.0151".to_owned())).await;
    assert_eq!((code.status, code.text("error_code").as_str()), (403, "CBC.0151"));
    assert!(!code.text("error_msg").is_empty());
    for (shape, name) in [(1, "error_msg"), (2, "error_message"), (3, "errorMsg"), (4, "message")] {
        let shaped = answered(&server, Fault::CodeInShape("CBC.0151".to_owned(), shape)).await;
        assert!(shaped.status == 403 && !shaped.text(name).is_empty(), "{}", shaped.body);
    }
    let ok = answered(&server, Fault::CodeWithStatus200("CBC.0999".to_owned())).await;
    assert_eq!((ok.status, ok.text("error_code").as_str()), (200, "CBC.0999"));
    let limit = answered(&server, Fault::RateLimit).await;
    assert_eq!((limit.status, limit.text("error_code").as_str()), (429, "APIGW.0308"));
    assert!(!limit.text("error_message").is_empty() && !limit.text("request_id").is_empty());
    assert!(!limit.head.contains("retry-after"));
    let later = answered(&server, Fault::RetryAfter("7".to_owned())).await;
    assert!(later.status == 429 && later.head.contains("\r\nretry-after: 7"), "{}", later.head);
    let unknown = answered(&server, Fault::UnknownCode).await;
    assert_eq!((unknown.status, unknown.text("error_code").as_str()), (400, "MOCK.99999999"));
    let success = answered(&server, Fault::SuccessCode).await;
    assert_eq!((success.status, success.text("error_code").as_str()), (200, "CBC.0000"));
    assert!(success.json().get("order_infos").is_some());
}

#[tokio::test]
async fn gateways_speak_html_or_not_at_all() {
    let server = server().await;
    for (fault, status) in [(Fault::Gateway(502), 502), (Fault::GatewayTimeout, 504), (Fault::Html, 200)] {
        let page = answered(&server, fault).await;
        assert!(page.status == status && page.head.contains("text/html"), "{}", page.head);
        assert!(page.body.starts_with("<!DOCTYPE html>"));
    }
    let bare = answered(&server, Fault::BareStatus(500)).await;
    assert_eq!((bare.status, bare.body.as_str()), (500, ""));
    let redirect = answered(&server, Fault::Redirect("http://127.0.0.1:1/x".to_owned())).await;
    assert!(redirect.status == 302 && redirect.head.contains("location: http://127.0.0.1:1/x"));
}

#[tokio::test]
async fn connections_break_where_they_should() {
    let server = server().await;
    assert_eq!(bytes(&server, Fault::Cut, FAR).await, (Vec::new(), false));
    assert_eq!(bytes(&server, Fault::CutAfter, FAR).await, (Vec::new(), false));
    assert_eq!(bytes(&server, Fault::Reset, FAR).await, (Vec::new(), true));
    let half = answered(&server, Fault::CutInBody).await;
    let promised = half.head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let promised: usize = promised.expect("a length").parse().expect("a number");
    assert!(!half.body.is_empty() && half.body.len() < promised);
    let (silent, _) = bytes(&server, Fault::ClosesSilently, FAR).await;
    let silent = Answer::read(&silent);
    assert!(silent.status == 200 && !silent.head.contains("connection"), "{}", silent.head);
    assert!(silent.json().get("order_infos").is_some());
}

#[tokio::test]
async fn http_is_stretched() {
    let server = server().await;
    let (no_http, _) = bytes(&server, Fault::NotHttp, FAR).await;
    assert!(!no_http.is_empty() && !no_http.starts_with(b"HTTP"));
    let (interim, _) = bytes(&server, Fault::Interim, FAR).await;
    let interim = String::from_utf8(interim).expect("UTF-8");
    let order = ["HTTP/1.1 100 Continue", "HTTP/1.1 103 Early Hints", "HTTP/1.1 200 OK"].map(|line| interim.find(line));
    assert!(order.is_sorted() && order[0] == Some(0) && order[2].is_some(), "{interim}");
    for length in [1 << 20, 3 << 20] {
        let (head, _) = bytes(&server, Fault::EndlessHead, length).await;
        assert!(head.len() >= length && head.starts_with(b"HTTP/1.1 200 OK\r\n"));
        assert!(!String::from_utf8(head).expect("UTF-8").contains("\r\n\r\n"));
        let (body, _) = bytes(&server, Fault::EndlessBody, length).await;
        assert!(body.len() >= length);
        assert!(body.starts_with(b"HTTP/1.1 200 OK\r\n") && body.windows(13).any(|part| part == b"\"order_infos\""));
    }
    let longer = answered(&server, Fault::LongerBody).await;
    let length: usize = longer.headers("content-length")[0].parse().expect("a number");
    assert!(Json::parse(&longer.body[..length]).is_ok() && longer.body.len() > length);
    let two = answered(&server, Fault::TwoLengths).await;
    let lengths = two.headers("content-length");
    assert!(lengths.len() == 2 && lengths[0] != lengths[1] && two.json().get("order_infos").is_some());
}

#[tokio::test]
async fn answers_come_slowly_or_in_bulk() {
    let server = server().await;
    let late = answered(&server, Fault::Delay(1)).await;
    assert_eq!(late.status, 200);
    let ordinary = answered(&server, Fault::Delay(0)).await;
    assert_eq!(answered(&server, Fault::Drip(0)).await.body, ordinary.body);
    // A pause behind each byte: of a short answer, for the whole list would take seconds.
    let nothing = "GET /v2/orders/customer-orders?order_id=nobody";
    let short = call(&server, nothing, "").await;
    server.tell(Scenario::once(OPERATION, Fault::Drip(1))).expect("it can be told");
    assert_eq!(call(&server, nothing, "").await.body, short.body);
    let (huge, _) = until_closed(&server, Fault::Huge).await;
    assert!(huge.len() > 20 << 20);
    let head = String::from_utf8_lossy(&huge[..500]).to_ascii_lowercase();
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    assert!(huge.ends_with(b"\r\n0\r\n\r\n"), "the last chunk came");
}

async fn until_closed(server: &MockServer, fault: Fault) -> (Vec<u8>, bool) {
    server.tell(Scenario::once(OPERATION, fault)).expect("it can be told");
    let request = format!("{ORDERS} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n{TOKEN}\r\n");
    until(server.address(), request.as_bytes(), FAR).await
}

#[tokio::test]
async fn bodies_of_wrong_shape() {
    let server = server().await;
    let ordinary = answered(&server, Fault::Delay(0)).await;
    for (fault, content_type) in
        [(Fault::ContentType, "text/plain"), (Fault::Charset, "application/json; charset=iso-8859-1")]
    {
        let typed = answered(&server, fault).await;
        assert_eq!((typed.headers("content-type"), typed.body), (vec![content_type.to_owned()], ordinary.body.clone()));
    }
    let cut = answered(&server, Fault::Truncated).await;
    assert!(cut.status == 200 && Json::parse(&cut.body).is_err() && ordinary.body.starts_with(&cut.body));
    for (fault, status, body) in
        [(Fault::List, 200, "[]"), (Fault::Null, 200, "null"), (Fault::Empty, 200, ""), (Fault::NoContent, 204, "")]
    {
        let answer = answered(&server, fault).await;
        assert_eq!((answer.status, answer.body.as_str()), (status, body));
    }
    let mark = answered(&server, Fault::ByteOrderMark).await;
    assert_eq!(mark.body.strip_prefix('\u{FEFF}'), Some(ordinary.body.as_str()));
    let (bytes, _) = until_closed(&server, Fault::InvalidUtf8).await;
    assert!(String::from_utf8(bytes).is_err_and(|error| error.as_bytes().ends_with(b":\"\xFF\"}")));
}

#[tokio::test]
async fn members_of_wrong_shape() {
    let server = server().await;
    let ordinary = answered(&server, Fault::Delay(0)).await;
    let extra = answered(&server, Fault::ExtraFields).await;
    assert!(extra.json().get("x_mock_object").is_some() && extra.json().get("order_infos").is_some());
    let double = answered(&server, Fault::DoubleKeys).await;
    assert!(double.body.contains("\"total_count\":null,\"total_count\":"), "{}", double.body);
    assert!(Json::parse(&double.body).is_err());
    let null = answered(&server, Fault::NullFields).await.json();
    assert_eq!((null.get("order_infos"), null.get("total_count")), (Some(&Json::Null), Some(&Json::Null)));
    let swapped = answered(&server, Fault::SwappedTypes).await;
    assert_eq!(swapped.json().get("total_count"), Some(&Json::text(ordinary.text("total_count"))));
    let statuses = column(&swapped, "order_infos", "measure_id");
    assert!(statuses.iter().any(|value| matches!(value, Json::Text(_))), "{statuses:?}");
    let deep = answered(&server, Fault::Deep).await;
    assert!(deep.body.contains(&"[".repeat(1000)) && deep.body.ends_with(&format!("{}}}", "]".repeat(1000))));
}

#[tokio::test]
async fn scenarios_in_yaml_are_counted() {
    let yaml = "
- {operation: ListCustomerOrders, fault: code, code: CBC.0999, times: 2}
- {operation: ListCustomerOrders, fault: html}
- {operation: PayOrders, fault: redirect, to: 'http://127.0.0.1:1/'}
";
    let server = huaweicloud_bss_mock::builder().scenarios(yaml).start().await.expect("it starts");
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
        Scenario::always(OPERATION, Fault::CodeInShape("CBC.1".to_owned(), 1)),
        Scenario::always(OPERATION, Fault::CodeInShape("CBC.0151".to_owned(), 0)),
        Scenario::always(OPERATION, Fault::CodeInShape("CBC.0151".to_owned(), 5)),
        Scenario::always(OPERATION, Fault::Redirect("a\r\nb: c".to_owned())),
        Scenario::always(OPERATION, Fault::RetryAfter("1\r\n".to_owned())),
        Scenario::always(OPERATION, Fault::Gateway(404)),
        Scenario::always(OPERATION, Fault::BareStatus(200)),
        Scenario::always(OPERATION, Fault::BareStatus(600)),
    ] {
        let shown = format!("{scenario:?}");
        assert!(matches!(server.tell(scenario), Err(MockError::Scenario(_))), "{shown}");
    }
    for (fault, told) in [
        ("code", "requires `code`"),
        ("flood", "unknown variant `flood`, expected one of `code`"),
        ("html, code: CBC.0999", "does not accept `code`"),
        ("drip, milliseconds: 1, to: x", "does not accept `to`"),
        ("gateway", "requires `status`"),
        ("html, color: x", "color"),
    ] {
        let yaml = format!("- {{operation: PayOrders, fault: {fault}}}");
        let error = huaweicloud_bss_mock::builder().scenarios(yaml).start().await.err().map(|error| error.to_string());
        assert!(error.as_ref().is_some_and(|error| error.contains(told)), "{fault}: {error:?}");
    }
    assert!(huaweicloud_bss_mock::builder().scenarios("{").start().await.is_err());
}

/// Name, YAML and effect of each row in the table of the page.
fn rows() -> Vec<(String, String, bool)> {
    // The page speaks of an invented API.
    let page = include_str!("../../../mock/docs/scenarios.md").replace("LIB.1", "CBC.0250");
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect::<Vec<_>>();
    let rows = page.lines().filter(|line| line.starts_with("| `")).map(cells);
    rows.map(|row| (row[1].clone(), row[2].clone(), row[4] == "yes")).collect()
}

#[test]
fn every_fault_has_a_row_in_the_page() {
    let source = include_str!("../../../mock/src/scenario/fault.rs");
    let body = source.split("pub enum Fault {").nth(1).and_then(|rest| rest.split("\n}").next()).expect("the enum");
    let variants = body.lines().filter_map(|line| line.strip_prefix("    "));
    let variants = variants.filter(|line| line.starts_with(|first: char| first.is_ascii_uppercase()));
    let variants: Vec<&str> = variants.filter_map(|line| line.split(['(', ',']).next()).collect();
    let rows: Vec<String> = rows().into_iter().map(|(name, ..)| name).collect();
    assert_eq!(variants, rows);
    assert_eq!(rows.len(), 40);
}

#[tokio::test]
async fn a_fault_takes_the_effect_that_the_page_says() {
    let server = server().await;
    let path = "/v2/orders/subscriptions/resources/autorenew/res-04";
    for (name, yaml, effect) in rows() {
        let yaml = format!("- {{operation: AutoRenewalResources, {yaml}, times: 1}}");
        server.tell_yaml(&yaml).unwrap_or_else(|error| panic!("{name}: {error}"));
        let head = format!("POST {path} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n");
        until(server.address(), format!("{head}{TOKEN}content-length: 0\r\n\r\n").as_bytes(), 1 << 20).await;
        // What is not switched on cannot be switched off.
        let off = call(&server, &format!("DELETE {path}"), "").await;
        assert_eq!(off.status == 204, effect, "{name}: {}", off.body);
        assert_eq!(server.panics(), 0);
    }
}
