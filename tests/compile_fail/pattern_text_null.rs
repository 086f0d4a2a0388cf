//! A text that may also be null.

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{Empty, EmptyList, EmptyString};

fn optional_order_id(request: ListCustomerOrders) {
    let _ = request.clone().order_id(Empty);
    let _ = request.clone().order_id(EmptyString);
    let _ = request.clone().order_id(EmptyList);
}

fn main() {}
