//! Rows that a test puts in.

use mock_server::{Json, MockError};

use crate::support::{call, column, server};

#[tokio::test]
async fn a_test_sets_up_its_own_case() {
    let server = server().await;
    server.edit(|data| data.remove("orders", |_| true)).expect("no file");
    server.insert("orders", "{order_id: CS1, status: '6', amount_after_discount: '1.10'}").expect("a row");
    server.insert("orders", "{order_id: CS2, status: '5', official_amount: '0.00000001'}").expect("a row");
    let listed = call(&server, "GET /v2/orders/customer-orders", "").await;
    assert_eq!(column(&listed, "order_infos", "order_id"), [Json::text("CS1"), Json::text("CS2")]);
    assert!(listed.body.contains(r#""official_amount":0.00000001"#), "{}", listed.body);
}

#[tokio::test]
async fn what_is_no_row_is_refused_and_changes_nothing() {
    let server = server().await;
    let before = server.data();
    for (collection, row, why) in [
        ("order", "{order_id: CS1}", "unknown collection `order`; known collections: "),
        ("orders", "CS1", "a map of fields"),
        ("orders", "{amount: 1.10}", "quote the number"),
    ] {
        let refused = server.insert(collection, row).expect_err("it is no row");
        assert!(matches!(&refused, MockError::Data(told) if told.contains(why)), "{refused}");
    }
    let refused = server.edit(|data| data.insert("orders", Json::Null)).expect_err("it is no row");
    assert!(refused.to_string().contains("invalid row in `orders`"), "{refused}");
    assert_eq!(server.data(), before);
}
