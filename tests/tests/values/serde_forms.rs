//! What requests, answers and their parts look like in the formats of serde, and what is refused.

use std::collections::BTreeMap;

use huaweicloud_bss::customers::{CheckUserIdentity, CheckUserIdentityRequired, IdentityKind};
use huaweicloud_bss::orders::{ListCustomerOrders, ListCustomerOrdersResponse, PayOrdersCode, UseInPayment};
use huaweicloud_bss::partner_accounts::UpdateCustomerAccountAmount;
use huaweicloud_bss::partner_coupons::ListPartnerCouponsRecord;
use huaweicloud_bss::types::{LocationLanguage, MoneyUnit, OrderStatus};
use huaweicloud_bss::{
    Amount, Code, Date, Decimal, Empty, EmptyList, EmptyString, Given, Instant, Month, Null, OwnedAmount,
};
use serde_json::{from_value, json, to_value};

fn message<T: std::fmt::Debug>(read: Result<T, serde_json::Error>) -> String {
    read.expect_err("it is refused").to_string()
}

#[test]
fn a_request_is_its_names_on_the_wire_without_what_is_left_out() {
    let begin = "2026-01-01T00:00:00Z".parse().expect("a time");
    let request = ListCustomerOrders::new().limit(5).create_time_begin(begin).order_id(Null);
    let tree = json!({"limit": 5, "create_time_begin": "2026-01-01T00:00:00Z", "order_id": null});
    assert_eq!(to_value(&request).expect("JSON"), tree);
    assert_eq!(from_value::<ListCustomerOrders>(tree).expect("a request"), request);
}

#[test]
fn states_are_what_they_are_on_the_wire_and_none_hides_in_a_value() {
    let records = ListPartnerCouponsRecord::new;
    let requests = [
        (records().coupon_ids(Null), json!({"coupon_ids": null})),
        (records().coupon_ids(EmptyList), json!({"coupon_ids": []})),
        (records().coupon_ids(Empty), json!({"coupon_ids": {"$state": "empty"}})),
        (records().quota_id(EmptyString), json!({"quota_id": ""})),
        (records().quota_id(""), json!({"quota_id": {"$value": ""}})),
        (records().coupon_ids(Vec::<String>::new()), json!({"coupon_ids": {"$value": []}})),
        (records(), json!({})),
    ];
    for (request, tree) in requests {
        assert_eq!(to_value(&request).expect("JSON"), tree);
        assert_eq!(from_value::<ListPartnerCouponsRecord>(tree).expect("a request"), request);
    }
    let given: Given<String, Null> = Null.into();
    assert_eq!(to_value(&given).expect("JSON"), json!(null));
}

#[test]
fn a_request_refuses_what_it_does_not_know_and_names_what_it_does() {
    let error = message(from_value::<ListCustomerOrders>(json!({"limits": 5, "limit": 5})));
    assert!(error.starts_with("expected one of the keys order_id, customer_id, ") && error.ends_with("found limits"));
    let error = message(from_value::<ListCustomerOrders>(json!({"create_time_begin": null})));
    assert!(
        error.starts_with("create_time_begin: expected ") && error.ends_with("found null"),
        "null is no state of it: {error}"
    );
    let error = message(from_value::<ListCustomerOrders>(json!({"status": 77})));
    assert!(error.starts_with("status: expected one of ") && error.contains("`6` ("), "{error}");
    let error = message(from_value::<ListCustomerOrders>(json!({"order_id": {"$state": "empty"}})));
    assert!(error.contains("a state that this parameter takes"), "{error}");
    let error = message(from_value::<UpdateCustomerAccountAmount>(json!({"customer_id": "c"})));
    assert!(error.starts_with("amount: expected a value"), "{error}");
}

#[test]
fn an_answer_passes_over_what_it_does_not_know() {
    let text = r#"{"total_count": 1, "new": {"a": 1.5}, "order_infos": [{"order_id": "a", "status": 77, "amount_info": null}]}"#;
    let answer: ListCustomerOrdersResponse = serde_json::from_str(text).expect("an answer");
    assert_eq!(answer.order_infos[0].status, Some(OrderStatus::Unknown("77".to_owned())));
    let tree = json!({"total_count": 1, "order_infos": [{"order_id": "a", "status": 77}]});
    assert_eq!(to_value(&answer).expect("JSON"), tree);
}

