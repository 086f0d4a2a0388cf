//! An enumeration of integers that must be a value or, where it is optional, be left out.

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::subscriptions::RenewalResourcesRequired;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_status(request: ListCustomerOrders) {
    let _ = request.clone().status(Empty);
    let _ = request.clone().status(EmptyString);
    let _ = request.clone().status(Null);
    let _ = request.clone().status(EmptyList);
}

fn required_period_type(given: RenewalResourcesRequired) {
    let _ = RenewalResourcesRequired { period_type: Empty, ..given.clone() };
    let _ = RenewalResourcesRequired { period_type: EmptyString, ..given.clone() };
    let _ = RenewalResourcesRequired { period_type: Null, ..given.clone() };
    let _ = RenewalResourcesRequired { period_type: EmptyList, ..given.clone() };
}

fn main() {}
