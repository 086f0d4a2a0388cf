//! A month that must be a value.

use huaweicloud_bss::bills::{ListCustomerselfResourceRecords, ListResourceUsageRequired};
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn required_bill_cycle(given: ListResourceUsageRequired) {
    let _ = ListResourceUsageRequired { bill_cycle: Empty, ..given.clone() };
    let _ = ListResourceUsageRequired { bill_cycle: EmptyString, ..given.clone() };
    let _ = ListResourceUsageRequired { bill_cycle: Null, ..given.clone() };
    let _ = ListResourceUsageRequired { bill_cycle: EmptyList, ..given.clone() };
}

fn only_cycle() {
    let _ = ListCustomerselfResourceRecords::new(Null);
}

fn main() {}
