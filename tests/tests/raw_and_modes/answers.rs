//! How answers are read: refusals in each documented form, exact numbers, and what this version does not know.

use api_runtime::RetryClass;
use huaweicloud_bss::enterprise::{
    LegacyShowTransferAmount, LegacyShowTransferAmountRequired, LegacyShowTransferAmountResponse,
};
use huaweicloud_bss::orders::{ListCustomerOrders, ListCustomerOrdersResponse};
use huaweicloud_bss::types::{BalanceType, MoneyUnit, OrderStatus};
use huaweicloud_bss::{ApiError, Decimal, Error, Reply};

use crate::bench::Bench;

async fn orders(status: u16, body: &str) -> Result<Reply<ListCustomerOrdersResponse>, Error> {
    let bench = Bench::answering(status, body);
    let outcome = bench.client().call(&ListCustomerOrders::new()).await;
    bench.only_received();
    Ok(outcome?)
}

async fn refusal(status: u16, body: &str) -> ApiError {
    match orders(status, body).await {
        Err(Error::Api(refusal)) => refusal,
        other => panic!("no refusal: {other:?}"),
    }
}

async fn amounts(body: &str) -> LegacyShowTransferAmountResponse {
    let (bench, domain_id) = (Bench::answering(200, body), "d1".to_owned());
    let balance_type = BalanceType::Debit;
    let request = LegacyShowTransferAmount::new(LegacyShowTransferAmountRequired { domain_id, balance_type });
    bench.client().call(&request).await.expect("an answer").into_inner()
}

#[tokio::test]
async fn an_error_code_in_a_body_with_status_200_is_a_refusal() {
    let refusal = refusal(200, r#"{"error_code":"CBC.0151","error_msg":"Access denied.","total_count":1}"#).await;
    assert_eq!((refusal.status, refusal.wire_code()), (200, Some("CBC.0151")));
    assert_eq!(refusal.message, "Access denied.");
    let known = refusal.known.expect("a code of the catalogue");
    assert_eq!((known.meaning, known.status), ("Access is denied.", 403));
    assert_eq!(refusal.retry(), Some(RetryClass::AfterCorrection));
    assert!(refusal.to_string().starts_with("CBC.0151: Access denied. (HTTP 200"), "{refusal}");
}

#[tokio::test]
async fn the_code_of_success_is_no_refusal() {
    let reply = orders(200, r#"{"error_code":"CBC.0000","error_msg":"Success.","total_count":3}"#).await;
    assert_eq!(reply.expect("a success").total_count, Some(3));
    // With a status that is none of success, the code does not make it one.
    assert_eq!(refusal(500, r#"{"error_code":"CBC.0000","error_msg":"Success."}"#).await.status, 500);
}

#[tokio::test]
async fn the_gateways_refusal_is_read_and_known() {
    let body = r#"{"error_message":"Too many requests","error_code":"APIGW.0308","request_id":"r-9"}"#;
    let refusal = refusal(429, body).await;
    assert_eq!((refusal.status, refusal.wire_code()), (429, Some("APIGW.0308")));
    assert_eq!((refusal.message.as_str(), refusal.request_id.as_deref()), ("Too many requests", Some("r-9")));
    assert_eq!(refusal.retry(), Some(RetryClass::Later));
}

#[tokio::test]
async fn a_code_that_nobody_documented_is_kept_with_its_body() {
    let refusal = refusal(400, r#"{"errorCode":"CBC.4711","errorMsg":"New.","detail":[1]}"#).await;
    assert_eq!((refusal.wire_code(), refusal.message.as_str()), (Some("CBC.4711"), "New."));
    assert!(refusal.known.is_none());
    assert!(refusal.body.contains(r#""detail":[1]"#));
}

#[tokio::test]
async fn decimals_keep_every_digit() {
    let texts = ["0.10", "1234567890123456789012345.678", "-0.0000000000000000000000000001", "100"];
    for text in texts {
        for wire in [text.to_owned(), format!("\"{text}\"")] {
            let answer = amounts(&format!(r#"{{"amountInfo":[{{"availTransferAmount":{wire}}}]}}"#)).await;
            let amount: Decimal = answer.amount_info[0].avail_transfer_amount.expect("an amount");
            assert_eq!(amount.to_string(), text, "from {wire}");
        }
    }
}

#[tokio::test]
async fn values_and_fields_that_this_version_does_not_know_are_no_errors() {
    let body =
        r#"{"total_count":1,"order_infos":[{"order_id":"CS1","status":99,"measure_id":7,"new":{"a":[1]}}],"more":1}"#;
    let reply = orders(200, body).await.expect("an answer");
    let order = &reply.order_infos[0];
    assert_eq!(order.order_id.as_deref(), Some("CS1"));
    assert_eq!(order.status, Some(OrderStatus::Unknown("99".to_owned())));
    assert_eq!(order.measure_id, Some(MoneyUnit::Unknown("7".to_owned())));
    assert_eq!(reply.body().as_ref(), body.as_bytes(), "what has no field is still there");
}
