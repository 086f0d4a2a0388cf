//! Rows that move through states: each read that shows one takes its next step.

use mock_server::{Json, MockServer};

use crate::support::{call, server};

const ROW: &str = "{order_id: CS-STEPS, status: '6', currency: CNY, order_type: '1', \
                    x_mock_then: [{status: '3', payment_time: '2026-01-02T03:04:05Z'}, {status: '5'}]}";

async fn shown(server: &MockServer) -> (String, String) {
    let answer = call(server, "GET /v2/orders/customer-orders/details/CS-STEPS", "").await;
    let json = answer.json();
    let order = json.get("order_info").expect("the order");
    assert!(!answer.body.contains("x_mock"), "steps are not shown: {}", answer.body);
    let text = |name| order.text_of(name).unwrap_or_default().to_owned();
    (text("status"), text("payment_time"))
}

#[tokio::test]
async fn a_row_moves_on_once_a_read_has_shown_it() {
    let server = server().await;
    server.insert("orders", ROW).expect("a row");
    let mut seen = Vec::new();
    for _ in 0..4 {
        // Reads of other rows move nothing.
        call(&server, "GET /v2/orders/customer-orders/details/CS2608160005", "").await;
        call(&server, "GET /v2/orders/customer-orders?status=1", "").await;
        seen.push(shown(&server).await);
    }
    let at = "2026-01-02T03:04:05Z".to_owned();
    let state = |status: &str, paid: &str| (status.to_owned(), paid.to_owned());
    assert_eq!(seen, [state("6", ""), state("3", &at), state("5", &at), state("5", &at)]);
    let data = server.data();
    assert_eq!(
        data.find("orders", "order_id", "CS-STEPS").and_then(|row| row.get("x_mock_then")),
        Some(&Json::List(vec![]))
    );
}

#[tokio::test]
async fn a_listing_moves_what_it_shows_and_an_order_that_is_not_there_is_refused() {
    let server = server().await;
    server.insert("orders", ROW).expect("a row");
    call(&server, "GET /v2/orders/customer-orders?order_id=CS-STEPS", "").await;
    assert_eq!(shown(&server).await.0, "3");
    let refused = call(&server, "GET /v2/orders/customer-orders/details/CS-NONE", "").await;
    assert_eq!((refused.status, refused.text("error_code").as_str()), (400, "CBC.30000010"));
}
