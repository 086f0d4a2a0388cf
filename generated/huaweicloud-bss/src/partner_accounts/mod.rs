// @generated from spec/bss/operations/partner_accounts. Do not edit: change that, and generate again.

//! A partner's balances and the budgets that it grants to customers and resellers, and takes back.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists what customers under the resale model can spend and what they owe. | [`list_customers_balances_detail`](PartnerAccounts::list_customers_balances_detail) | [`ListCustomersBalancesDetail`] `POST /v2/accounts/customer-accounts/balances/batch-query` |
//! | Lists the income and the expenses of a partner's cash account or credit account. | [`list_partner_account_change_records`](PartnerAccounts::list_partner_account_change_records) | [`ListPartnerAccountChangeRecords`] `GET /v2/accounts/partner-accounts/account-change-records` |
//! | Lists what a partner allocated to customers and cloud resellers, and what it took back from them. | [`list_partner_adjust_records`](PartnerAccounts::list_partner_adjust_records) | [`ListPartnerAdjustRecords`] `GET /v3/accounts/partner-accounts/adjust-records` |
//! | Lists the balances of the accounts of a partner, or of a distributor's cloud reseller. | [`list_partner_balances`](PartnerAccounts::list_partner_balances) | [`ListPartnerBalances`] `GET /v2/accounts/partner-accounts/balances` |
//! | Takes money back from the account of a distributor's cloud reseller. | [`reclaim_indirect_partner_account`](PartnerAccounts::reclaim_indirect_partner_account) | [`ReclaimIndirectPartnerAccount`] `POST /v2/accounts/partner-accounts/indirect-partner-reclaim` |
//! | Takes money back from the account of a customer under the resale model. | [`reclaim_to_partner_account`](PartnerAccounts::reclaim_to_partner_account) | [`ReclaimToPartnerAccount`] `POST /v2/accounts/partner-accounts/reclaim` |
//! | Allocates money of a partner to a customer under the resale model. | [`update_customer_account_amount`](PartnerAccounts::update_customer_account_amount) | [`UpdateCustomerAccountAmount`] `POST /v2/accounts/partner-accounts/adjust-amount` |
//! | Allocates money of a distributor to the account of one of its cloud resellers. | [`update_indirect_partner_account`](PartnerAccounts::update_indirect_partner_account) | [`UpdateIndirectPartnerAccount`] `POST /v2/accounts/partner-accounts/indirect-partner-adjust` |
//! | Allocates money of a partner to a customer under the resale model, in the v1.0 form. Deprecated. | [`legacy_adjust_customer_amount`](PartnerAccounts::legacy_adjust_customer_amount) | [`LegacyAdjustCustomerAmount`] `POST /v1.0/{partner_id}/partner/account-mgr/adjust-amount` |

mod legacy_adjust_customer_amount;
mod list_customers_balances_detail;
mod list_partner_account_change_records;
mod list_partner_adjust_records;
mod list_partner_balances;
mod reclaim_indirect_partner_account;
mod reclaim_to_partner_account;
mod update_customer_account_amount;
mod update_indirect_partner_account;

use api_runtime::{Call, Client};
pub use legacy_adjust_customer_amount::{
    LegacyAdjustCustomerAmount, LegacyAdjustCustomerAmountCode, LegacyAdjustCustomerAmountError,
    LegacyAdjustCustomerAmountRequired, LegacyAdjustCustomerAmountResponse,
    LegacyAllocationCurrency,
};
pub use list_customers_balances_detail::{
    BalanceQueryCustomer, CustomerBalance, ListCustomersBalancesDetail,
    ListCustomersBalancesDetailCode, ListCustomersBalancesDetailError,
    ListCustomersBalancesDetailResponse,
};
pub use list_partner_account_change_records::{
    ListPartnerAccountChangeRecords, ListPartnerAccountChangeRecordsCode,
    ListPartnerAccountChangeRecordsError, ListPartnerAccountChangeRecordsResponse,
    PartnerAccountChangeRecord, PartnerRevenueType, PartnerTradeDetailType, PartnerTradeType,
};
pub use list_partner_adjust_records::{
    ListPartnerAdjustRecords, ListPartnerAdjustRecordsCode, ListPartnerAdjustRecordsError,
    ListPartnerAdjustRecordsResponse, PartnerAdjustRecord, PartnerAdjustmentType,
};
pub use list_partner_balances::{
    ListPartnerBalances, ListPartnerBalancesCode, ListPartnerBalancesError,
    ListPartnerBalancesResponse, PartnerAccountBalance, PartnerAccountType,
};
pub use reclaim_indirect_partner_account::{
    ReclaimIndirectPartnerAccount, ReclaimIndirectPartnerAccountCode,
    ReclaimIndirectPartnerAccountError, ReclaimIndirectPartnerAccountRequired,
    ReclaimIndirectPartnerAccountResponse,
};
pub use reclaim_to_partner_account::{
    ReclaimToPartnerAccount, ReclaimToPartnerAccountCode, ReclaimToPartnerAccountError,
    ReclaimToPartnerAccountRequired, ReclaimToPartnerAccountResponse,
};
pub use update_customer_account_amount::{
    UpdateCustomerAccountAmount, UpdateCustomerAccountAmountCode, UpdateCustomerAccountAmountError,
    UpdateCustomerAccountAmountRequired, UpdateCustomerAccountAmountResponse,
};
pub use update_indirect_partner_account::{
    UpdateIndirectPartnerAccount, UpdateIndirectPartnerAccountCode,
    UpdateIndirectPartnerAccountError, UpdateIndirectPartnerAccountRequired,
    UpdateIndirectPartnerAccountResponse,
};

