//! What each cloud service cost yesterday: `cost_by_service [DAY]`.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use examples::{Outcome, client};
use huaweicloud_bss::bills::ListCustomerselfResourceRecords;
use huaweicloud_bss::service::ZONE;
use huaweicloud_bss::{Date, Decimal, Month};

const DAY: Duration = Duration::from_hours(24);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let day: Date = match std::env::args().nth(1) {
        Some(day) => day.parse()?,
        // A bill's day is one of China, wherever this program runs.
        None => ZONE.date_before(SystemTime::now(), DAY)?,
    };
    let client = client()?;
    let request = ListCustomerselfResourceRecords::new(Month::from(day)).bill_date_begin(day).bill_date_end(day);

    let mut costs: BTreeMap<String, Decimal> = BTreeMap::new();
    let mut pages = client.bills().list_customerself_resource_records(&request).pages();
    while let Some(page) = pages.next().await {
        for record in page?.items {
            let service = record.cloud_service_type_name.or(record.cloud_service_type);
            *costs.entry(service.unwrap_or_else(|| "(none)".to_owned())).or_default() +=
                record.amount.unwrap_or_default();
        }
    }
    println!("{day}");
    for (service, cost) in &costs {
        println!("{cost:>14}  {service}");
    }
    println!("{:>14}  in all", costs.values().sum::<Decimal>());
    Ok(())
}
