//! A UTC time where a day of the service's own zone is meant, and the other way round.

use huaweicloud_bss::bills::{
    ListCustomerselfResourceRecords, ListFreeResourcesUsageRecords, ListFreeResourcesUsageRecordsRequired,
};
use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{Date, Instant};

fn instant(instant: Instant, bills: ListCustomerselfResourceRecords, given: ListFreeResourcesUsageRecordsRequired) {
    let _ = bills.bill_date_begin(instant);
    let _ = ListFreeResourcesUsageRecords::new(ListFreeResourcesUsageRecordsRequired {
        deduct_time_begin: instant,
        ..given
    });
}

fn date(date: Date, orders: ListCustomerOrders) {
    let _ = orders.create_time_begin(date);
}

fn main() {}
