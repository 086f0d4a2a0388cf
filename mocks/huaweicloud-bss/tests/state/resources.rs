//! Resources: renewed, given back, and what happens when they expire.

use mock_server::{Json, MockServer};

use super::{PAY, code};
use crate::support::{call, column, server};

const RENEW: &str = "POST /v2/orders/subscriptions/resources/renew";
const UNSUBSCRIBE: &str = "POST /v2/orders/subscriptions/resources/unsubscribe";
const TO_ON_DEMAND: &str = "POST /v2/orders/subscriptions/resources/to-on-demand";

fn field(server: &MockServer, resource: &str, field: &str) -> String {
    let data = server.data();
    let row = data.find("resources", "resource_id", resource).expect("it is there");
    row.text_of(field).unwrap_or_default().to_owned()
}

fn expiry(server: &MockServer, resource: &str) -> String {
    field(server, resource, "expire_time")
}

/// How many orders wait for payment.
fn waiting(server: &MockServer) -> usize {
    server.data().rows("orders").iter().filter(|order| order.is("status", "6")).count()
}

#[tokio::test]
async fn a_renewal_is_an_order_and_takes_effect_when_it_is_paid() {
    let server = server().await;
    let renew = |id: &str, pay: u8| {
        format!(r#"{{"resource_ids":["{id}"],"period_type":2,"period_num":3,"is_auto_pay":{pay}}}"#)
    };
    assert_eq!(code(&server, RENEW, &renew("res-99", 0)).await, "CBC.99003016");
    assert_eq!(code(&server, RENEW, &renew("res-02", 0)).await, "CBC.30010036", "it is attached to another");
    let placed = call(&server, RENEW, &renew("res-01", 0)).await;
    let order = placed.json().get("order_ids").expect("an order").items()[0].clone();
    assert_eq!(expiry(&server, "res-01"), "2026-11-15T15:59:59Z", "it is not paid yet");
    assert_eq!(code(&server, RENEW, &renew("res-01", 0)).await, "CBC.99003100");
    assert_eq!(code(&server, UNSUBSCRIBE, r#"{"resource_ids":["res-01"],"unsubscribe_type":1}"#).await, "CBC.99003100");
    let pay = format!(r#"{{"order_id":{order},"use_coupon":"NO","use_discount":"NO"}}"#);
    assert_eq!(code(&server, PAY, &pay).await, "");
    assert_eq!(expiry(&server, "res-01"), "2027-02-15T15:59:59Z");
    assert_eq!(expiry(&server, "res-02"), "2027-03-15T15:59:59Z", "it goes with its primary one");
    assert_eq!(expiry(&server, "res-04"), "2026-11-15T15:59:59Z");
    let listed = call(&server, "GET /v2/orders/customer-orders?order_type=2&status=5&limit=100", "").await;
    assert!(column(&listed, "order_infos", "order_id").contains(&order));

    assert_eq!(code(&server, RENEW, &renew("res-04", 1)).await, "");
    assert_eq!(expiry(&server, "res-04"), "2027-02-15T15:59:59Z", "it paid itself");
    let only_renewals = |id: &str| format!(r#"{{"resource_ids":["{id}"],"unsubscribe_type":2}}"#);
    assert_eq!(code(&server, UNSUBSCRIBE, &only_renewals("res-04")).await, "");
    assert_eq!(expiry(&server, "res-04"), "2026-11-15T15:59:59Z");
    assert_eq!(code(&server, UNSUBSCRIBE, &only_renewals("res-04")).await, "CBC.99003128");
    server
        .edit(|data| {
            data.update("transferable", "balance_type", "BALANCE_TYPE_DEBIT", |row| {
                row.set("available", Json::text("0.01"));
            });
        })
        .expect("no file is written");
    let before = waiting(&server);
    assert_eq!(code(&server, RENEW, &renew("res-07", 1)).await, "CBC.30050006");
    assert_eq!(waiting(&server), before + 1, "the order is there, and can be paid by hand");
    assert_eq!(code(&server, RENEW, &renew("res-07", 1)).await, "CBC.99003100");
}

#[tokio::test]
async fn a_renewal_that_is_given_up_leaves_the_day_on_which_it_was_before() {
    let server = server().await;
    server
        .insert("resources", "{resource_id: mine, is_main_resource: 1, expire_time: '2026-11-30T00:00:00Z'}")
        .expect("a row");
    let renew = r#"{"resource_ids":["mine"],"period_type":2,"period_num":3,"is_auto_pay":1}"#;
    assert_eq!(code(&server, RENEW, renew).await, "");
    assert_eq!(expiry(&server, "mine"), "2027-02-28T00:00:00Z", "February has no 30");
    let years = r#"{"resource_ids":["mine"],"period_type":3,"period_num":1,"is_auto_pay":1}"#;
    assert_eq!(code(&server, RENEW, years).await, "");
    assert_eq!(expiry(&server, "mine"), "2028-02-28T00:00:00Z");
    assert_eq!(code(&server, UNSUBSCRIBE, r#"{"resource_ids":["mine"],"unsubscribe_type":2}"#).await, "");
    assert_eq!(expiry(&server, "mine"), "2026-11-30T00:00:00Z");
}

#[tokio::test]
async fn the_switch_to_billing_by_use_goes_with_the_primary_resource() {
    let server = server().await;
    let switch = |action: &str| format!(r#"{{"operation":"{action}","resource_ids":["res-01"]}}"#);
    assert_eq!(code(&server, TO_ON_DEMAND, &switch("CANCEL")).await, "CBC.0100");
    assert_eq!(code(&server, TO_ON_DEMAND, &switch("SET_UP")).await, "");
    let policy = |id: &str| {
        server
            .data()
            .find("resources", "resource_id", id)
            .and_then(|row| row.text_of("expire_policy").map(str::to_owned))
    };
    assert_eq!(
        (policy("res-01").as_deref(), policy("res-02").as_deref(), policy("res-04").as_deref()),
        (Some("1"), Some("1"), Some("0"))
    );
    assert_eq!(code(&server, TO_ON_DEMAND, &switch("CANCEL")).await, "");
    assert_eq!(policy("res-02").as_deref(), Some("0"));
}

#[tokio::test]
async fn a_batch_that_fails_in_part_tells_which_part() {
    let server = server().await;
    let switch = |ids: &str| format!(r#"{{"operation":"SET_UP","resource_ids":[{ids}]}}"#);
    let answer = call(&server, TO_ON_DEMAND, &switch(r#""res-04","res-99","res-02""#)).await;
    let failed = |field: &str| column(&answer, "error_details", field);
    assert_eq!(answer.status, 200);
    assert_eq!(failed("id"), [Json::text("res-99"), Json::text("res-02")]);
    assert_eq!(failed("error_code"), [Json::text("CBC.99003012"), Json::text("CBC.0100")]);
    assert_eq!(
        (field(&server, "res-04", "expire_policy").as_str(), field(&server, "res-02", "expire_policy").as_str()),
        ("1", "0")
    );
    let whole = call(&server, TO_ON_DEMAND, &switch(r#""res-04""#)).await;
    assert_eq!(whole.body, "{}", "nothing failed");
    assert_eq!(code(&server, TO_ON_DEMAND, &switch(r#""res-98","res-99""#)).await, "CBC.99003012", "all of it failed");
}

#[tokio::test]
async fn what_is_frozen_or_has_expired_is_refused() {
    let server = server().await;
    let freeze = |status: &str| {
        let status = Json::text(status);
        let change = |row: &mut Json| row.set("status", status.clone());
        server.edit(|data| assert_eq!(data.update("resources", "resource_id", "res-04", change), 1)).expect("no file");
    };
    let renewal = "POST /v2/orders/subscriptions/resources/autorenew/res-04";
    let switch = r#"{"operation":"SET_UP","resource_ids":["res-04"]}"#;
    freeze("4");
    assert_eq!(code(&server, renewal, "").await, "CBC.99003602");
    assert_eq!(code(&server, TO_ON_DEMAND, switch).await, "CBC.99003624");
    assert_eq!(code(&server, UNSUBSCRIBE, r#"{"resource_ids":["res-04"],"unsubscribe_type":1}"#).await, "CBC.99003656");
    freeze("5");
    assert_eq!(code(&server, renewal, "").await, "CBC.99003602");
    let refused = call(&server, TO_ON_DEMAND, switch).await;
    assert_eq!(
        (refused.status, refused.text("error_code").as_str()),
        (200, "CBC.99003610"),
        "the page gives status 200"
    );
}

#[tokio::test]
async fn an_attached_resource_that_renews_itself_takes_its_primary_one_along() {
    let server = server().await;
    let line = |method: &str, id: &str| format!("{method} /v2/orders/subscriptions/resources/autorenew/{id}");
    let policies = || ["res-04", "res-05", "res-06"].map(|id| field(&server, id, "expire_policy"));
    assert_eq!(code(&server, &line("POST", "res-05"), "").await, "");
    assert_eq!(policies(), ["3", "3", "0"]);
    assert_eq!(code(&server, &line("POST", "res-04"), "").await, "");
    assert_eq!(policies(), ["3", "3", "3"]);
    assert_eq!(code(&server, &line("DELETE", "res-04"), "").await, "");
    assert_eq!(policies(), ["0", "0", "0"]);
}

#[tokio::test]
async fn a_renewal_costs_what_its_price_was() {
    let server = server().await;
    let quote = |id: &str| {
        let body = format!(r#"{{"resource_ids":["{id}"],"period_type":3,"period_num":1}}"#);
        (body, "POST /v2/bills/ratings/period-resources/renew-rate")
    };
    let (body, line) = quote("res-01");
    let before = server.data();
    let quoted = call(&server, line, &body).await;
    assert!(quoted.body.contains(r#"{"resource_id":"res-01","amount":360.00}"#), "{}", quoted.body);
    assert_eq!(server.data(), before);
    for (id, code) in [("res-99", "CBC.30050009"), ("res-02", "CBC.30050007")] {
        let (body, line) = quote(id);
        assert_eq!(call(&server, line, &body).await.text("error_code"), code);
    }
}