#[test]
fn amounts_keep_their_digits_and_no_float_is_read() {
    let text = r#"{"order_infos": [{"official_amount": 1234567890123456789.10}]}"#;
    let answer: ListCustomerOrdersResponse = serde_json::from_str(text).expect("an answer");
    let kept = serde_json::to_string(&answer).expect("JSON");
    assert_eq!(kept, r#"{"order_infos":[{"official_amount":"1234567890123456789.10"}]}"#);
    let error = serde_yaml::from_str::<ListCustomerOrdersResponse>("order_infos: [{official_amount: 0.1}]");
    let error = error.expect_err("a float").to_string();
    assert!(error.contains("order_infos[0].official_amount") && error.contains("write it as a string"), "{error}");
    let read = serde_yaml::from_str::<ListCustomerOrdersResponse>("order_infos: [{official_amount: '0.10'}]");
    let amount = read.expect("an answer").order_infos[0].official_amount.expect("an amount");
    assert_eq!(amount.to_string(), "0.10");
}

#[test]
fn parts_stand_alone_and_are_keys_of_maps() {
    assert_eq!(to_value(UseInPayment::Used).expect("JSON"), json!("YES"));
    assert_eq!(
        message(from_value::<UseInPayment>(json!("MAYBE"))),
        "expected one of `YES` (Used), `NO` (NotUsed), found \"MAYBE\"".replace('"', "")
    );
    assert_eq!(from_value::<MoneyUnit>(json!(1)).expect("a unit"), MoneyUnit::Yuan);
    assert_eq!(from_value::<Code<PayOrdersCode>>(json!("X.1")).expect("a code"), Code::Unknown("X.1".to_owned()));
    assert_eq!(from_value::<LocationLanguage>(json!("zh_cn")).expect("a language"), LocationLanguage::Chinese);
    let counts = BTreeMap::from([(OrderStatus::from_wire("6"), 1), (OrderStatus::from_wire("77"), 2)]);
    let text = serde_json::to_string(&counts).expect("JSON");
    assert_eq!(text, r#"{"6":1,"77":2}"#);
    assert_eq!(serde_json::from_str::<BTreeMap<OrderStatus, i32>>(&text).expect("a map"), counts);

    let (month, date): (Month, Date) = ("2026-11".parse().expect("a month"), "2026-11-28".parse().expect("a day"));
    let time: Instant = "2026-11-28T00:00:00Z".parse().expect("a time");
    let tree = to_value((month, date, time)).expect("JSON");
    assert_eq!(tree, json!(["2026-11", "2026-11-28", "2026-11-28T00:00:00Z"]));
    assert_eq!(from_value::<(Month, Date, Instant)>(tree).expect("times"), (month, date, time));

    let amount = Amount::new(Decimal::new(1050, 2), &MoneyUnit::Yuan, Some("CNY"));
    let tree = json!({"value": "10.50", "unit": 1, "currency": "CNY"});
    assert_eq!(to_value(amount).expect("JSON"), tree);
    assert_eq!(from_value::<OwnedAmount<MoneyUnit>>(tree).expect("an amount"), amount.into_owned());
}

#[test]
fn secrets_are_written_and_never_told() {
    let (search_type, search_value) = (IdentityKind::Email, "hunter2@example.com".to_owned());
    let request = CheckUserIdentity::new(CheckUserIdentityRequired { search_type, search_value });
    assert!(!format!("{request:?}").contains("hunter2"));
    let tree = to_value(&request).expect("JSON");
    assert_eq!(tree, json!({"search_type": "email", "search_value": "hunter2@example.com"}), "all of it is kept");
    let wrong = json!({"search_type": "email", "search_value": true, "hunter2": 1});
    let error = message(from_value::<CheckUserIdentity>(wrong));
    assert_eq!(error, "search_value: expected a string or number, found ***");
}
