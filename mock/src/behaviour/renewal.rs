//! Renewals: what they cost, the order that they are, and the time that they add once it is paid.

use jiff::civil::DateTime;
use jiff::{Span, ToSpan};
use rust_decimal::Decimal;

use super::{Call, Effect, Reason, orders};
use crate::Json;
use crate::data::Data;

const RENEWAL: &str = "2";
const YEARS: &str = "3";
/// What a resource costs for a month, where its row does not say.
const USUAL_PRICE: Decimal = Decimal::from_parts(1000, 0, 0, false, 2);

/// Orders a renewal; pays it at once where that is wanted.
pub(super) fn renew(data: &mut Data, call: &Call<'_>) -> Effect {
    let ids = call.texts("resource_ids");
    for id in &ids {
        primary(data, id)?;
        if orders::contains_unpaid(data, id) {
            return Err(Reason::InUnpaidOrder);
        }
    }
    let months = months(call);
    let price = ids.iter().map(|id| price(data, id, months)).sum();
    let resources = Json::List(ids.iter().map(Json::text).collect());
    let about = vec![("resources", resources), ("renews_months", Json::text(months.to_string()))];
    let order = orders::place(data, RENEWAL, price, about);
    if call.text("is_auto_pay") == "1" {
        orders::settle(data, &order, price).map_err(|_| Reason::AutomaticPaymentFailed)?;
    }
    Ok(vec![("order_ids".to_owned(), Json::List(vec![Json::text(order)]))])
}

/// What a renewal would cost, for each resource and in all.
pub(crate) fn quotation(data: &mut Data, call: &Call<'_>) -> Effect {
    let months = months(call);
    let mut total = Decimal::ZERO;
    let mut results = Vec::new();
    for id in call.texts("resource_ids") {
        primary(data, &id)?;
        let price = price(data, &id, months);
        total += price;
        let row = [("resource_id", Json::text(id)), ("amount", Json::text(price.to_string()))];
        results.push(Json::Object(row.map(|(name, value)| (name.to_owned(), value)).to_vec()));
    }
    let listed = Json::Object(vec![("official_website_amount".to_owned(), Json::text(total.to_string()))]);
    Ok(vec![
        ("currency".to_owned(), Json::text("CNY")),
        ("renew_inquiry_results".to_owned(), Json::List(results)),
        ("official_website_rating_result".to_owned(), listed),
    ])
}

/// Adds the time of a renewal that was paid to its resources, and to those that are attached to them.
pub(super) fn take_effect(data: &mut Data, order: &Json) {
    let Some(months) = order.text_of("renews_months").and_then(|months| months.parse::<i64>().ok()) else { return };
    let ids = order.get("resources").map(Json::items).unwrap_or_default();
    for row in data.rows_mut("resources") {
        let named = |field: &str| ids.iter().any(|id| row.get(field) == Some(id));
        if named("resource_id") || named("parent_resource_id") {
            move_expiry(row, months.months());
            let renewed = row.text_of("renewed_months").and_then(|months| months.parse::<i64>().ok()).unwrap_or(0);
            row.set("renewed_months", Json::text((renewed + months).to_string()));
        }
    }
}

/// Gives the renewed time of a resource and of those attached to it back.
pub(super) fn give_up(data: &mut Data, id: &str) -> Result<(), Reason> {
    let renewed = |row: &Json| row.text_of("renewed_months").and_then(|months| months.parse::<i64>().ok()).unwrap_or(0);
    let known = data.find("resources", "resource_id", id).ok_or(Reason::UnknownResource)?;
    if renewed(known) == 0 {
        return Err(Reason::NothingRenewed);
    }
    for row in data.rows_mut("resources") {
        if row.is("resource_id", id) || row.is("parent_resource_id", id) {
            let months = renewed(row);
            move_expiry(row, (-months).months());
            row.set("renewed_months", Json::text("0"));
        }
    }
    Ok(())
}

fn move_expiry(row: &mut Json, by: Span) {
    let moved = row.text_of("expire_time").and_then(|time| {
        let time: DateTime = time.trim_end_matches('Z').parse().ok()?;
        time.checked_add(by).ok()
    });
    if let Some(time) = moved {
        row.set("expire_time", Json::text(time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()));
    }
}

fn primary<'a>(data: &'a Data, id: &str) -> Result<&'a Json, Reason> {
    let row = data.find("resources", "resource_id", id).ok_or(Reason::UnknownResource)?;
    if row.is("is_main_resource", "1") { Ok(row) } else { Err(Reason::NotPrimary) }
}

fn months(call: &Call<'_>) -> u32 {
    call.number("period_num").saturating_mul(if call.text("period_type") == YEARS { 12 } else { 1 })
}

/// The price of a resource with those that are attached to it.
fn price(data: &Data, id: &str, months: u32) -> Decimal {
    let together = data.rows("resources").iter();
    let together = together.filter(|row| row.is("resource_id", id) || row.is("parent_resource_id", id));
    let monthly: Decimal = together.map(|row| row.decimal("monthly_price").unwrap_or(USUAL_PRICE)).sum();
    monthly.checked_mul(Decimal::from(months)).unwrap_or(Decimal::MAX)
}
