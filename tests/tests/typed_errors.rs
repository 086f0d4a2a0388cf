//! Errors whose codes are types: matched by name, turned into one another with `?`, and never lost on the way.

use api_runtime::{Bytes, Limits, TransportError, http};
use huaweicloud_bss::error_codes::CommonCode;
use huaweicloud_bss::orders::{ListCustomerOrders, PayOrders, PayOrdersCode, PayOrdersRequired, UseInPayment};
use huaweicloud_bss::{ApiError, Client, Code, Credentials, Error};

/// A client whose every call is answered like this.
fn client(status: u16, body: &'static str) -> Client {
    let transport = move |_: http::Request<Bytes>, _: Limits| async move {
        let answer = http::Response::builder().status(status);
        Ok::<_, TransportError>(answer.body(Bytes::from_static(body.as_bytes())).expect("an answer"))
    };
    Client::builder().credentials(Credentials::key("a", "s")).transport(transport).build().expect("a client")
}

fn payment() -> PayOrders {
    PayOrders::new(PayOrdersRequired {
        order_id: "CS1".to_owned(),
        use_coupon: UseInPayment::NotUsed,
        use_discount: UseInPayment::NotUsed,
    })
}

async fn refused(status: u16, body: &'static str) -> ApiError<Code<PayOrdersCode>> {
    match client(status, body).call(&payment()).await {
        Err(Error::Api(refusal)) => refusal,
        other => panic!("no refusal: {other:?}"),
    }
}

#[tokio::test]
async fn a_code_is_matched_by_its_name() {
    let refusal = refused(400, r#"{"error_code":"CBC.99005003","error_msg":"too little"}"#).await;
    assert_eq!(refusal.code, PayOrdersCode::BalanceShort);
    assert_eq!((refusal.wire_code(), refusal.message.as_str()), (Some("CBC.99005003"), "too little"));
    assert_eq!(refusal.known.map(|known| known.meaning), Some("The balance is not enough."));
}

#[tokio::test]
async fn common_unknown_and_missing_codes_have_their_places() {
    let common = refused(400, r#"{"error_code":"CBC.0250"}"#).await;
    assert_eq!(common.code, Code::Common(CommonCode::TooManyCallsAtOnce));
    // A code that only other operations are documented with is one that this one does not know.
    let foreign = refused(400, r#"{"error_code":"CBC.7001"}"#).await;
    assert_eq!((&foreign.code, foreign.known), (&Code::Unknown("CBC.7001".to_owned()), None));
    for body in ["", "<html>", r#"{"error_code":""}"#] {
        let none = refused(400, body).await;
        assert_eq!((&none.code, none.wire_code()), (&Code::Unknown(String::new()), None), "{body}");
    }
}

#[tokio::test]
async fn errors_of_several_operations_meet_in_one_type() {
    async fn both(client: &Client) -> Result<(), Error> {
        client.call(&ListCustomerOrders::new()).await?;
        client.call(&payment()).await?;
        Ok(())
    }
    let refused = both(&client(403, r#"{"error_code":"CBC.0151","error_msg":"no"}"#)).await.expect_err("refused");
    let Error::Api(refusal) = refused else { panic!("{refused:?}") };
    assert_eq!((refusal.code.as_str(), refusal.wire_code()), ("CBC.0151", Some("CBC.0151")));
}

#[tokio::test]
async fn the_code_survives_an_unknown_outcome_and_the_way_into_the_common_type() {
    let failed = client(500, r#"{"error_code":"CBC.0999"}"#).call(&payment()).await.expect_err("failed");
    assert!(failed.is_outcome_unknown());
    assert_eq!(failed.api().map(|refusal| &refusal.code), Some(&Code::Own(PayOrdersCode::OtherError)));
    let shown = failed.to_string();
    let failed = Error::<String>::from(failed);
    assert!(failed.is_outcome_unknown() && failed.to_string() == shown);
    assert_eq!(failed.api().map(|refusal| refusal.code.as_str()), Some("CBC.0999"));
}
