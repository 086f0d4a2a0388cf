//! The listings, and the requests that find rows in the data of the mock server.

use api_runtime::Operation;
use huaweicloud_bss::bills::{
    LegacyExpenditurePayMethod, LegacyListResFeeRecords, LegacyListResFeeRecordsRequired, LegacyListResRecords,
    LegacyListResRecordsRequired, LegacyUsagePayMethod, ListCustomerselfResourceRecordDetails,
    ListCustomerselfResourceRecords, ListFreeResourcesUsageRecords, ListFreeResourcesUsageRecordsRequired,
    ListResourceUsage, ListResourceUsageRequired, ListResourceUsageSummary, ListResourceUsageSummaryRequired,
};
use huaweicloud_bss::coupons::ListSubCustomerCoupons;
use huaweicloud_bss::enterprise::{
    LegacyListEnterpriseCustomers, LegacyShowRetrieveAmount, LegacyShowRetrieveAmountRequired,
    LegacyShowTransferAmount, LegacyShowTransferAmountRequired, ListEnterpriseMultiAccount,
    ListEnterpriseMultiAccountRequired, ListEnterpriseSubCustomers, ShowMultiAccountTransferAmount,
};
use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::subscriptions::ListPayPerUseCustomerResources;
use huaweicloud_bss::types::{
    BalanceType, PeakBandwidthResourceType, PeakBandwidthServiceType, PeakBandwidthUsageType,
};
use huaweicloud_bss::{Date, Month};

use super::{catalogue_listings, partner_listings, same_in_parts};

