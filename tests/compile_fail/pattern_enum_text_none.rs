//! An enumeration of texts that must be a value or, where it is optional, be left out.

use huaweicloud_bss::enterprise::UpdateSubEnterpriseAmount;
use huaweicloud_bss::orders::PayOrdersRequired;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_balance_type(request: UpdateSubEnterpriseAmount) {
    let _ = request.clone().balance_type(Empty);
    let _ = request.clone().balance_type(EmptyString);
    let _ = request.clone().balance_type(Null);
    let _ = request.clone().balance_type(EmptyList);
}

fn required_use_coupon(given: PayOrdersRequired) {
    let _ = PayOrdersRequired { use_coupon: Empty, ..given.clone() };
    let _ = PayOrdersRequired { use_coupon: EmptyString, ..given.clone() };
    let _ = PayOrdersRequired { use_coupon: Null, ..given.clone() };
    let _ = PayOrdersRequired { use_coupon: EmptyList, ..given.clone() };
}

fn main() {}
