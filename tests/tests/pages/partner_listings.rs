//! The listings of partners, and those retiring ones that share their rows with others.

use huaweicloud_bss::Month;
use huaweicloud_bss::customers::{
    LegacyListCustomers, LegacyListOnDemandResources, LegacyListOnDemandResourcesRequired,
    ListCustomerOnDemandResources, ListIndirectPartners, ListSubCustomerNewTag, ListSubCustomers,
};
use huaweicloud_bss::packages::LegacyListFreeResources;
use huaweicloud_bss::partner_accounts::{ListPartnerAccountChangeRecords, ListPartnerAdjustRecords};
use huaweicloud_bss::partner_bills::{
    LegacySubcustomerBills, LegacySubcustomerBillsRequired, ListConsumeSubCustomers, ListIncentiveDiscountPolicies,
    ListSubCustomerBillDetail, ListSubCustomerBillDetailRequired, ListSubcustomerMonthlyBills,
    ListSubcustomerMonthlyBillsRequired,
};
use huaweicloud_bss::partner_coupons::{
    ListCouponQuotasRecords, ListIssuedCouponQuotas, ListIssuedPartnerCoupons, ListPartnerCouponsRecord,
    ListQuotaCoupons,
};
use huaweicloud_bss::subscriptions::LegacyListPeriodResources;
use huaweicloud_bss::types::{BalanceType, ChargeModeCode};

use super::listings::Listed;
use super::same_in_parts;

macro_rules! list {
    ($listed:ident, $name:ident, $request:expr) => {
        $listed.push((stringify!($name), same_in_parts::<$name>(stringify!($name), $request).await));
    };
}

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

pub(crate) async fn customers(listed: &mut Listed) {
    list!(listed, ListSubCustomers, |limit| ListSubCustomers::new().limit(limit));
    list!(listed, LegacyListCustomers, |limit| LegacyListCustomers::new("partner-1").limit(limit));
    list!(listed, ListSubCustomerNewTag, |limit| ListSubCustomerNewTag::new().limit(limit));
    list!(listed, ListIndirectPartners, |limit| ListIndirectPartners::new().limit(limit));
    list!(listed, ListCustomerOnDemandResources, |limit| {
        ListCustomerOnDemandResources::new("customer-1").limit(limit)
    });
    list!(listed, LegacyListOnDemandResources, |limit| {
        let (partner_id, customer_id) = ("partner-1".to_owned(), "customer-1".to_owned());
        LegacyListOnDemandResources::new(LegacyListOnDemandResourcesRequired { partner_id, customer_id })
            .page_size(limit)
    });
    list!(listed, ListPartnerAccountChangeRecords, |limit| {
        ListPartnerAccountChangeRecords::new(BalanceType::Debit).limit(limit)
    });
    list!(listed, ListPartnerAdjustRecords, |limit| ListPartnerAdjustRecords::new().limit(limit));
    list!(listed, LegacyListFreeResources, |limit| LegacyListFreeResources::new().limit(limit));
    list!(listed, LegacyListPeriodResources, |limit| LegacyListPeriodResources::new("domain-1").page_size(limit));
}

pub(crate) async fn bills_and_coupons(listed: &mut Listed) {
    list!(listed, ListConsumeSubCustomers, |limit| ListConsumeSubCustomers::new(month("2022-03")).limit(limit));
    list!(listed, ListSubCustomerBillDetail, |limit| {
        let (bill_cycle, customer_id) = (month("2021-04"), "customer-1".to_owned());
        ListSubCustomerBillDetail::new(ListSubCustomerBillDetailRequired { bill_cycle, customer_id }).limit(limit)
    });
    list!(listed, ListSubcustomerMonthlyBills, |limit| {
        let (cycle, charge_mode) = (month("2018-08"), ChargeModeCode::YearlyMonthly);
        ListSubcustomerMonthlyBills::new(ListSubcustomerMonthlyBillsRequired { cycle, charge_mode }).limit(limit)
    });
    list!(listed, LegacySubcustomerBills, |limit| {
        let (partner_id, period) = ("partner-1".to_owned(), month("2026-08"));
        LegacySubcustomerBills::new(LegacySubcustomerBillsRequired { partner_id, period }).limit(limit)
    });
    list!(listed, ListIncentiveDiscountPolicies, |limit| {
        ListIncentiveDiscountPolicies::new(month("2021-10")).limit(limit)
    });
    list!(listed, ListQuotaCoupons, |limit| ListQuotaCoupons::new().limit(limit));
    list!(listed, ListIssuedCouponQuotas, |limit| ListIssuedCouponQuotas::new().limit(limit));
    list!(listed, ListCouponQuotasRecords, |limit| ListCouponQuotasRecords::new().limit(limit));
    list!(listed, ListIssuedPartnerCoupons, |limit| ListIssuedPartnerCoupons::new().limit(limit));
    list!(listed, ListPartnerCouponsRecord, |limit| ListPartnerCouponsRecord::new().limit(limit));
}
