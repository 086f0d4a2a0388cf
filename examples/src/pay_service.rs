//! A web service that pays orders: `POST /orders/ORDER_ID/payment`. Its tests need no server and no JSON.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use huaweicloud_bss::orders::{PayOrders, PayOrdersCode, PayOrdersError, PayOrdersRequired, UseInPayment};
use huaweicloud_bss::{Client, Code, Error};

/// The service. A client is cheap to clone, and its clones share connections and rate limits.
pub fn app(client: Client) -> Router {
    Router::new().route("/orders/{order_id}/payment", post(pay)).with_state(client)
}

async fn pay(State(client): State<Client>, Path(order_id): Path<String>) -> (StatusCode, String) {
    let request = PayOrders::new(PayOrdersRequired {
        order_id,
        use_coupon: UseInPayment::NotUsed,
        use_discount: UseInPayment::NotUsed,
    });
    match client.orders().pay_orders(&request).await {
        Ok(_) => (StatusCode::OK, "paid".to_owned()),
        Err(error) => refusal(&error),
    }
}

/// What a caller of this service is told. Every kind of failure is decided here, and nowhere else.
fn refusal(error: &PayOrdersError) -> (StatusCode, String) {
    let status = match error {
        Error::Rejected(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Api(refusal) => match refusal.code {
            Code::Own(PayOrdersCode::InvalidOrder) => StatusCode::NOT_FOUND,
            Code::Own(PayOrdersCode::BalanceShort) => StatusCode::PAYMENT_REQUIRED,
            Code::Own(PayOrdersCode::OrderStateChanged | PayOrdersCode::PaymentOverdue) => StatusCode::CONFLICT,
            _ if error.is_transient() => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::BAD_GATEWAY,
        },
        // The order may have been paid: nobody must pay it again before somebody has looked at it.
        Error::OutcomeUnknown(_) => {
            return (StatusCode::ACCEPTED, "look at the order before you pay it again".to_owned());
        }
        _ => StatusCode::BAD_GATEWAY,
    };
    (status, error.to_string())
}
