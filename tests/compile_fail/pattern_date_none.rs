//! A date that must be a value or, where it is optional, be left out.

use huaweicloud_bss::bills::{ListCustomerselfResourceRecords, ListFreeResourcesUsageRecordsRequired};
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_bill_date_begin(request: ListCustomerselfResourceRecords) {
    let _ = request.clone().bill_date_begin(Empty);
    let _ = request.clone().bill_date_begin(EmptyString);
    let _ = request.clone().bill_date_begin(Null);
    let _ = request.clone().bill_date_begin(EmptyList);
}

fn required_deduct_time_begin(given: ListFreeResourcesUsageRecordsRequired) {
    let _ = ListFreeResourcesUsageRecordsRequired { deduct_time_begin: Empty, ..given.clone() };
    let _ = ListFreeResourcesUsageRecordsRequired { deduct_time_begin: EmptyString, ..given.clone() };
    let _ = ListFreeResourcesUsageRecordsRequired { deduct_time_begin: Null, ..given.clone() };
    let _ = ListFreeResourcesUsageRecordsRequired { deduct_time_begin: EmptyList, ..given.clone() };
}

fn main() {}
