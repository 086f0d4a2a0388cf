//! The listings of costs, accounts, coupons, packages, products and locations, with requests that find rows.

use huaweicloud_bss::accounts::{ListCustomerAccountChangeRecords, ListStoredValueCards, StoredValueCardStatus};
use huaweicloud_bss::bills::{ListCustomerBillsFeeRecords, ShowCustomerMonthlySum};
use huaweicloud_bss::costs::{
    CostAmountType, CostGrouping, CostGroupingRequired, CostGroupingType, CostTimeCondition, CostTimeConditionRequired,
    CostTimeMeasure, CostType, ListCosts, ListCostsRequired, ListCustomerBillsMonthlyBreakDown,
};
use huaweicloud_bss::coupons::{CouponBalanceType, ListCustomerCouponChangeRecords};
use huaweicloud_bss::enterprise::{ListMultiAccountRetrieveCoupons, ListMultiAccountTransferCoupons};
use huaweicloud_bss::locations::{ListCities, ListCounties, ListProvinces};
use huaweicloud_bss::packages::ListFreeResourceInfos;
use huaweicloud_bss::products::{ListResourceTypes, ListServiceResources, ListServiceTypes, ListUsageTypes};
use huaweicloud_bss::types::BalanceType;

use super::listings::{Listed, month};
use super::same_in_parts;

macro_rules! list {
    ($listed:ident, $name:ident, $request:expr) => {
        $listed.push((stringify!($name), same_in_parts::<$name>(stringify!($name), $request).await));
    };
}

pub(crate) async fn money(listed: &mut Listed) {
    list!(listed, ShowCustomerMonthlySum, |limit| ShowCustomerMonthlySum::new(month()).limit(limit));
    list!(listed, ListCustomerBillsFeeRecords, |limit| ListCustomerBillsFeeRecords::new(month()).limit(limit));
    list!(listed, ListCustomerBillsMonthlyBreakDown, |limit| {
        ListCustomerBillsMonthlyBreakDown::new(month()).limit(limit)
    });
    list!(listed, ListCosts, |limit| costs().limit(limit));
    list!(listed, ListStoredValueCards, |limit| ListStoredValueCards::new(StoredValueCardStatus::Usable).limit(limit));
    list!(listed, ListCustomerAccountChangeRecords, |limit| {
        ListCustomerAccountChangeRecords::new(BalanceType::Debit).limit(limit)
    });
    list!(listed, ListCustomerCouponChangeRecords, |limit| {
        ListCustomerCouponChangeRecords::new(CouponBalanceType::CashCoupons).limit(limit)
    });
    list!(listed, ListMultiAccountTransferCoupons, |limit| ListMultiAccountTransferCoupons::new().limit(limit));
    list!(listed, ListMultiAccountRetrieveCoupons, |limit| ListMultiAccountRetrieveCoupons::new("member-1")
        .limit(limit));
    list!(listed, ListFreeResourceInfos, |limit| ListFreeResourceInfos::new().limit(limit));
}

pub(crate) async fn names(listed: &mut Listed) {
    list!(listed, ListProvinces, |limit| ListProvinces::new().limit(limit));
    list!(listed, ListCities, |limit| ListCities::new("CN-13").limit(limit));
    list!(listed, ListCounties, |limit| ListCounties::new("CN-13-001").limit(limit));
    list!(listed, ListServiceTypes, |limit| ListServiceTypes::new().limit(limit));
    list!(listed, ListResourceTypes, |limit| ListResourceTypes::new().limit(limit));
    list!(listed, ListUsageTypes, |limit| ListUsageTypes::new().limit(limit));
    list!(listed, ListServiceResources, |limit| ListServiceResources::new("hws.service.type.obs").limit(limit));
}

fn costs() -> ListCosts {
    let by_service = CostGrouping::new(CostGroupingRequired {
        type_: CostGroupingType::Dimension,
        key: "CLOUD_SERVICE_TYPE".to_owned(),
    });
    let october = CostTimeCondition::new(CostTimeConditionRequired {
        time_measure_id: CostTimeMeasure::Month,
        begin_time: "2026-10".to_owned(),
        end_time: "2026-10".to_owned(),
    });
    ListCosts::new(ListCostsRequired {
        time_condition: october,
        groupby: vec![by_service],
        cost_type: CostType::Original,
        amount_type: CostAmountType::Due,
    })
}
