//! An instant that must be a value or be left out.

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_create_time_begin(request: ListCustomerOrders) {
    let _ = request.clone().create_time_begin(Empty);
    let _ = request.clone().create_time_begin(EmptyString);
    let _ = request.clone().create_time_begin(Null);
    let _ = request.clone().create_time_begin(EmptyList);
}

fn main() {}
