//! A month where a day is meant, and the other way round.

use huaweicloud_bss::bills::ListCustomerselfResourceRecords;
use huaweicloud_bss::{Date, Month};

fn month(month: Month, bills: ListCustomerselfResourceRecords) {
    let _ = bills.bill_date_end(month);
}

fn date(date: Date) {
    let _ = ListCustomerselfResourceRecords::new(date);
}

fn main() {}
