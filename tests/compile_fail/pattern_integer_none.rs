//! An integer that must be a value or, where it is optional, be left out.

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::subscriptions::RenewalResourcesRequired;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_offset(request: ListCustomerOrders) {
    let _ = request.clone().offset(Empty);
    let _ = request.clone().offset(EmptyString);
    let _ = request.clone().offset(Null);
    let _ = request.clone().offset(EmptyList);
}

fn required_period_num(given: RenewalResourcesRequired) {
    let _ = RenewalResourcesRequired { period_num: Empty, ..given.clone() };
    let _ = RenewalResourcesRequired { period_num: EmptyString, ..given.clone() };
    let _ = RenewalResourcesRequired { period_num: Null, ..given.clone() };
    let _ = RenewalResourcesRequired { period_num: EmptyList, ..given.clone() };
}

fn main() {}
