//! The bill of a month as CSV in columns of FOCUS 1, the `FinOps` Open Cost and Usage Specification: `focus_bill MONTH`.
//!
//! Each charge of the bill is a row with its `BilledCost`. Where it was paid for a year or month its `EffectiveCost` is 0, and a row of
//! the month's amortized costs has the part that falls on the month. So `BilledCost` adds up to the bill, and `EffectiveCost` to what the
//! month cost. Columns for which the API has no field are left out, such as `BillingAccountId` and `InvoiceIssuerName`. `SubAccountId` is the
//! account that used the resource. Which `ChargeCategory` a kind of event belongs to is our reading.

use std::error::Error;
use std::io;

use examples::{Outcome, client};
use huaweicloud_bss::bills::{ListCustomerselfResourceRecords, ResourceFeeRecord};
use huaweicloud_bss::costs::{AmortizedCostRecord, ListCustomerBillsMonthlyBreakDown};
use huaweicloud_bss::service::ZONE;
use huaweicloud_bss::types::{BillStatisticType, BillType, ChargeMode, ChargeModeCode};
use huaweicloud_bss::{Date, Decimal, Instant, Month};

const COLUMNS: [&str; 16] = [
    "BilledCost",
    "BillingCurrency",
    "BillingPeriodStart",
    "BillingPeriodEnd",
    "ChargeCategory",
    "ChargePeriodStart",
    "ChargePeriodEnd",
    "EffectiveCost",
    "ListCost",
    "ProviderName",
    "RegionId",
    "ResourceId",
    "ResourceName",
    "ServiceName",
    "SubAccountId",
    "x_EnterpriseProjectId",
];

const DAY: i64 = 24 * 60 * 60;

/// A span of time; its end is the first moment that is outside.
type Period = (Instant, Instant);

/// One row, by the names of its columns.
struct Charge {
    billed: Decimal,
    effective: Decimal,
    list: Decimal,
    category: &'static str,
    period: Period,
    region: Option<String>,
    resource: Option<String>,
    resource_name: Option<String>,
    service: Option<String>,
    account: Option<String>,
    project: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let month: Month = std::env::args().nth(1).ok_or("usage: focus_bill MONTH, such as 2026-10")?.parse()?;
    let client = client()?;
    let billing = period_of(month)?;
    let mut table = csv::Writer::from_writer(io::stdout().lock());
    table.write_record(COLUMNS)?;

    let request = ListCustomerselfResourceRecords::new(month).statistic_type(BillStatisticType::Day).limit(1000);
    let mut pages = client.bills().list_customerself_resource_records(&request).pages();
    while let Some(page) = pages.next().await {
        let page = page?;
        let currency = page.reply().currency.clone().unwrap_or_default();
        for record in page.items {
            table.write_record(row(Charge::billed(record, billing)?, billing, &currency))?;
        }
    }

    let request = ListCustomerBillsMonthlyBreakDown::new(month).charging_mode(ChargeMode::YearlyMonthly).limit(1000);
    let mut pages = client.costs().list_customer_bills_monthly_break_down(&request).pages();
    while let Some(page) = pages.next().await {
        let page = page?;
        let currency = page.reply().currency.clone().unwrap_or_default();
        for record in page.items {
            table.write_record(row(Charge::amortized(record, billing), billing, &currency))?;
        }
    }
    table.flush()?;
    Ok(())
}

impl Charge {
    /// A charge of the bill.
    fn billed(record: ResourceFeeRecord, billing: Period) -> Result<Self, Box<dyn Error>> {
        let billed = record.amount.unwrap_or_default();
        let is_spread = record.charge_mode == Some(ChargeModeCode::YearlyMonthly);
        let period = match record.bill_date {
            Some(day) => day_of(day)?,
            None => billing,
        };
        Ok(Self {
            billed,
            effective: if is_spread { Decimal::ZERO } else { billed },
            list: record.official_amount.unwrap_or_default(),
            category: category(record.bill_type.as_ref()),
            period,
            region: record.region,
            resource: record.resource_id,
            resource_name: record.resource_name,
            service: record.cloud_service_type_name.or(record.cloud_service_type),
            account: record.customer_id,
            project: record.enterprise_project_id,
        })
    }

    /// The part of a payment that falls on the month.
    fn amortized(record: AmortizedCostRecord, billing: Period) -> Self {
        Self {
            billed: Decimal::ZERO,
            effective: record.current_month_amortized_amount.unwrap_or_default(),
            list: Decimal::ZERO,
            category: "Usage",
            period: billing,
            region: record.region_code,
            resource: record.resource_id,
            resource_name: record.resource_name,
            service: record.service_type_name.or(record.service_type_code),
            account: record.customer_id,
            project: record.enterprise_project_id,
        }
    }
}

/// The category of FOCUS that comes nearest to a kind of event. What it says nothing of is an adjustment.
fn category(event: Option<&BillType>) -> &'static str {
    use BillType as Event;
    match event {
        Some(
            Event::Usage
            | Event::HourlyBilling
            | Event::SupportPlanMonthEnd
            | Event::SavingsPlanDeduction
            | Event::RoundingSupplement,
        ) => "Usage",
        Some(
            Event::NewPurchase
            | Event::Renewal
            | Event::Change
            | Event::AutoRenewal
            | Event::MonthlyPayment
            | Event::YearlyPayment,
        ) => "Purchase",
        _ => "Adjustment",
    }
}

fn row(charge: Charge, (begin, end): Period, currency: &str) -> [String; COLUMNS.len()] {
    [
        // Every digit as it came.
        charge.billed.to_string(),
        currency.to_owned(),
        begin.to_string(),
        end.to_string(),
        charge.category.to_owned(),
        charge.period.0.to_string(),
        charge.period.1.to_string(),
        charge.effective.to_string(),
        charge.list.to_string(),
        "Huawei Cloud".to_owned(),
        charge.region.unwrap_or_default(),
        charge.resource.unwrap_or_default(),
        charge.resource_name.unwrap_or_default(),
        charge.service.unwrap_or_default(),
        charge.account.unwrap_or_default(),
        charge.project.unwrap_or_default(),
    ]
}

/// A month of the service's calendar.
fn period_of(month: Month) -> Result<Period, Box<dyn Error>> {
    let first: Date = format!("{month}-01").parse()?;
    let (year, next) = if first.month() == 12 { (first.year() + 1, 1) } else { (first.year(), first.month() + 1) };
    Ok((ZONE.start_of(first)?, ZONE.start_of(Date::new(year, next, 1)?)?))
}

/// A day of the same calendar.
fn day_of(day: Date) -> Result<Period, Box<dyn Error>> {
    let begin = ZONE.start_of(day)?;
    Ok((begin, Instant::from_unix_seconds(begin.unix_seconds() + DAY)?))
}
