//! `raw()` sends what the types refuse, and lifts the checks of nothing else.

use huaweicloud_bss::Error;
use huaweicloud_bss::enterprise::{UpdateSubEnterpriseAmount, UpdateSubEnterpriseAmountRequired};
use huaweicloud_bss::orders::ListCustomerOrders;

use crate::bench::Bench;

fn transfer() -> UpdateSubEnterpriseAmount {
    let (customer_id, amount) = ("member".to_owned(), "100.00".parse().expect("a decimal"));
    UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired { customer_id, amount })
}

#[tokio::test]
async fn a_state_that_the_server_refuses_can_be_sent_all_the_same() {
    let bench = Bench::new();
    // `order_id` takes no `EmptyString`: the page says that the server does not support it.
    let request = ListCustomerOrders::new().limit(5);
    bench.client().call(&request.raw().query("order_id", "\"\"")).await.expect("an answer");
    let received = bench.only_received();
    assert_eq!(received.method, "GET");
    assert_eq!(received.target, "/v2/orders/customer-orders?limit=5&order_id=%22%22");
}

#[tokio::test]
async fn edits_replace_what_the_request_says_and_may_take_it_out() {
    let bench = Bench::new();
    let request = transfer();
    let edited = request.raw().body("amount", "1e2").remove_body("customer_id").body("more", "[null]");
    // Without an id of the client's own, nothing but the edits differs.
    let client = bench.client_with(|builder| builder.transaction_ids(false));
    client.call(&edited.header("X-More", "yes")).await.expect("an answer");
    let received = bench.only_received();
    let body = String::from_utf8(received.body.clone()).expect("text");
    assert_eq!(body, r#"{"amount":1e2,"more":[null]}"#);
    assert_eq!(received.header("x-more"), Some("yes"));
    let authorization = received.header("authorization").expect("a signature");
    assert!(authorization.contains(";x-more;"), "the edited request is what was signed: {authorization}");
}

#[tokio::test]
async fn what_is_not_edited_stays_checked() {
    let bench = Bench::new();
    let request = ListCustomerOrders::new().order_id("x".repeat(65)).limit(0);
    let outcome = bench.client().call(&request.raw().query("order_id", "\"\"")).await;
    let Err(Error::Rejected(violations)) = outcome else { panic!("it was sent") };
    let rules: Vec<_> = violations.iter().map(api_runtime::Violation::rule).collect();
    assert_eq!(rules, ["limit.min"]);
    assert!(bench.received().is_empty());
}

#[tokio::test]
async fn an_edit_that_is_no_json_is_not_sent() {
    let bench = Bench::new();
    let request = transfer();
    let outcome = bench.client().call(&request.raw().body("amount", "one")).await;
    assert!(matches!(outcome, Err(Error::InvalidRequest(_))));
    assert!(bench.received().is_empty());
}
