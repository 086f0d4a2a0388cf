// @generated from spec/bssintl/operations/bills. Do not edit: change that, and generate again.

//! Bills and usage of resources.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists what each resource of the customer consumed in one month. | [`list_customerself_resource_record_details`](Bills::list_customerself_resource_record_details) | [`ListCustomerselfResourceRecordDetails`] `POST /v2/bills/customer-bills/res-records/query` |
//! | Lists what each resource of the customer cost in one month. | [`list_customerself_resource_records`](Bills::list_customerself_resource_records) | [`ListCustomerselfResourceRecords`] `GET /v2/bills/customer-bills/res-fee-records` |
//! | Lists how resource packages were used up, deduction by deduction. | [`list_free_resources_usage_records`](Bills::list_free_resources_usage_records) | [`ListFreeResourcesUsageRecords`] `GET /v2/bills/customer-bills/free-resources-usage-records` |
//! | Shows what the customer spent in one month, in all and by type of resource. | [`show_customer_monthly_sum`](Bills::show_customer_monthly_sum) | [`ShowCustomerMonthlySum`] `GET /v2/bills/customer-bills/monthly-sum` |
//! | Lists what each of the customer's resources cost within one month. Deprecated. | [`legacy_list_res_fee_records`](Bills::legacy_list_res_fee_records) | [`LegacyListResFeeRecords`] `GET /v1.0/{domain_id}/customer/account-mgr/bill/res-fee-records` |
//! | Lists what the customer's resources cost in a month. Deprecated. | [`legacy_list_res_records`](Bills::legacy_list_res_records) | [`LegacyListResRecords`] `GET /v1.0/{domain_id}/customer/account-mgr/bill/res-records` |
//! | Sums up by service or resource type what the customer spent in a month, in the v1.0 form. Deprecated. | [`legacy_show_monthly_sum`](Bills::legacy_show_monthly_sum) | [`LegacyShowMonthlySum`] `GET /v1.0/{domain_id}/customer/account-mgr/bill/monthly-sum` |

mod legacy_list_res_fee_records;
mod legacy_list_res_records;
mod legacy_show_monthly_sum;
mod list_customerself_resource_record_details;
mod list_customerself_resource_records;
mod list_free_resources_usage_records;
mod show_customer_monthly_sum;

use api_runtime::{Call, Client};
pub use legacy_list_res_fee_records::{
    LegacyExpenditureKind, LegacyExpenditurePayMethod, LegacyExpenditureRecord,
    LegacyListResFeeRecords, LegacyListResFeeRecordsCode, LegacyListResFeeRecordsError,
    LegacyListResFeeRecordsRequired, LegacyListResFeeRecordsResponse,
};
pub use legacy_list_res_records::{
    LegacyListResRecords, LegacyListResRecordsCode, LegacyListResRecordsError,
    LegacyListResRecordsRequired, LegacyListResRecordsResponse, LegacyUsagePayMethod,
    LegacyUsageRecord,
};
pub use legacy_show_monthly_sum::{
    LegacyAccountDeduction, LegacyBillAccount, LegacyBillSum, LegacyBillSumKind,
    LegacyBillSumPayMethod, LegacyDiscountDetail, LegacyShowMonthlySum, LegacyShowMonthlySumCode,
    LegacyShowMonthlySumError, LegacyShowMonthlySumRequired, LegacyShowMonthlySumResponse,
};
pub use list_customerself_resource_record_details::{
    BillAvailabilityZone, BillQueryType, ListCustomerselfResourceRecordDetails,
    ListCustomerselfResourceRecordDetailsCode, ListCustomerselfResourceRecordDetailsError,
    ListCustomerselfResourceRecordDetailsResponse, RelatedResource, ResourceConsumptionRecord,
    ResourceRelationKind, ResourceRelations, SpotInstanceMark,
};
pub use list_customerself_resource_records::{
    ListCustomerselfResourceRecords, ListCustomerselfResourceRecordsCode,
    ListCustomerselfResourceRecordsError, ListCustomerselfResourceRecordsResponse,
    ResourceFeeRecord,
};
pub use list_free_resources_usage_records::{
    FreeResourceDeduction, ListFreeResourcesUsageRecords, ListFreeResourcesUsageRecordsCode,
    ListFreeResourcesUsageRecordsError, ListFreeResourcesUsageRecordsRequired,
    ListFreeResourcesUsageRecordsResponse,
};
pub use show_customer_monthly_sum::{
    MonthlySumBillType, MonthlySumRecord, ShowCustomerMonthlySum, ShowCustomerMonthlySumCode,
    ShowCustomerMonthlySumError, ShowCustomerMonthlySumResponse,
};

