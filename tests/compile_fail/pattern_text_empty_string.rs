//! A text that may also be the empty string.

use huaweicloud_bss::coupons::ListSubCustomerCoupons;
use huaweicloud_bss::{Empty, EmptyList, Null};

fn optional_coupon_id(request: ListSubCustomerCoupons) {
    let _ = request.clone().coupon_id(Empty);
    let _ = request.clone().coupon_id(Null);
    let _ = request.clone().coupon_id(EmptyList);
}

fn main() {}
