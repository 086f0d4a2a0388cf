//! Orders: pay and cancel, both only while the order waits for payment.

use rust_decimal::Decimal;

use super::money::{amount_of, cash};
use super::{Call, Effect, refuse};
use crate::Json;
use crate::data::Data;

const WAITS: &str = "6";
const COMPLETE: &str = "5";
const CANCELLED: &str = "4";

/// Pays from the cash account. Coupons and discounts change nothing about the amount.
pub(crate) fn pay(data: &mut Data, call: &Call<'_>) -> Effect {
    let id = call.text("order_id");
    let Some(order) = data.rows("orders").iter().find(|row| row.is("order_id", &id)) else {
        return refuse("CBC.30000010");
    };
    if !order.is("status", WAITS) {
        return refuse("CBC.99003106");
    }
    let price = amount_of(order, "amount_after_discount");
    let Some(account) = data.rows_mut("transferable").iter_mut().find(|row| cash(row)) else {
        return refuse("CBC.99005003");
    };
    let left = amount_of(account, "available") - price;
    if left < Decimal::ZERO {
        return refuse("CBC.99005003");
    }
    account.set("available", Json::text(left.to_string()));
    account.set("amount", Json::text(left.to_string()));
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    if let Some(order) = data.rows_mut("orders").iter_mut().find(|row| row.is("order_id", &id)) {
        order.set("status", Json::text(COMPLETE));
        order.set("payment_time", Json::text(now));
    }
    Ok(Vec::new())
}

/// Cancels an order.
pub(crate) fn cancel(data: &mut Data, call: &Call<'_>) -> Effect {
    let id = call.text("order_id");
    match data.rows_mut("orders").iter_mut().find(|row| row.is("order_id", &id)) {
        None => refuse("CBC.99000089"),
        Some(order) if !order.is("status", WAITS) => refuse("CBC.99005010"),
        Some(order) => {
            order.set("status", Json::text(CANCELLED));
            Ok(Vec::new())
        }
    }
}
