//! A UTC time where a day of the service's own zone is meant, and the other way round.

use huaweicloud_bss::bills::{ListCustomerselfResourceRecords, ListFreeResourcesUsageRecordsRequired};
use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{Date, Instant};

fn instant(time: Instant, bills: ListCustomerselfResourceRecords, given: ListFreeResourcesUsageRecordsRequired) {
    let _ = bills.bill_date_begin(time);
    let _ = ListFreeResourcesUsageRecordsRequired { deduct_time_begin: time, ..given };
}

fn date(day: Date, orders: ListCustomerOrders) {
    let _ = orders.create_time_begin(day);
}

fn main() {}
