// @generated from spec/bss/operations/partner_bills. Do not edit: change that, and generate again.

//! What a partner's customers spent, and the incentives that a partner gets.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists the customers of a partner that spent something in one month. | [`list_consume_sub_customers`](PartnerBills::list_consume_sub_customers) | [`ListConsumeSubCustomers`] `POST /v2/bills/subcustomer-bills/res-fee-records/sub-customers/query` |
//! | Lists the policies of discounts and incentives that hold for cloud services. | [`list_incentive_discount_policies`](PartnerBills::list_incentive_discount_policies) | [`ListIncentiveDiscountPolicies`] `GET /v2/products/incentive-discount-policies` |
//! | Lists what a customer of a partner spent in one month. | [`list_sub_customer_bill_detail`](PartnerBills::list_sub_customer_bill_detail) | [`ListSubCustomerBillDetail`] `GET /v2/bills/subcustomer-bills/res-fee-records` |
//! | Lists monthly sums of what customers under the resale model spent. | [`list_subcustomer_monthly_bills`](PartnerBills::list_subcustomer_monthly_bills) | [`ListSubcustomerMonthlyBills`] `GET /v2/bills/partner-bills/subcustomer-bills/monthly-sum` |
//! | Sums up what a partner's customers spent in a month, in the v1.0 form. Deprecated. | [`legacy_subcustomer_bills`](PartnerBills::legacy_subcustomer_bills) | [`LegacySubcustomerBills`] `GET /v1.0/{partner_id}/partner/account-mgr/subcustomer-bills` |

mod legacy_subcustomer_bills;
mod list_consume_sub_customers;
mod list_incentive_discount_policies;
mod list_sub_customer_bill_detail;
mod list_subcustomer_monthly_bills;

use api_runtime::{Call, Client};
pub use legacy_subcustomer_bills::{
    LegacyPartnerBill, LegacyPartnerBillAccount, LegacyPartnerBillPayMethod, LegacyPartnerBillType,
    LegacySubcustomerBills, LegacySubcustomerBillsCode, LegacySubcustomerBillsError,
    LegacySubcustomerBillsRequired, LegacySubcustomerBillsResponse,
};
pub use list_consume_sub_customers::{
    ListConsumeSubCustomers, ListConsumeSubCustomersCode, ListConsumeSubCustomersError,
    ListConsumeSubCustomersResponse, SpendingCustomer,
};
pub use list_incentive_discount_policies::{
    IncentiveDiscountPolicy, IncentivePolicy, ListIncentiveDiscountPolicies,
    ListIncentiveDiscountPoliciesCode, ListIncentiveDiscountPoliciesError,
    ListIncentiveDiscountPoliciesResponse, PartnerDiscountPermission,
};
pub use list_sub_customer_bill_detail::{
    ListSubCustomerBillDetail, ListSubCustomerBillDetailCode, ListSubCustomerBillDetailError,
    ListSubCustomerBillDetailRequired, ListSubCustomerBillDetailResponse, SubCustomerFeeRecord,
};
pub use list_subcustomer_monthly_bills::{
    ListSubcustomerMonthlyBills, ListSubcustomerMonthlyBillsCode, ListSubcustomerMonthlyBillsError,
    ListSubcustomerMonthlyBillsRequired, ListSubcustomerMonthlyBillsResponse, PartnerBillAccount,
    PartnerBillPayment, PartnerBillSum, PartnerBillType,
};

/// Operations of this group; see [`Client::partner_bills`](crate::Client::partner_bills).
#[derive(Debug, Clone, Copy)]
pub struct PartnerBills<'a> {
    client: &'a Client,
}

impl<'a> PartnerBills<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the customers of a partner that spent something in one month.
    ///
    /// `POST /v2/bills/subcustomer-bills/res-fee-records/sub-customers/query`, see [`ListConsumeSubCustomers`].
    pub fn list_consume_sub_customers(
        self,
        request: &'a ListConsumeSubCustomers,
    ) -> Call<'a, ListConsumeSubCustomers> {
        self.client.call(request)
    }

    /// Lists the policies of discounts and incentives that hold for cloud services.
    ///
    /// `GET /v2/products/incentive-discount-policies`, see [`ListIncentiveDiscountPolicies`].
    pub fn list_incentive_discount_policies(
        self,
        request: &'a ListIncentiveDiscountPolicies,
    ) -> Call<'a, ListIncentiveDiscountPolicies> {
        self.client.call(request)
    }

    /// Lists what a customer of a partner spent in one month.
    ///
    /// `GET /v2/bills/subcustomer-bills/res-fee-records`, see [`ListSubCustomerBillDetail`].
    pub fn list_sub_customer_bill_detail(
        self,
        request: &'a ListSubCustomerBillDetail,
    ) -> Call<'a, ListSubCustomerBillDetail> {
        self.client.call(request)
    }

    /// Lists monthly sums of what customers under the resale model spent.
    ///
    /// `GET /v2/bills/partner-bills/subcustomer-bills/monthly-sum`, see [`ListSubcustomerMonthlyBills`].
    pub fn list_subcustomer_monthly_bills(
        self,
        request: &'a ListSubcustomerMonthlyBills,
    ) -> Call<'a, ListSubcustomerMonthlyBills> {
        self.client.call(request)
    }

    /// Sums up what a partner's customers spent in a month, in the v1.0 form.
    ///
    /// `GET /v1.0/{partner_id}/partner/account-mgr/subcustomer-bills`, see [`LegacySubcustomerBills`].
    #[deprecated = "deprecated by the vendor: use `ListSubcustomerMonthlyBills`"]
    pub fn legacy_subcustomer_bills(
        self,
        request: &'a LegacySubcustomerBills,
    ) -> Call<'a, LegacySubcustomerBills> {
        self.client.call(request)
    }
}
