//! A text that may also be the empty string or null.

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{Empty, EmptyList};

fn optional_service_type_code(request: ListCustomerOrders) {
    let _ = request.clone().service_type_code(Empty);
    let _ = request.clone().service_type_code(EmptyList);
}

fn main() {}
