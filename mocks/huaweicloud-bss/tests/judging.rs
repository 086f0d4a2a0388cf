//! Judging: what a refusal tells of a request, and what it keeps to itself.

use crate::support::{call, server};

#[tokio::test]
async fn all_violations_are_told_and_no_value_is() {
    let server = server().await;
    let body = r#"{"party_id":"p","sub_customer_association_type":1,"new_sub_customer":{"customer_name":"n","password":"hushhush-hushhush-hushhush-hushhush"}}"#;
    let refused = call(&server, "POST /v2/enterprises/multi-accounts/sub-customers", body).await;
    let why = refused.text("error_msg");
    assert!(why.contains("new_sub_customer.password must have at most 32 characters"), "{why}");
    assert!(why.contains("new_sub_customer.mobile_phone is required unless"), "{why}");
    assert!(!why.contains("hush"), "{why}");
}
