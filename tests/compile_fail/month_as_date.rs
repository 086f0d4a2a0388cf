//! A month where a day is meant, and the other way round.

use huaweicloud_bss::bills::{ListCustomerselfResourceRecords, ListResourceUsageRequired};
use huaweicloud_bss::{Date, Month};

fn month(month: Month, bills: ListCustomerselfResourceRecords) {
    let _ = bills.bill_date_end(month);
}

fn date(day: Date, given: ListResourceUsageRequired) {
    let _ = ListResourceUsageRequired { bill_cycle: day, ..given };
}

fn main() {}
