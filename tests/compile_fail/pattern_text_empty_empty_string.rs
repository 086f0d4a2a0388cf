//! A text that may also be empty or the empty string.

use huaweicloud_bss::bills::ListCustomerselfResourceRecords;
use huaweicloud_bss::{EmptyList, Null};

fn optional_resource_id(request: ListCustomerselfResourceRecords) {
    let _ = request.clone().resource_id(Null);
    let _ = request.clone().resource_id(EmptyList);
}

fn main() {}
