//! Coupons in a payment: each lowers the price by what it holds, and is used up by that.

use rust_decimal::Decimal;

use super::{Call, Reason};
use crate::Json;
use crate::data::Data;

/// States of a coupon, in the list of an order's coupons.
const UNUSED: &str = "1";
const USED: &str = "2";

/// Uses the coupons of a request for an order; gives what is left to pay.
pub(super) fn spend(data: &mut Data, call: &Call<'_>, order: &str, price: Decimal) -> Result<Decimal, Reason> {
    let wanted = call.value("coupon_infos").unwrap_or(Json::Null);
    let mut left = price;
    for coupon in wanted.items() {
        let id = coupon.get("id").and_then(Json::scalar_text).unwrap_or_default();
        let mut coupons = data.rows_mut("order_coupons").iter_mut();
        let row = coupons.find(|row| row.is("for_order", order) && row.is("coupon_id", id));
        let row = row.ok_or(Reason::UnknownCoupon)?;
        if !row.is("status", UNUSED) {
            return Err(Reason::CouponUsed);
        }
        let holds = row.decimal("balance").or(row.decimal("face_value")).unwrap_or_default();
        let spent = holds.min(left);
        row.set("balance", Json::text((holds - spent).to_string()));
        row.set("status", Json::text(USED));
        left -= spent;
    }
    Ok(left)
}
