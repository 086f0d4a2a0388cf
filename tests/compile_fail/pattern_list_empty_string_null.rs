//! A list that may also be an empty string or null.

use huaweicloud_bss::accounts::ListCustomerAccountChangeRecords;
use huaweicloud_bss::{Empty, EmptyList};

fn optional_payment_channel_id(request: ListCustomerAccountChangeRecords) {
    let _ = request.clone().payment_channel_id(Empty);
    let _ = request.clone().payment_channel_id(EmptyList);
}

fn main() {}
