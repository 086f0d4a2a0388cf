//! Renewals: what they cost, and the order that they are.

use mock_server::{Call, Data, Json};
use rust_decimal::Decimal;

use crate::orders;
use crate::reason::{Effect, Reason};

const RENEWAL: &str = "2";
const YEARS: &str = "3";

/// What a resource costs for a month, where its row does not say.
const USUAL_PRICE: Decimal = Decimal::from_parts(1000, 0, 0, false, 2);

/// Orders a renewal; pays it at once where that is wanted.
pub(crate) fn renew(data: &mut Data, call: &Call<'_>) -> Effect {
    let ids = call.texts("resource_ids");
    for id in &ids {
        primary(data, id)?;
        if orders::contains_unpaid(data, id) {
            return Err(Reason::InUnpaidOrder);
        }
    }
    let months = months(call);
    let prices = ids.iter().map(|id| price(data, id, months));
    let price = prices.fold(Decimal::ZERO, |sum, price| sum.checked_add(price).unwrap_or(Decimal::MAX));
    let resources = Json::List(ids.iter().map(Json::text).collect());
    let about = vec![("resources", resources), ("renews_months", Json::text(months.to_string()))];
    let order = orders::place(data, RENEWAL, price, about);
    if call.text("is_auto_pay") == "1" {
        orders::settle(data, &order, price).map_err(|_| Reason::AutomaticPaymentFailed)?;
    }
    Ok(vec![("order_ids".to_owned(), Json::List(vec![Json::text(order)]))])
}

/// Tells what a renewal would cost, for each resource and in all.
pub(crate) fn quote(data: &Data, call: &Call<'_>) -> Effect {
    let months = months(call);
    let (mut total, mut results) = (Decimal::ZERO, Vec::new());
    for id in call.texts("resource_ids") {
        primary(data, &id)?;
        if orders::contains_unpaid(data, &id) {
            return Err(Reason::InUnpaidOrder);
        }
        let price = price(data, &id, months);
        total = total.checked_add(price).unwrap_or(Decimal::MAX);
        let row = [("resource_id", Json::text(id)), ("amount", Json::text(price.to_string()))];
        results.push(Json::Object(row.map(|(name, value)| (name.to_owned(), value)).to_vec()));
    }
    let object = |members: &[(&str, String)]| {
        Json::Object(members.iter().map(|(name, text)| ((*name).to_owned(), Json::text(text))).collect())
    };
    let listed = object(&[("official_website_amount", total.to_string())]);
    // A discount that anybody could choose: a tenth less.
    let saved = total / Decimal::TEN;
    let discounted = object(&[
        ("discount_id", "renewal-discount".to_owned()),
        ("discount_name", "A tenth less".to_owned()),
        ("discount_type", "605".to_owned()),
        ("best_offer", "1".to_owned()),
        ("official_website_amount", total.to_string()),
        ("discount_amount", saved.to_string()),
        ("amount", (total - saved).to_string()),
    ]);
    Ok(vec![
        ("optional_discount_rating_results".to_owned(), Json::List(vec![discounted])),
        ("currency".to_owned(), Json::text("CNY")),
        ("renew_inquiry_results".to_owned(), Json::List(results)),
        ("official_website_rating_result".to_owned(), listed),
    ])
}

/// The primary resource of an id.
pub(crate) fn primary<'a>(data: &'a Data, id: &str) -> Result<&'a Json, Reason> {
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
    let monthly = together.map(|row| row.decimal("monthly_price").unwrap_or(USUAL_PRICE));
    let monthly = monthly.fold(Decimal::ZERO, |sum, price| sum.checked_add(price).unwrap_or(Decimal::MAX));
    monthly.checked_mul(Decimal::from(months)).unwrap_or(Decimal::MAX)
}
