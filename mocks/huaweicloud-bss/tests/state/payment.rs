//! Payments: what coupons and discounts take off, and what the cash account pays.

use mock_server::{Json, MockServer};

use super::{PAY, amount, code};
use crate::support::{call, column, server};

const ORDER: &str = "CS2608160005";

/// The body of a payment: coupons and discounts as id and type.
fn pay(coupons: &[(&str, u16)], discounts: &[(&str, u16)]) -> String {
    let list = |items: &[(&str, u16)]| {
        let items = items.iter().map(|(id, kind)| format!(r#"{{"id":"{id}","type":{kind}}}"#));
        format!("[{}]", items.collect::<Vec<_>>().join(","))
    };
    let part = |word: &str, field: &str, items: &[(&str, u16)]| match items {
        [] => format!(r#","{word}":"NO""#),
        items => format!(r#","{word}":"YES","{field}":{}"#, list(items)),
    };
    let coupons = part("use_coupon", "coupon_infos", coupons);
    let discounts = part("use_discount", "discount_infos", discounts);
    format!(r#"{{"order_id":"{ORDER}"{coupons}{discounts}}}"#)
}

fn cash(server: &MockServer) -> String {
    amount(server, "transferable", "balance_type", "BALANCE_TYPE_DEBIT")
}

/// Price of the order, as it has it while it waits for payment.
const PRICE: &str = "50.05";

/// What the order has as its amount: the price while it waits, what was really paid afterwards.
fn amount_of_order(server: &MockServer) -> String {
    let order = server.data().find("orders", "order_id", ORDER).cloned().expect("it is there");
    order.text_of("amount_after_discount").expect("an amount").to_owned()
}

/// Has the order wait for payment again, at its price.
fn wait_again(server: &MockServer) {
    let change = |order: &mut Json| {
        order.set("status", Json::text("6"));
        order.set("amount_after_discount", Json::text(PRICE));
    };
    server.edit(|data| assert_eq!(data.update("orders", "order_id", ORDER, change), 1)).expect("no file");
}

#[tokio::test]
async fn a_coupon_pays_a_part_once() {
    let server = server().await;
    assert_eq!(code(&server, PAY, &pay(&[("CP-9", 301)], &[])).await, "CBC.99003112");
    assert_eq!(code(&server, PAY, &pay(&[("CP-2", 301)], &[])).await, "CBC.99003112", "it is of another kind");
    assert_eq!(code(&server, PAY, &pay(&[("CP-2", 302)], &[])).await, "");
    assert_eq!(cash(&server), "9957.95", "10000 less 50.05 less 8");
    assert_eq!(amount_of_order(&server), "42.05", "what was really paid, without the coupon");
    let coupon = server.data().find("coupons", "coupon_id", "CP-2").cloned().expect("it is there");
    assert_eq!((coupon.text_of("status"), coupon.text_of("balance")), (Some("3"), Some("0.00")));
    wait_again(&server);
    let listed = call(&server, &format!("GET /v2/orders/customer-orders/order-coupons?order_id={ORDER}"), "").await;
    assert_eq!(column(&listed, "user_coupons", "coupon_id"), [Json::text("CP-1")], "it is used up");
    assert_eq!(code(&server, PAY, &pay(&[("CP-2", 302)], &[])).await, "CBC.99003112");
}

#[tokio::test]
async fn a_card_keeps_what_a_payment_leaves_and_a_coupon_for_one_payment_does_not() {
    let server = server().await;
    for (id, kind, limits) in [
        ("card", 303, "[]"),
        ("once", 301, "[{limit_key: usageTimes, value1: '1'}]"),
        ("twice", 303, "[{limit_key: usageTimes, value1: '2'}]"),
        ("always", 302, "[{limit_key: usageTimes, value1: '1000'}]"),
    ] {
        let row = format!(
            "{{for_order: {ORDER}, coupon_id: {id}, status: 2, coupon_type: {kind}, face_value: '130.00', use_limits: {limits}}}"
        );
        server.insert("order_coupons", &row).expect("a row");
    }
    let is_left = |id: &str| server.data().find("order_coupons", "coupon_id", id).is_some();
    for (coupon, is_left_then) in
        [(("card", 303), true), (("card", 303), true), (("card", 303), false), (("once", 301), false)]
    {
        assert_eq!(code(&server, PAY, &pay(&[coupon], &[])).await, "");
        assert_eq!(is_left(coupon.0), is_left_then, "{coupon:?}");
        wait_again(&server);
    }
    assert_eq!(cash(&server), "9979.85", "of three payments the card paid 130.00");
    for is_left_then in [true, false] {
        assert_eq!(code(&server, PAY, &pay(&[("twice", 303)], &[])).await, "");
        assert_eq!(is_left("twice"), is_left_then);
        wait_again(&server);
    }
    assert_eq!(code(&server, PAY, &pay(&[("twice", 303)], &[])).await, "CBC.99003112");
    for is_left_then in [true, true, false] {
        assert_eq!(code(&server, PAY, &pay(&[("always", 302)], &[])).await, "", "it ends with its balance alone");
        assert_eq!(is_left("always"), is_left_then);
        wait_again(&server);
    }
}

#[tokio::test]
async fn a_discount_lowers_the_price_exactly() {
    let server = server().await;
    assert_eq!(code(&server, PAY, &pay(&[], &[("DC-9", 2)])).await, "CBC.99003108");
    assert_eq!(code(&server, PAY, &pay(&[("CP-2", 302)], &[("DC-1", 2)])).await, "");
    assert_eq!(cash(&server), "9963.00", "50.05 less 5.05 less 8");
    assert_eq!(amount_of_order(&server), "37.00", "without the discount and the coupon");
}

#[tokio::test]
async fn an_order_keeps_its_price_until_it_is_paid_and_then_has_what_cash_paid() {
    let server = server().await;
    let row = format!(
        "{{for_order: {ORDER}, coupon_id: card, status: 2, coupon_type: 303, face_value: '80.00', use_limits: []}}"
    );
    server.insert("order_coupons", &row).expect("a row");
    assert_eq!(code(&server, PAY, &pay(&[("card", 303)], &[("DC-9", 2)])).await, "CBC.99003108");
    assert_eq!(amount_of_order(&server), PRICE, "a payment that is rejected leaves the price");
    for (paid, has) in [("0.00", "10000.00"), ("20.10", "9979.90")] {
        assert_eq!(code(&server, PAY, &pay(&[("card", 303)], &[])).await, "");
        assert_eq!((amount_of_order(&server).as_str(), cash(&server).as_str()), (paid, has));
        wait_again(&server);
    }
    assert_eq!(code(&server, PAY, &pay(&[], &[])).await, "");
    assert_eq!((amount_of_order(&server).as_str(), cash(&server).as_str()), (PRICE, "9929.85"), "paid with cash alone");
}

#[tokio::test]
async fn an_adjusted_price_is_paid_with_its_adjustment_alone() {
    let server = server().await;
    let row = format!("{{for_order: {ORDER}, discount_id: ADJ, discount_type: '609', discount_amount: '49.05'}}");
    server.insert("order_discounts", &row).expect("a row");
    assert_eq!(code(&server, PAY, &pay(&[], &[])).await, "CBC.99003108");
    assert_eq!(code(&server, PAY, &pay(&[], &[("DC-1", 2)])).await, "CBC.99003108");
    assert_eq!(code(&server, PAY, &pay(&[], &[("ADJ", 609)])).await, "");
    assert_eq!(cash(&server), "9999.00");
}

#[tokio::test]
async fn coupons_and_discounts_that_do_not_go_together_are_refused() {
    let server = server().await;
    for (id, kind, limit, value) in [
        ("ratio", 300, "usageTimes", "1"),
        ("alone", 301, "simultaneousUseWithContractDiscount", "0"),
        ("least", 301, "minConsumeDiscount", "0.95"),
    ] {
        let limits = format!("[{{limit_key: {limit}, value1: '{value}'}}]");
        let row = format!(
            "{{for_order: {ORDER}, coupon_id: {id}, status: 2, coupon_type: {kind}, face_value: '1.00', use_limits: {limits}}}"
        );
        server.insert("order_coupons", &row).expect("a row");
    }
    let before = server.data();
    for (coupons, discount, refused) in [
        (vec![("ratio", 300), ("alone", 301)], ("DC-2", 0), "CBC.99003147"),
        (vec![("alone", 301)], ("DC-1", 2), "CBC.99003116"),
        (vec![("least", 301)], ("DC-1", 2), "CBC.99003117"),
    ] {
        assert_eq!(code(&server, PAY, &pay(&coupons, &[discount])).await, refused);
    }
    assert_eq!(server.data(), before, "a refusal changes nothing");
    assert_eq!(code(&server, PAY, &pay(&[("alone", 301), ("least", 301)], &[("DC-2", 0)])).await, "");
    assert_eq!(cash(&server), "9952.00", "50.05 less 0.05 less 1 less 1");
}
