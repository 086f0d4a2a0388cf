// @generated from spec/bssintl/operations/accounts. Do not edit: change that, and generate again.

//! Balances of the customer's accounts, and what it may spend.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Shows the balances of the customer's accounts and what the customer owes in all. | [`show_customer_account_balances`](Accounts::show_customer_account_balances) | [`ShowCustomerAccountBalances`] `GET /v2/accounts/customer-accounts/balances` |
//! | Shows the expenditure quota of a customer under monthly settlement, and what of it is used. | [`show_customer_expenditure_quota`](Accounts::show_customer_expenditure_quota) | [`ShowCustomerExpenditureQuota`] `GET /v2/accounts/customer-accounts/expenditure-quota` |

mod show_customer_account_balances;
mod show_customer_expenditure_quota;

use api_runtime::{Call, Client};
pub use show_customer_account_balances::{
    AccountBalance, AccountType, ShowCustomerAccountBalances, ShowCustomerAccountBalancesCode,
    ShowCustomerAccountBalancesError, ShowCustomerAccountBalancesResponse,
};
pub use show_customer_expenditure_quota::{
    ShowCustomerExpenditureQuota, ShowCustomerExpenditureQuotaCode,
    ShowCustomerExpenditureQuotaError, ShowCustomerExpenditureQuotaResponse,
};

/// Operations of this group; see [`Client::accounts`](crate::Client::accounts).
#[derive(Debug, Clone, Copy)]
pub struct Accounts<'a> {
    client: &'a Client,
}

impl<'a> Accounts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Shows the balances of the customer's accounts and what the customer owes in all.
    ///
    /// `GET /v2/accounts/customer-accounts/balances`, see [`ShowCustomerAccountBalances`].
    pub fn show_customer_account_balances(
        self,
        request: &'a ShowCustomerAccountBalances,
    ) -> Call<'a, ShowCustomerAccountBalances> {
        self.client.call(request)
    }

    /// Shows the expenditure quota of a customer under monthly settlement, and what of it is used.
    ///
    /// `GET /v2/accounts/customer-accounts/expenditure-quota`, see [`ShowCustomerExpenditureQuota`].
    pub fn show_customer_expenditure_quota(
        self,
        request: &'a ShowCustomerExpenditureQuota,
    ) -> Call<'a, ShowCustomerExpenditureQuota> {
        self.client.call(request)
    }
}