pub(crate) fn month() -> Month {
    "2026-10".parse().expect("a month")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn master() -> String {
    "master-1".to_owned()
}

/// What was listed, and how many items there were.
pub(crate) type Listed = Vec<(&'static str, usize)>;

async fn bills(listed: &mut Listed) {
    macro_rules! list {
        ($name:ident, $request:expr) => {
            listed.push((stringify!($name), same_in_parts::<$name>(stringify!($name), $request).await));
        };
    }
    list!(ListCustomerselfResourceRecords, |limit| ListCustomerselfResourceRecords::new(month()).limit(limit));
    list!(ListCustomerselfResourceRecordDetails, |limit| {
        ListCustomerselfResourceRecordDetails::new(month()).limit(limit)
    });
    list!(LegacyListResFeeRecords, |limit| {
        let required = LegacyListResFeeRecordsRequired {
            domain_id: master(),
            start_time: day("2026-10-01"),
            end_time: day("2026-10-31"),
            pay_method: LegacyExpenditurePayMethod::YearlyMonthly,
        };
        LegacyListResFeeRecords::new(required).limit(limit)
    });
    list!(LegacyListResRecords, |limit| {
        let (domain_id, cycle, pay_method) = (master(), month(), LegacyUsagePayMethod::PayPerUse);
        LegacyListResRecords::new(LegacyListResRecordsRequired { domain_id, cycle, pay_method, offset: 1, limit })
    });
    list!(ListFreeResourcesUsageRecords, |limit| {
        let required = ListFreeResourcesUsageRecordsRequired {
            deduct_time_begin: day("2026-10-01"),
            deduct_time_end: day("2026-10-31"),
        };
        ListFreeResourcesUsageRecords::new(required).limit(limit)
    });
    list!(ListResourceUsage, |limit| {
        let required = ListResourceUsageRequired {
            bill_cycle: month(),
            service_type_code: PeakBandwidthServiceType::Vpc,
            resource_type_code: PeakBandwidthResourceType::Bandwidth,
            usage_type: usage(),
            resource_id: "res-01".to_owned(),
        };
        ListResourceUsage::new(required).limit(limit)
    });
    list!(ListResourceUsageSummary, |limit| {
        let required = ListResourceUsageSummaryRequired {
            bill_cycle: month(),
            service_type_code: PeakBandwidthServiceType::Vpc,
            resource_type_code: PeakBandwidthResourceType::Bandwidth,
            usage_type: usage(),
        };
        ListResourceUsageSummary::new(required).limit(limit)
    });
}

async fn accounts(listed: &mut Listed) {
    macro_rules! list {
        ($name:ident, $request:expr) => {
            listed.push((stringify!($name), same_in_parts::<$name>(stringify!($name), $request).await));
        };
    }
    list!(ListEnterpriseSubCustomers, |limit| ListEnterpriseSubCustomers::new().limit(limit));
    list!(LegacyListEnterpriseCustomers, |limit| LegacyListEnterpriseCustomers::new(master()).limit(limit));
    list!(ShowMultiAccountTransferAmount, |limit| {
        ShowMultiAccountTransferAmount::new(BalanceType::Credit).limit(limit)
    });
    list!(LegacyShowTransferAmount, |limit| {
        let (domain_id, balance_type) = (master(), BalanceType::Credit);
        LegacyShowTransferAmount::new(LegacyShowTransferAmountRequired { domain_id, balance_type }).limit(limit)
    });
    list!(ListEnterpriseMultiAccount, |limit| {
        let (sub_customer_id, balance_type) = ("member-1".to_owned(), BalanceType::Credit);
        ListEnterpriseMultiAccount::new(ListEnterpriseMultiAccountRequired { sub_customer_id, balance_type })
            .limit(limit)
    });
    list!(LegacyShowRetrieveAmount, |limit| {
        let (domain_id, sub_customer_id, balance_type) = (master(), "member-1".to_owned(), BalanceType::Credit);
        let required = LegacyShowRetrieveAmountRequired { domain_id, sub_customer_id, balance_type };
        LegacyShowRetrieveAmount::new(required).limit(limit)
    });
    list!(ListCustomerOrders, |limit| ListCustomerOrders::new().limit(limit));
    list!(ListSubCustomerCoupons, |limit| ListSubCustomerCoupons::new().limit(limit));
    list!(ListPayPerUseCustomerResources, |limit| ListPayPerUseCustomerResources::new().limit(limit));
}

fn usage() -> PeakBandwidthUsageType {
    let parameter = ListResourceUsage::descriptor().parameter("usage_type").expect("it is there").1;
    assert!(parameter.one_of.contains(&"95peak_1000"), "{:?}", parameter.one_of);
    PeakBandwidthUsageType::MonthlyPeakBase1000
}

/// None is forgotten: the specs are asked which operations have pages, and the mock server's data which of them have rows.
#[tokio::test]
async fn every_listing_is_the_same_in_parts() {
    let mut listed = Listed::new();
    bills(&mut listed).await;
    accounts(&mut listed).await;
    catalogue_listings::money(&mut listed).await;
    catalogue_listings::names(&mut listed).await;
    partner_listings::customers(&mut listed).await;
    partner_listings::bills_and_coupons(&mut listed).await;
    let specs = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/bss/operations")).expect("the specs");
    let groups = specs.map(|group| group.expect("a folder").path());
    let files = groups.flat_map(|group| std::fs::read_dir(group).expect("a folder"));
    let texts = files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a text"));
    let paged = texts.filter(|text| text.lines().any(|line| line.starts_with("paging:")));
    let id = |text: String| text.lines().find_map(|line| line.strip_prefix("operation: ").map(str::to_owned));
    let data = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/bss/mock")).expect("the data");
    let data = data.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a text"));
    let data: String = data.collect();
    // Where one row is the object that is answered with, the server keeps no rows of the list within.
    let has_rows = |id: &String| {
        let bound = data.split_once(&format!("\n  {id}:"));
        let mut own =
            bound.into_iter().flat_map(|(_, rest)| rest.lines().skip(1)).take_while(|line| line.starts_with("    "));
        bound.is_some() && own.all(|line| !line.starts_with("    object:"))
    };
    let mut paged: Vec<String> = paged.filter_map(id).filter(has_rows).collect();
    paged.sort();
    let mut names: Vec<String> = listed.iter().map(|(name, _)| (*name).to_owned()).collect();
    names.sort();
    assert_eq!(names, paged);
    let parted = listed.iter().filter(|(_, count)| *count > 1).count();
    assert!(parted >= 12, "most listings have more than one item: {listed:?}");
}