/// Operations of this group; see [`Client::bills`](crate::Client::bills).
#[derive(Debug, Clone, Copy)]
pub struct Bills<'a> {
    client: &'a Client,
}

impl<'a> Bills<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists what each resource of the customer consumed in one month.
    ///
    /// `POST /v2/bills/customer-bills/res-records/query`, see [`ListCustomerselfResourceRecordDetails`].
    pub fn list_customerself_resource_record_details(
        self,
        request: &'a ListCustomerselfResourceRecordDetails,
    ) -> Call<'a, ListCustomerselfResourceRecordDetails> {
        self.client.call(request)
    }

    /// Lists what each resource of the customer cost in one month.
    ///
    /// `GET /v2/bills/customer-bills/res-fee-records`, see [`ListCustomerselfResourceRecords`].
    pub fn list_customerself_resource_records(
        self,
        request: &'a ListCustomerselfResourceRecords,
    ) -> Call<'a, ListCustomerselfResourceRecords> {
        self.client.call(request)
    }

    /// Lists how resource packages were used up, deduction by deduction.
    ///
    /// `GET /v2/bills/customer-bills/free-resources-usage-records`, see [`ListFreeResourcesUsageRecords`].
    pub fn list_free_resources_usage_records(
        self,
        request: &'a ListFreeResourcesUsageRecords,
    ) -> Call<'a, ListFreeResourcesUsageRecords> {
        self.client.call(request)
    }

    /// Shows what the customer spent in one month, in all and by type of resource.
    ///
    /// `GET /v2/bills/customer-bills/monthly-sum`, see [`ShowCustomerMonthlySum`].
    pub fn show_customer_monthly_sum(
        self,
        request: &'a ShowCustomerMonthlySum,
    ) -> Call<'a, ShowCustomerMonthlySum> {
        self.client.call(request)
    }

    /// Lists what each of the customer's resources cost within one month.
    ///
    /// `GET /v1.0/{domain_id}/customer/account-mgr/bill/res-fee-records`, see [`LegacyListResFeeRecords`].
    #[deprecated = "deprecated by the vendor: use `ListCustomerselfResourceRecords`"]
    pub fn legacy_list_res_fee_records(
        self,
        request: &'a LegacyListResFeeRecords,
    ) -> Call<'a, LegacyListResFeeRecords> {
        self.client.call(request)
    }

    /// Lists what the customer's resources cost in a month.
    ///
    /// `GET /v1.0/{domain_id}/customer/account-mgr/bill/res-records`, see [`LegacyListResRecords`].
    #[deprecated = "deprecated by the vendor: use `ListCustomerselfResourceRecordDetails`"]
    pub fn legacy_list_res_records(
        self,
        request: &'a LegacyListResRecords,
    ) -> Call<'a, LegacyListResRecords> {
        self.client.call(request)
    }

    /// Sums up by service or resource type what the customer spent in a month, in the v1.0 form.
    ///
    /// `GET /v1.0/{domain_id}/customer/account-mgr/bill/monthly-sum`, see [`LegacyShowMonthlySum`].
    #[deprecated = "deprecated by the vendor: use `ShowCustomerMonthlySum`"]
    pub fn legacy_show_monthly_sum(
        self,
        request: &'a LegacyShowMonthlySum,
    ) -> Call<'a, LegacyShowMonthlySum> {
        self.client.call(request)
    }
}
