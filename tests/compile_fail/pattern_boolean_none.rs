//! A boolean that must be a value or be left out.

use huaweicloud_bss::bills::ListCustomerselfResourceRecords;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_include_zero_record(request: ListCustomerselfResourceRecords) {
    let _ = request.clone().include_zero_record(Empty);
    let _ = request.clone().include_zero_record(EmptyString);
    let _ = request.clone().include_zero_record(Null);
    let _ = request.clone().include_zero_record(EmptyList);
}

fn main() {}
