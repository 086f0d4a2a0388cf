//! Unit tests of the handler: a fake in place of the service, answers by their types, and no line of JSON.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use examples::pay_service::app;
use huaweicloud_bss::Client;
use huaweicloud_bss::orders::{PayOrders, PayOrdersCode, PayOrdersResponse};
use huaweicloud_bss::testing::{FakeResponse, FakeService};
use tower_service::Service;

/// Pays an order by way of the router; status and text of the response.
async fn pay(fake: &FakeService, order_id: &str) -> (StatusCode, String) {
    let client = Client::builder().fake(fake.clone()).build().expect("a client");
    let request = Request::post(format!("/orders/{order_id}/payment")).body(Body::empty()).expect("a request");
    let response = app(client).call(request).await.expect("a router answers");
    let status = response.status();
    let body = to_bytes(response.into_body(), 1 << 16).await.expect("a body");
    (status, String::from_utf8(body.to_vec()).expect("text"))
}

#[tokio::test]
async fn an_order_is_paid_once_without_coupons() {
    let fake = FakeService::new();
    fake.on::<PayOrders>().reply(PayOrdersResponse::default());
    assert_eq!(pay(&fake, "CS1").await, (StatusCode::OK, "paid".to_owned()));
    let [request] = fake.requests::<PayOrders>().try_into().expect("one request");
    assert_eq!((request.order_id.as_str(), request.coupon_infos.len()), ("CS1", 0));
}

#[tokio::test]
async fn every_refusal_has_its_status() {
    for (code, status) in [
        (PayOrdersCode::InvalidOrder, StatusCode::NOT_FOUND),
        (PayOrdersCode::BalanceShort, StatusCode::PAYMENT_REQUIRED),
        (PayOrdersCode::OrderStateChanged, StatusCode::CONFLICT),
        (PayOrdersCode::TaxRateUnavailable, StatusCode::SERVICE_UNAVAILABLE),
        (PayOrdersCode::ProductWithdrawn, StatusCode::BAD_GATEWAY),
    ] {
        let fake = FakeService::new();
        fake.on::<PayOrders>().reject(code);
        let (found, text) = pay(&fake, "CS1").await;
        assert_eq!(found, status, "{text}");
        // A failure that the service reports is not hidden behind words of our own.
        assert!(text.contains(&code.to_string()), "{text}");
        assert_eq!(fake.requests::<PayOrders>().len(), 1, "a payment is sent once");
    }
}

#[tokio::test]
async fn a_lost_response_is_no_failure_and_is_not_sent_again() {
    let fake = FakeService::new();
    fake.on::<PayOrders>().lose_response();
    let (status, text) = pay(&fake, "CS1").await;
    assert_eq!((status, text.as_str()), (StatusCode::ACCEPTED, "look at the order before you pay it again"));
    assert_eq!(fake.requests::<PayOrders>().len(), 1);
}

#[tokio::test]
async fn what_cannot_be_an_order_is_not_sent() {
    let fake = FakeService::new();
    fake.on::<PayOrders>().otherwise(|_| FakeResponse::timed_out());
    let (status, text) = pay(&fake, &"x".repeat(65)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text.contains("order_id") && fake.requests::<PayOrders>().is_empty(), "{text}");
}
