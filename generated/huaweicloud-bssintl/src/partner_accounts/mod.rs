// @generated from spec/bssintl/operations/partner_accounts. Do not edit: change that, and generate again.

//! A partner's balances and the budgets that it grants to customers and resellers, and takes back.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Shows the budgets that a partner granted to several customers, and what of them is used. | [`list_sub_customer_budget`](PartnerAccounts::list_sub_customer_budget) | [`ListSubCustomerBudget`] `POST /v2/partners/sub-customers/budget/query` |
//! | Lists what a partner changed of a customer's budget. | [`list_sub_customer_budget_records`](PartnerAccounts::list_sub_customer_budget_records) | [`ListSubCustomerBudgetRecords`] `GET /v2/partners/sub-customers/budget/records` |
//! | Shows the consumption quota of a partner, and what of it is used. | [`show_partner_consumption_quota`](PartnerAccounts::show_partner_consumption_quota) | [`ShowPartnerConsumptionQuota`] `GET /v2/partners/credit/consumption-quota` |
//! | Shows the budget that a partner granted to a customer, and what of it is used. | [`show_sub_customer_budget`](PartnerAccounts::show_sub_customer_budget) | [`ShowSubCustomerBudget`] `GET /v2/partners/sub-customers/budget` |
//! | Sets the budget up to which a customer of a partner can spend. | [`update_sub_customer_budget`](PartnerAccounts::update_sub_customer_budget) | [`UpdateSubCustomerBudget`] `POST /v2/partners/sub-customers/budget` |
//! | Sets the budget up to which a customer of a partner can spend, in the v1.0 form. Deprecated. | [`legacy_set_customer_budget`](PartnerAccounts::legacy_set_customer_budget) | [`LegacySetCustomerBudget`] `POST /v1.0/{partner_id}/partner/account-mgr/credit` |
//! | Shows the budget of a customer of a partner and what is used of it, in the v1.0 form. Deprecated. | [`legacy_show_customer_budget`](PartnerAccounts::legacy_show_customer_budget) | [`LegacyShowCustomerBudget`] `GET /v1.0/{partner_id}/partner/account-mgr/credit` |

mod legacy_set_customer_budget;
mod legacy_show_customer_budget;
mod list_sub_customer_budget;
mod list_sub_customer_budget_records;
mod show_partner_consumption_quota;
mod show_sub_customer_budget;
mod update_sub_customer_budget;

use api_runtime::{Call, Client};
pub use legacy_set_customer_budget::{
    LegacySetCustomerBudget, LegacySetCustomerBudgetCode, LegacySetCustomerBudgetError,
    LegacySetCustomerBudgetRequired, LegacySetCustomerBudgetResponse, LegacyUnfreezeWithBudget,
};
pub use legacy_show_customer_budget::{
    LegacyShowCustomerBudget, LegacyShowCustomerBudgetCode, LegacyShowCustomerBudgetError,
    LegacyShowCustomerBudgetRequired, LegacyShowCustomerBudgetResponse,
};
pub use list_sub_customer_budget::{
    CustomerBudget, ListSubCustomerBudget, ListSubCustomerBudgetCode, ListSubCustomerBudgetError,
    ListSubCustomerBudgetResponse,
};
pub use list_sub_customer_budget_records::{
    CustomerBudgetOperation, CustomerBudgetRecord, ListSubCustomerBudgetRecords,
    ListSubCustomerBudgetRecordsCode, ListSubCustomerBudgetRecordsError,
    ListSubCustomerBudgetRecordsResponse,
};
pub use show_partner_consumption_quota::{
    ShowPartnerConsumptionQuota, ShowPartnerConsumptionQuotaCode, ShowPartnerConsumptionQuotaError,
    ShowPartnerConsumptionQuotaResponse,
};
pub use show_sub_customer_budget::{
    ShowSubCustomerBudget, ShowSubCustomerBudgetCode, ShowSubCustomerBudgetError,
    ShowSubCustomerBudgetResponse,
};
pub use update_sub_customer_budget::{
    FreezeOnExhaustion, UnfreezeWithBudget, UpdateSubCustomerBudget, UpdateSubCustomerBudgetCode,
    UpdateSubCustomerBudgetError, UpdateSubCustomerBudgetRequired, UpdateSubCustomerBudgetResponse,
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

    /// Shows the budgets that a partner granted to several customers, and what of them is used.
    ///
    /// `POST /v2/partners/sub-customers/budget/query`, see [`ListSubCustomerBudget`].
    pub fn list_sub_customer_budget(
        self,
        request: &'a ListSubCustomerBudget,
    ) -> Call<'a, ListSubCustomerBudget> {
        self.client.call(request)
    }

    /// Lists what a partner changed of a customer's budget.
    ///
    /// `GET /v2/partners/sub-customers/budget/records`, see [`ListSubCustomerBudgetRecords`].
    pub fn list_sub_customer_budget_records(
        self,
        request: &'a ListSubCustomerBudgetRecords,
    ) -> Call<'a, ListSubCustomerBudgetRecords> {
        self.client.call(request)
    }

    /// Shows the consumption quota of a partner, and what of it is used.
    ///
    /// `GET /v2/partners/credit/consumption-quota`, see [`ShowPartnerConsumptionQuota`].
    pub fn show_partner_consumption_quota(
        self,
        request: &'a ShowPartnerConsumptionQuota,
    ) -> Call<'a, ShowPartnerConsumptionQuota> {
        self.client.call(request)
    }

    /// Shows the budget that a partner granted to a customer, and what of it is used.
    ///
    /// `GET /v2/partners/sub-customers/budget`, see [`ShowSubCustomerBudget`].
    pub fn show_sub_customer_budget(
        self,
        request: &'a ShowSubCustomerBudget,
    ) -> Call<'a, ShowSubCustomerBudget> {
        self.client.call(request)
    }

    /// Sets the budget up to which a customer of a partner can spend.
    ///
    /// `POST /v2/partners/sub-customers/budget`, see [`UpdateSubCustomerBudget`].
    pub fn update_sub_customer_budget(
        self,
        request: &'a UpdateSubCustomerBudget,
    ) -> Call<'a, UpdateSubCustomerBudget> {
        self.client.call(request)
    }

    /// Sets the budget up to which a customer of a partner can spend, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/account-mgr/credit`, see [`LegacySetCustomerBudget`].
    #[deprecated = "deprecated by the vendor: use `UpdateSubCustomerBudget`"]
    pub fn legacy_set_customer_budget(
        self,
        request: &'a LegacySetCustomerBudget,
    ) -> Call<'a, LegacySetCustomerBudget> {
        self.client.call(request)
    }

    /// Shows the budget of a customer of a partner and what is used of it, in the v1.0 form.
    ///
    /// `GET /v1.0/{partner_id}/partner/account-mgr/credit`, see [`LegacyShowCustomerBudget`].
    #[deprecated = "deprecated by the vendor: use `ShowSubCustomerBudget`"]
    pub fn legacy_show_customer_budget(
        self,
        request: &'a LegacyShowCustomerBudget,
    ) -> Call<'a, LegacyShowCustomerBudget> {
        self.client.call(request)
    }
}
