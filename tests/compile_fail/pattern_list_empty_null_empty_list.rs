//! A list that may also be empty, in a query or as a list, or null.

use huaweicloud_bss::EmptyString;
use huaweicloud_bss::partner_coupons::ListPartnerCouponsRecord;

fn optional_coupon_ids(request: ListPartnerCouponsRecord) {
    let _ = request.clone().coupon_ids(EmptyString);
}

fn main() {}
