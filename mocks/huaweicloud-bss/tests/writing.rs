//! Writing: state that later reads show, money that is kept to the last digit, and refusals that change nothing.

use mock_server::{Json, MockServer};

use crate::state::code;
use crate::support::{call, column, server};

async fn orders(server: &MockServer, status: &str) -> Vec<Json> {
    let answer = call(server, &format!("GET /v2/orders/customer-orders?status={status}"), "").await;
    column(&answer, "order_infos", "order_id")
}

/// What the cash account of the master, or of a member, holds.
async fn cash(server: &MockServer, member: Option<&str>) -> String {
    let (query, field) = match member {
        Some(member) => (format!("retrieve-amount?sub_customer_id={member}&"), "avail_retrieve_amount"),
        None => ("transfer-amount?".to_owned(), "avail_transfer_amount"),
    };
    let line = format!("GET /v2/enterprises/multi-accounts/{query}balance_type=BALANCE_TYPE_DEBIT");
    let rows = column(&call(server, &line, "").await, "amount_infos", field);
    rows.first().and_then(Json::scalar_text).unwrap_or("0").to_owned()
}

#[tokio::test]
async fn an_order_is_paid_or_cancelled_once() {
    let server = server().await;
    let waiting = orders(&server, "6").await;
    assert_eq!(waiting.len(), 2);
    let pay = format!(r#"{{"order_id":{},"use_coupon":"NO","use_discount":"NO"}}"#, waiting[0]);
    assert_eq!(code(&server, "POST /v3/orders/customer-orders/pay", &pay).await, "");
    assert_eq!(cash(&server, None).await, "9949.95", "10000.00 less 50.05");
    assert_eq!(code(&server, "POST /v3/orders/customer-orders/pay", &pay).await, "CBC.99003106");
    assert!(orders(&server, "5").await.contains(&waiting[0]));
    let cancel = async |id: &Json| {
        code(&server, "PUT /v2/orders/customer-orders/cancel", &format!(r#"{{"order_id":{id}}}"#)).await
    };
    assert_eq!(cancel(&waiting[0]).await, "CBC.99005010", "it is paid");
    assert_eq!(cancel(&waiting[1]).await, "");
    assert_eq!(cancel(&waiting[1]).await, "CBC.99005010");
    assert_eq!(cancel(&Json::text("nobody")).await, "CBC.99000089");
    assert!(orders(&server, "4").await.contains(&waiting[1]));
}

#[tokio::test]
async fn money_moves_and_none_is_lost() {
    let server = server().await;
    let transfer = "POST /v2/enterprises/multi-accounts/transfer-amount";
    let reclaim = "POST /v2/enterprises/multi-accounts/retrieve-amount";
    let body = |member: &str, amount: &str, id: &str| {
        format!(r#"{{"customer_id":"{member}","amount":"{amount}","trans_id":"{id}"}}"#)
    };
    assert_eq!(code(&server, transfer, &body("member-1", "0.01", "t1")).await, "");
    assert_eq!(code(&server, transfer, &body("member-1", "0.01", "t1")).await, "CBC.99007009");
    assert_eq!(cash(&server, None).await, "9999.99");
    assert_eq!(cash(&server, Some("member-1")).await, "250.76");
    assert_eq!(code(&server, transfer, &body("member-3", "9999.99", "t2")).await, "");
    assert_eq!(code(&server, transfer, &body("member-3", "0.01", "t3")).await, "CBC.99005003");
    assert_eq!(code(&server, transfer, &body("stranger", "1", "t4")).await, "CBC.99000043");
    assert_eq!(code(&server, reclaim, &body("member-3", "10000.00", "t5")).await, "CBC.99005003");
    assert_eq!(code(&server, reclaim, &body("member-3", "9999.99", "t3")).await, "", "a refused id is free");
    assert_eq!(code(&server, reclaim, &body("member-1", "0.01", "")).await, "");
    assert_eq!(cash(&server, None).await, "10000.00");
    assert_eq!(cash(&server, Some("member-3")).await, "0.00");
    let old = r#"{"subCustomerId":"member-2","deductMode":"1","totalTransferAmount":"1.5"}"#;
    let old = call(&server, "POST /v1.0/master-1/customer/account-mgr/transfer", old).await;
    assert_eq!((old.status, cash(&server, Some("member-2")).await.as_str()), (200, "1.51"), "{}", old.body);
}

#[tokio::test]
async fn resources_go_with_their_primary_one() {
    let server = server().await;
    let path = "POST /v2/orders/subscriptions/resources/unsubscribe";
    let none = r#"{"resource_ids":["res-01","res-99"],"unsubscribe_type":1}"#;
    assert_eq!(code(&server, path, none).await, "CBC.99003012");
    let gone = call(&server, path, r#"{"resource_ids":["res-01"],"unsubscribe_type":1}"#).await;
    assert_eq!(gone.json().get("order_ids").map(|ids| ids.items().len()), Some(1));
    let left = call(&server, "POST /v2/orders/suscriptions/resources/query", "{}").await;
    assert_eq!(left.text("total_count"), "9");
    let renewal = async |method: &str, id: &str| {
        code(&server, &format!("{method} /v2/orders/subscriptions/resources/autorenew/{id}"), "").await
    };
    assert_eq!(renewal("DELETE", "res-04").await, "CBC.99003605");
    assert_eq!(renewal("POST", "res-04").await, "");
    assert_eq!(renewal("DELETE", "res-04").await, "");
    assert_eq!(renewal("POST", "res-01").await, "CBC.99003012");
}

#[tokio::test]
async fn a_new_member_is_listed_as_it_was_made() {
    let server = server().await;
    let path = "POST /v2/enterprises/multi-accounts/sub-customers";
    let body = |display: &str| {
        format!(
            r#"{{"party_id":"org-9","sub_customer_association_type":1,{display}"new_sub_customer":
            {{"customer_name":"pier","password":"long enough","use_pri_mobile_phone":"Y"}}}}"#
        )
    };
    assert_eq!(code(&server, path, &body(r#""display_name":"Pier","#)).await, "");
    assert_eq!(code(&server, path, &body("")).await, "CBC.99000031", "the name is taken");
    server.edit(|data| data.remove("members", |row| row.is("id", "member-2"))).expect("no file");
    for (name, display) in [("jetty", r#""display_name":"","#), ("quay", r#""display_name":null,"#)] {
        assert_eq!(code(&server, path, &body(display).replace("pier", name)).await, "");
    }
    let listed = call(&server, "GET /v2/enterprises/multi-accounts/sub-customers?org_id=org-9", "").await;
    let names = column(&listed, "sub_customer_infos", "display_name");
    assert_eq!(names, [Json::text("Pier"), Json::text(""), Json::Null], "assigned, assigned empty, not assigned");
    let ids = column(&listed, "sub_customer_infos", "id");
    assert_eq!(ids, ["member-6", "member-7", "member-8"].map(Json::text), "an id belongs to one account");
}
