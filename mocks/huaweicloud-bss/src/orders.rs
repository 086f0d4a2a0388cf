//! Orders: pay and cancel, both only while the order waits for payment.

use mock_server::{Call, Data, Json};
use rust_decimal::Decimal;

use crate::reason::{Effect, Reason};
use crate::{cash, coupons, discounts, expiry};

const WAITS: &str = "6";
const COMPLETE: &str = "5";
const CANCELLED: &str = "4";

/// Pays with the discount and the coupons of the request, and the rest from the cash account. The order then has what was really paid:
/// the rest, in place of the price that it had while it waited.
pub(crate) fn pay(data: &mut Data, call: &Call<'_>) -> Effect {
    let id = call.text("order_id");
    let price = waiting(data, &id)?.decimal("amount_after_discount").unwrap_or_default();
    let discounts = discounts::chosen(data, call, &id)?;
    let lowered = discounts::lower(price, &discounts);
    let left = coupons::spend(data, call, &id, lowered, &discounts)?;
    settle(data, &id, left)?;
    if left != price {
        let paid = Json::text(left.to_string());
        data.update("orders", "order_id", &id, |order| order.set("amount_after_discount", paid.clone()));
    }
    Ok(Vec::new())
}

/// Takes an amount out of the cash account, and completes the order.
pub(crate) fn settle(data: &mut Data, id: &str, amount: Decimal) -> Result<(), Reason> {
    cash::withdraw(data, amount)?;
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let Some(order) = data.rows_mut("orders").iter_mut().find(|row| row.is("order_id", id)) else {
        return Err(Reason::UnknownOrder);
    };
    order.set("status", Json::text(COMPLETE));
    order.set("payment_time", Json::text(now));
    let order = order.clone();
    expiry::take_effect(data, &order);
    Ok(())
}

/// Cancels an order.
pub(crate) fn cancel(data: &mut Data, call: &Call<'_>) -> Effect {
    let id = call.text("order_id");
    waiting(data, &id)?;
    data.update("orders", "order_id", &id, |order| order.set("status", Json::text(CANCELLED)));
    Ok(Vec::new())
}

fn waiting<'a>(data: &'a Data, id: &str) -> Result<&'a Json, Reason> {
    let order = data.find("orders", "order_id", id).ok_or(Reason::UnknownOrder)?;
    if order.is("status", WAITS) { Ok(order) } else { Err(Reason::OrderNotWaiting) }
}

/// Whether an order that waits for payment contains the resource.
pub(crate) fn contains_unpaid(data: &Data, resource: &str) -> bool {
    let waiting = data.rows("orders").iter().filter(|order| order.is("status", WAITS));
    let names = |order: &Json| {
        let resources = order.get("resources").map(Json::items).unwrap_or_default();
        resources.iter().any(|id| id.scalar_text() == Some(resource))
    };
    waiting.into_iter().any(names)
}

/// Places an order, and gives its id. What it is about stands in fields of the data that no answer shows.
pub(crate) fn place(data: &mut Data, kind: &str, amount: Decimal, about: Vec<(&str, Json)>) -> String {
    let id = data.unused_id("orders", "order_id", "CSMOCK", 6);
    let caller = data.caller().map_or(Json::Null, Json::text);
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let status = if amount.is_zero() { COMPLETE } else { WAITS };
    let price = Json::text(amount.to_string());
    let mut row = Json::Object(Vec::new());
    for (name, value) in [
        ("order_id", Json::text(id.as_str())),
        ("customer_id", caller),
        ("status", Json::text(status)),
        ("order_type", Json::text(kind)),
        ("amount_after_discount", price.clone()),
        ("official_amount", price),
        ("measure_id", Json::text("1")),
        ("currency", Json::text("CNY")),
        ("create_time", Json::text(now)),
    ]
    .into_iter()
    .chain(about)
    {
        row.set(name, value);
    }
    data.insert("orders", row);
    id
}
