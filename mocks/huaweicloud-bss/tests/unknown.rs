//! States whose outcome nobody states: let through and noted, or refused.

use mock_server::{MockServer, State, UnknownStates};

use crate::support::{call, server};

const ORDERS: &str = "GET /v2/orders/customer-orders";

/// What the last request had of unknown states, beside what it left out.
fn sent(server: &MockServer) -> Vec<(String, State)> {
    let seen = server.requests().pop().expect("it was seen");
    seen.unknown().iter().filter(|(_, state)| *state != State::Absent).cloned().collect()
}

#[tokio::test]
async fn what_nobody_states_is_let_through_and_noted() {
    let server = server().await;
    let all = call(&server, ORDERS, "").await.text("total_count");
    assert_eq!(sent(&server), []);
    let unsubscribe = "POST /v2/orders/subscriptions/resources/unsubscribe";
    call(&server, unsubscribe, r#"{"resource_ids":["res-02"],"unsubscribe_type":1}"#).await;
    let absent = ("unsubscribe_reason_type".to_owned(), State::Absent);
    let seen = server.requests().pop().expect("it was seen");
    assert!(seen.unknown().contains(&absent), "what is left out can be unknown, too");
    for (query, name, state) in [
        ("order_by=null", "order_by", State::Null),
        ("order_by=%22%22", "order_by", State::EmptyString),
        ("payment_time_begin=null", "payment_time_begin", State::Null),
        ("method=", "method", State::Empty),
    ] {
        let answer = call(&server, &format!("{ORDERS}?{query}"), "").await;
        assert_eq!((answer.status, answer.text("total_count")), (200, all.clone()), "{query}: {}", answer.body);
        assert_eq!(sent(&server), [(name.to_owned(), state)], "{query}");
    }
    // Stated outcomes are none of them.
    call(&server, &format!("{ORDERS}?order_id=null&limit=&order_by=&status=null"), "").await;
    assert_eq!(sent(&server), []);
}

#[tokio::test]
async fn fields_of_objects_and_required_parameters_are_noted_by_their_names() {
    let server = server().await;
    let path = "POST /v2/enterprises/multi-accounts/sub-customers";
    let body = r#"{"party_id":"org-9","sub_customer_association_type":null,
        "new_sub_customer":{"customer_name":null,"password":"long enough","use_pri_mobile_phone":"Y"}}"#;
    let refused = call(&server, path, body).await;
    assert!(refused.text("error_msg").contains("sub_customer_association_type is required, and null is not a value"));
    let noted = [
        ("sub_customer_association_type".to_owned(), State::Null),
        ("new_sub_customer.customer_name".to_owned(), State::Null),
    ];
    assert_eq!(sent(&server), noted);
}

#[tokio::test]
async fn a_server_can_refuse_what_nobody_states() {
    let server = huaweicloud_bss_mock::builder().unknown(UnknownStates::Refuse).start().await.expect("it starts");
    for (query, why) in [
        ("", ""),
        ("?order_id=null&limit=", ""),
        ("?order_by=null", "order_by was sent as null, whose meaning is not documented"),
        ("?method=", "method was sent as an empty value"),
    ] {
        let answer = call(&server, &format!("{ORDERS}{query}"), "").await;
        assert_eq!(answer.status, if why.is_empty() { 200 } else { 400 }, "{query}: {}", answer.body);
        assert!(why.is_empty() || answer.text("error_msg").contains(why), "{query}: {}", answer.body);
    }
    assert_eq!(sent(&server), [("method".to_owned(), State::Empty)], "what is refused is noted, too");
}
