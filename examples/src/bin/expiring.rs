//! Resources that expire within a week, and what a month more would cost: `expiring [NOW]`.

use std::time::SystemTime;

use examples::{Outcome, client};
use huaweicloud_bss::subscriptions::{
    ListPayPerUseCustomerResources, ListRenewRateOnPeriod, ListRenewRateOnPeriodRequired,
    ListRenewRateOnPeriodResponse, ResourceScope, SubscribedResource,
};
use huaweicloud_bss::types::RenewalPeriodType;
use huaweicloud_bss::{Client, Decimal, Error, Instant};

const WEEK: i64 = 7 * 24 * 60 * 60;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let now: Instant = match std::env::args().nth(1) {
        Some(now) => now.parse()?,
        None => SystemTime::now().try_into()?,
    };
    let end = Instant::from_unix_seconds(now.unix_seconds() + WEEK)?;
    let client = client()?;
    // What is attached to a primary resource is renewed with it.
    let request = ListPayPerUseCustomerResources::new()
        .only_main_resource(ResourceScope::PrimaryOnly)
        .expire_time_begin(now)
        .expire_time_end(end);
    let mut total = Decimal::ZERO;
    let mut pages = client.subscriptions().list_pay_per_use_customer_resources(&request).pages();
    while let Some(page) = pages.next().await {
        // The price is asked for at most ten resources at once.
        for resources in page?.items.chunks(10) {
            total += show(&client, resources).await?;
        }
    }
    println!("{total:>10}  in all, for a month");
    Ok(())
}

/// Shows resources with their prices, and adds those up.
async fn show(client: &Client, resources: &[SubscribedResource]) -> Result<Decimal, Box<dyn std::error::Error>> {
    let request = ListRenewRateOnPeriod::new(ListRenewRateOnPeriodRequired {
        resource_ids: resources.iter().filter_map(|resource| resource.resource_id.clone()).collect(),
        period_type: RenewalPeriodType::Month,
        period_num: 1,
    });
    let prices: ListRenewRateOnPeriodResponse = match client.subscriptions().list_renew_rate_on_period(&request).await {
        Ok(prices) => prices.into_inner(),
        // Some cannot be renewed; the others have their prices all the same.
        Err(Error::PartialFailure(failure)) => failure.response()?,
        Err(error) => return Err(error.into()),
    };
    let mut total = Decimal::ZERO;
    for resource in resources {
        let price = prices.renew_inquiry_results.iter().find(|price| price.resource_id == resource.resource_id);
        let price = price.and_then(|price| price.amount);
        let shown = price.map_or_else(|| "no price".to_owned(), |price| price.to_string());
        let name = resource.resource_name.as_deref().unwrap_or("(nameless)");
        let expires = resource.expire_time.map(|time| time.to_string()).unwrap_or_default();
        println!("{shown:>10}  {name}, expires {expires}");
        total += price.unwrap_or_default();
    }
    Ok(total)
}
