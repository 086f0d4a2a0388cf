//! Discounts in a payment: what one takes off the price, and which coupons go beside it.

use mock_server::{Call, Data, Json};
use rust_decimal::Decimal;

use crate::reason::Reason;

/// Kinds of discounts.
const PROMOTION: &str = "0";
const COMMERCIAL: &str = "2";
const PARTNER_GRANTED: &str = "3";
const PRICE_ADJUSTMENT: &str = "609";

/// The discounts of a request, as rows of the order's; what they take off stands in `discount_amount`.
pub(crate) fn chosen(data: &Data, call: &Call<'_>, order: &str) -> Result<Vec<Json>, Reason> {
    let of_order = || data.rows("order_discounts").iter().filter(|row| row.is("for_order", order));
    let row_of = |wanted: &Json| {
        let (id, kind) = (wanted.text_of("id")?, wanted.text_of("type")?);
        of_order().find(|row| row.is("discount_id", id) && row.is("discount_type", kind)).cloned()
    };
    let rows: Option<Vec<Json>> = call.items("discount_infos").iter().map(row_of).collect();
    let rows = rows.ok_or(Reason::UnknownDiscount)?;
    // An order with an adjustment of its price is paid with that, and with nothing else.
    let is_adjustment = |row: &Json| row.is("discount_type", PRICE_ADJUSTMENT);
    if of_order().any(is_adjustment) && (rows.is_empty() || !rows.iter().all(is_adjustment)) {
        return Err(Reason::UnknownDiscount);
    }
    Ok(rows)
}

/// What is left of a price.
pub(crate) fn lower(price: Decimal, discounts: &[Json]) -> Decimal {
    let off = discounts.iter().filter_map(|row| row.decimal("discount_amount"));
    off.fold(price, |price, off| price.checked_sub(off).unwrap_or_default()).clamp(Decimal::ZERO, price)
}

/// Whether a coupon goes together with the discounts.
pub(crate) fn go_with(coupon: &Json, discounts: &[Json]) -> Result<(), Reason> {
    let limit = |key: &str| {
        let limits = coupon.get("use_limits").map(Json::items).unwrap_or_default();
        limits.iter().find(|limit| limit.is("limit_key", key))
    };
    let forbids = |key: &str| limit(key).is_some_and(|limit| limit.is("value1", "0"));
    for discount in discounts {
        let forbidden = match discount.text_of("discount_type").unwrap_or_default() {
            PROMOTION => forbids("simultaneousUseWithPromotionDiscount"),
            COMMERCIAL => forbids("simultaneousUseWithContractDiscount"),
            PARTNER_GRANTED => forbids("simultaneousUseWithEmpowerDiscount"),
            _ => false,
        };
        if forbidden {
            return Err(Reason::CouponBesideDiscount);
        }
        let least = limit("minConsumeDiscount").and_then(|limit| limit.decimal("value1"));
        if least.zip(discount.decimal("ratio")).is_some_and(|(least, ratio)| ratio < least) {
            return Err(Reason::DiscountTooLow);
        }
    }
    Ok(())
}
