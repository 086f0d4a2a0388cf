//! Coupons in a payment: each lowers the price by what it holds, until it is used up.

use mock_server::{Call, Data, Json};
use rust_decimal::Decimal;

use crate::discounts;
use crate::reason::Reason;

/// States of a coupon.
const UNUSED: &str = "2";
const USED: &str = "3";
/// Kind of a coupon that lowers a price by a ratio, as payments number it.
const DISCOUNT_COUPON: &str = "300";
/// Field of a coupon: how many payments it was used in. No answer shows it.
const TIMES: &str = "times_used";

/// Uses the coupons of a request for an order; gives what is left to pay.
pub(crate) fn spend(
    data: &mut Data,
    call: &Call<'_>,
    order: &str,
    price: Decimal,
    discounts: &[Json],
) -> Result<Decimal, Reason> {
    let wanted = call.items("coupon_infos");
    let by_ratio = wanted.iter().filter(|coupon| coupon.is("type", DISCOUNT_COUPON)).count();
    if by_ratio > 0 && by_ratio < wanted.len() {
        return Err(Reason::CouponsOfTwoKinds);
    }
    let mut left = price;
    for coupon in &wanted {
        let (id, kind) = (coupon.text_of("id").unwrap_or_default(), coupon.text_of("type").unwrap_or_default());
        let mut rows = data.rows("order_coupons").iter().filter(|row| row.is("for_order", order));
        let row = rows.find(|row| row.is("coupon_id", id) && row.is("coupon_type", kind));
        let row = row.ok_or(Reason::UnknownCoupon)?;
        if !row.is("status", UNUSED) {
            return Err(Reason::CouponNotReady);
        }
        discounts::go_with(row, discounts)?;
        let holds = row.decimal("balance").or(row.decimal("face_value")).unwrap_or_default().max(Decimal::ZERO);
        let spent = holds.min(left);
        left -= spent;
        use_up(data, id, holds - spent, times_left(row));
    }
    Ok(left)
}

/// Kinds of coupons that are used once or without end: another number says no more than 0.
const ONCE_OR_ALWAYS: [&str; 2] = ["301", "302"];

/// In how many more payments a coupon can be used, by its limit `usageTimes`; `None` where that is not limited, as 0 says.
fn times_left(row: &Json) -> Option<i64> {
    let number = |text: &str| text.parse::<i64>().ok();
    let limits = row.get("use_limits").map(Json::items).unwrap_or_default();
    let limit = limits.iter().find(|limit| limit.is("limit_key", "usageTimes"))?;
    let used = row.text_of(TIMES).and_then(number).unwrap_or(0);
    let times = limit.text_of("value1").and_then(number).filter(|times| *times > 0)?;
    if times > 1 && ONCE_OR_ALWAYS.iter().any(|kind| row.is("coupon_type", kind)) {
        return None;
    }
    Some(times.saturating_sub(used))
}

/// Writes down what is left of a coupon, wherever it is listed. One that is used up pays no other order.
fn use_up(data: &mut Data, id: &str, rest: Decimal, times_left: Option<i64>) {
    let is_used = rest.is_zero() || times_left.is_some_and(|left| left <= 1);
    if is_used {
        data.remove("order_coupons", |row| row.is("coupon_id", id));
    }
    for collection in ["order_coupons", "coupons"] {
        data.update(collection, "coupon_id", id, |row| {
            let times = row.text_of(TIMES).and_then(|times| times.parse::<i64>().ok()).unwrap_or(0);
            row.set(TIMES, Json::text(times.saturating_add(1).to_string()));
            row.set("balance", Json::text(rest.to_string()));
            if is_used {
                row.set("status", Json::text(USED));
            }
        });
    }
}
