//! An enumeration of texts that may also be null.

use huaweicloud_bss::accounts::ListCustomerAccountChangeRecords;
use huaweicloud_bss::{Empty, EmptyList, EmptyString};

fn optional_trade_type(request: ListCustomerAccountChangeRecords) {
    let _ = request.clone().trade_type(Empty);
    let _ = request.clone().trade_type(EmptyString);
    let _ = request.clone().trade_type(EmptyList);
}

fn main() {}