/// Operations of this group; see [`Client::partner_accounts`](crate::Client::partner_accounts).
#[derive(Debug, Clone, Copy)]
pub struct PartnerAccounts<'a> {
    client: &'a Client,
}

impl<'a> PartnerAccounts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists what customers under the resale model can spend and what they owe.
    ///
    /// `POST /v2/accounts/customer-accounts/balances/batch-query`, see [`ListCustomersBalancesDetail`].
    pub fn list_customers_balances_detail(
        self,
        request: &'a ListCustomersBalancesDetail,
    ) -> Call<'a, ListCustomersBalancesDetail> {
        self.client.call(request)
    }

    /// Lists the income and the expenses of a partner's cash account or credit account.
    ///
    /// `GET /v2/accounts/partner-accounts/account-change-records`, see [`ListPartnerAccountChangeRecords`].
    pub fn list_partner_account_change_records(
        self,
        request: &'a ListPartnerAccountChangeRecords,
    ) -> Call<'a, ListPartnerAccountChangeRecords> {
        self.client.call(request)
    }

    /// Lists what a partner allocated to customers and cloud resellers, and what it took back from them.
    ///
    /// `GET /v3/accounts/partner-accounts/adjust-records`, see [`ListPartnerAdjustRecords`].
    pub fn list_partner_adjust_records(
        self,
        request: &'a ListPartnerAdjustRecords,
    ) -> Call<'a, ListPartnerAdjustRecords> {
        self.client.call(request)
    }

    /// Lists the balances of the accounts of a partner, or of a distributor's cloud reseller.
    ///
    /// `GET /v2/accounts/partner-accounts/balances`, see [`ListPartnerBalances`].
    pub fn list_partner_balances(
        self,
        request: &'a ListPartnerBalances,
    ) -> Call<'a, ListPartnerBalances> {
        self.client.call(request)
    }

    /// Takes money back from the account of a distributor's cloud reseller.
    ///
    /// `POST /v2/accounts/partner-accounts/indirect-partner-reclaim`, see [`ReclaimIndirectPartnerAccount`].
    pub fn reclaim_indirect_partner_account(
        self,
        request: &'a ReclaimIndirectPartnerAccount,
    ) -> Call<'a, ReclaimIndirectPartnerAccount> {
        self.client.call(request)
    }

    /// Takes money back from the account of a customer under the resale model.
    ///
    /// `POST /v2/accounts/partner-accounts/reclaim`, see [`ReclaimToPartnerAccount`].
    pub fn reclaim_to_partner_account(
        self,
        request: &'a ReclaimToPartnerAccount,
    ) -> Call<'a, ReclaimToPartnerAccount> {
        self.client.call(request)
    }

    /// Allocates money of a partner to a customer under the resale model.
    ///
    /// `POST /v2/accounts/partner-accounts/adjust-amount`, see [`UpdateCustomerAccountAmount`].
    pub fn update_customer_account_amount(
        self,
        request: &'a UpdateCustomerAccountAmount,
    ) -> Call<'a, UpdateCustomerAccountAmount> {
        self.client.call(request)
    }

    /// Allocates money of a distributor to the account of one of its cloud resellers.
    ///
    /// `POST /v2/accounts/partner-accounts/indirect-partner-adjust`, see [`UpdateIndirectPartnerAccount`].
    pub fn update_indirect_partner_account(
        self,
        request: &'a UpdateIndirectPartnerAccount,
    ) -> Call<'a, UpdateIndirectPartnerAccount> {
        self.client.call(request)
    }

    /// Allocates money of a partner to a customer under the resale model, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/account-mgr/adjust-amount`, see [`LegacyAdjustCustomerAmount`].
    #[deprecated = "deprecated by the vendor: use `UpdateCustomerAccountAmount`"]
    pub fn legacy_adjust_customer_amount(
        self,
        request: &'a LegacyAdjustCustomerAmount,
    ) -> Call<'a, LegacyAdjustCustomerAmount> {
        self.client.call(request)
    }
}
