//! The bill of a month as CSV on standard output: `bill_csv MONTH`.

use std::io;

use examples::{Outcome, client};
use huaweicloud_bss::bills::ListCustomerselfResourceRecords;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let month = std::env::args().nth(1).ok_or("usage: bill_csv MONTH, such as 2026-10")?.parse()?;
    let client = client()?;
    let request = ListCustomerselfResourceRecords::new(month).limit(1000);

    let mut table = csv::Writer::from_writer(io::stdout().lock());
    table.write_record(["day", "service", "resource", "region", "official amount", "amount"])?;
    let mut pages = client.bills().list_customerself_resource_records(&request).pages();
    while let Some(page) = pages.next().await {
        // One page is in memory at a time, however long the bill is.
        for record in page?.items {
            table.write_record([
                record.bill_date.map(|day| day.to_string()).unwrap_or_default(),
                record.cloud_service_type_name.or(record.cloud_service_type).unwrap_or_default(),
                record.resource_name.or(record.resource_id).unwrap_or_default(),
                record.region_name.or(record.region).unwrap_or_default(),
                // Every digit as it came.
                record.official_amount.map(|amount| amount.to_string()).unwrap_or_default(),
                record.amount.map(|amount| amount.to_string()).unwrap_or_default(),
            ])?;
        }
    }
    table.flush()?;
    Ok(())
}
