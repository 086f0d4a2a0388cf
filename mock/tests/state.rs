//! State: what writes change, what they refuse, and that it outlives the server.

use mock_server::{Data, Json, MockError, MockServer};

use crate::support::{call, column, server};

const PAY: &str = "POST /v3/orders/customer-orders/pay";
const TRANSFER: &str = "POST /v2/enterprises/multi-accounts/transfer-amount";
const RECLAIM: &str = "POST /v2/enterprises/multi-accounts/retrieve-amount";
const RENEW: &str = "POST /v2/orders/subscriptions/resources/renew";
const UNSUBSCRIBE: &str = "POST /v2/orders/subscriptions/resources/unsubscribe";
const TO_ON_DEMAND: &str = "POST /v2/orders/subscriptions/resources/to-on-demand";

async fn code(server: &MockServer, line: &str, body: &str) -> String {
    call(server, line, body).await.text("error_code")
}

fn amount(server: &MockServer, collection: &str, field: &str, value: &str) -> String {
    let data = server.data();
    let row = data.find(collection, field, value).expect("the row is there");
    row.decimal("available").expect("an amount").to_string()
}

fn expiry(server: &MockServer, resource: &str) -> String {
    let data = server.data();
    data.find("resources", "resource_id", resource).and_then(|row| row.text_of("expire_time")).expect("it").to_owned()
}

#[tokio::test]
async fn state_outlives_the_server_in_a_file() {
    let folder = std::env::temp_dir().join(format!("mock-server-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("state.yaml");
    let start = async || MockServer::builder().data_file(&path).start().await.expect("it starts");
    let first = start().await;
    assert!(!path.exists(), "nothing has changed yet");
    let body = r#"{"customer_id":"member-1","amount":"0.10","trans_id":"once"}"#;
    assert_eq!(code(&first, TRANSFER, body).await, "");
    let before = first.data();
    first.stop().await;

    let second = start().await;
    assert_eq!(second.data(), before);
    assert_eq!(code(&second, TRANSFER, body).await, "CBC.99007009", "the id is still known");
    second
        .edit(|data| data.insert("orders", Json::Object(vec![("order_id".to_owned(), Json::text("mine"))])))
        .expect("saved");
    second.stop().await;
    assert!(start().await.data().find("orders", "order_id", "mine").is_some());

    std::fs::write(&path, "orders: [").expect("a file");
    let refused = MockServer::builder().data_file(&path).start().await.err().expect("it is no data");
    assert!(
        matches!(&refused, MockError::Data(why) if why.contains("state.yaml") && why.contains("line ")),
        "{refused}"
    );
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "orders: [");
    std::fs::remove_dir_all(&folder).expect("a folder");
}

#[tokio::test]
async fn what_cannot_be_saved_does_not_happen() {
    let path = std::env::temp_dir().join("no such folder of the mock server").join("state.yaml");
    let server = MockServer::builder().data_file(&path).start().await.expect("it starts");
    let before = server.data();
    let refused = call(&server, TRANSFER, r#"{"customer_id":"member-1","amount":"1"}"#).await;
    assert_eq!(refused.status, 500);
    assert!(server.edit(|data| data.insert("orders", Json::Null)).is_err());
    assert_eq!(server.data(), before);
}

#[tokio::test]
async fn a_coupon_pays_a_part_once() {
    let server = server().await;
    let pay = |coupon: &str, kind: u16| {
        format!(
            r#"{{"order_id":"CS2608160005","use_coupon":"YES","use_discount":"NO","coupon_infos":[{{"id":"{coupon}","type":{kind}}}]}}"#
        )
    };
    assert_eq!(code(&server, PAY, &pay("CP-9", 301)).await, "CBC.99003112");
    assert_eq!(code(&server, PAY, &pay("CP-2", 302)).await, "");
    assert_eq!(
        amount(&server, "transferable", "balance_type", "BALANCE_TYPE_DEBIT"),
        "9957.95",
        "10000 less 50.05 less 8"
    );
    assert_eq!(
        server.data().find("order_coupons", "coupon_id", "CP-2").and_then(|row| row.text_of("balance")),
        Some("0.00")
    );
    server
        .edit(|data| {
            data.update("orders", "order_id", "CS2608160005", |order| order.set("status", Json::text("6")));
        })
        .expect("no file is written");
    assert_eq!(code(&server, PAY, &pay("CP-2", 302)).await, "CBC.99003112", "it is used up");
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
    assert_eq!(code(&server, RENEW, &renew("res-07", 1)).await, "CBC.30050006");
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
async fn credit_lines_are_told_apart_by_their_expiry() {
    let server = server().await;
    let body = |expiry: &str, amount: &str| {
        format!(r#"{{"customer_id":"member-1","amount":"{amount}","balance_type":"BALANCE_TYPE_CREDIT"{expiry}}}"#)
    };
    let line = |month: u8| format!(r#","expire_time":"2027-0{month}-01T00:00:00Z""#);
    assert_eq!(code(&server, TRANSFER, &body("", "1")).await, "CBC.99000043", "which line?");
    assert_eq!(code(&server, TRANSFER, &body(&line(9), "1")).await, "CBC.99000043");
    assert_eq!(code(&server, TRANSFER, &body(&line(2), "200.11")).await, "CBC.99005003");
    assert_eq!(code(&server, TRANSFER, &body(&line(2), "200.10")).await, "");
    assert_eq!(amount(&server, "transferable", "expire_time", "2027-02-01T00:00:00Z"), "0.00");
    assert_eq!(amount(&server, "transferable", "expire_time", "2027-01-01T00:00:00Z"), "100.10");
    assert_eq!(code(&server, RECLAIM, &body(&line(2), "0.10")).await, "");
    assert_eq!(amount(&server, "reclaimable", "expire_time", "2027-02-01T00:00:00Z"), "200.00");
}

/// The sum of all money of master and members.
fn sum(data: &Data) -> String {
    let rows = data.rows("transferable").iter().chain(data.rows("reclaimable"));
    rows.filter_map(|row| row.decimal("available")).sum::<rust_decimal::Decimal>().normalize().to_string()
}

#[tokio::test]
async fn no_money_is_made_or_lost() {
    let server = server().await;
    let before = sum(&server.data());
    let mut state = 1_u32;
    let mut draw = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % below
    };
    let mut moved = 0;
    for _ in 0..200 {
        let (line, member, cents) = (if draw(2) == 0 { TRANSFER } else { RECLAIM }, draw(6) + 1, draw(30_000) + 1);
        let credit = match draw(3) {
            0 => format!(r#","balance_type":"BALANCE_TYPE_CREDIT","expire_time":"2027-0{}-01T00:00:00Z""#, draw(4) + 1),
            _ => String::new(),
        };
        let body =
            format!(r#"{{"customer_id":"member-{member}","amount":"{}.{:02}"{credit}}}"#, cents / 100, cents % 100);
        moved += usize::from(code(&server, line, &body).await.is_empty());
        assert_eq!(sum(&server.data()), before, "{line} {body}");
    }
    assert!((20..200).contains(&moved), "{moved} of 200 moved money");
}
