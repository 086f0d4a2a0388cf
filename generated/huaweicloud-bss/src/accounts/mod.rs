// @generated from spec/bss/operations/accounts. Do not edit: change that, and generate again.

//! Balances of the customer's accounts, what changed them, stored-value cards, and identity verification.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists the income and the expenses of the customer's cash account or credit account. | [`list_customer_account_change_records`](Accounts::list_customer_account_change_records) | [`ListCustomerAccountChangeRecords`] `GET /v2/accounts/customer-accounts/account-change-records` |
//! | Lists the stored-value cards that the customer has bought. | [`list_stored_value_cards`](Accounts::list_stored_value_cards) | [`ListStoredValueCards`] `GET /v2/promotions/benefits/stored-value-cards` |
//! | Shows the balances of the customer's accounts and what the customer owes in all. | [`show_customer_account_balances`](Accounts::show_customer_account_balances) | [`ShowCustomerAccountBalances`] `GET /v2/accounts/customer-accounts/balances` |
//! | Shows the address of a QR code with which the customer proves their identity by face. | [`show_real_name_auth_qr_code`](Accounts::show_real_name_auth_qr_code) | [`ShowRealNameAuthQrCode`] `GET /v2/customers/real-name-auth-qrcode` |
//! | Shows whether the customer has proven their identity, and as what. | [`show_real_name_auth_status`](Accounts::show_real_name_auth_status) | [`ShowRealNameAuthStatus`] `GET /v2/customers/real-name-auth-status` |
//! | Shows the balances of the customer's accounts and what the customer owes in all, in the v1.0 form. Deprecated. | [`legacy_show_account_balances`](Accounts::legacy_show_account_balances) | [`LegacyShowAccountBalances`] `GET /v1.0/{domain_id}/customer/account-mgr/balances` |

mod legacy_show_account_balances;
mod list_customer_account_change_records;
mod list_stored_value_cards;
mod show_customer_account_balances;
mod show_real_name_auth_qr_code;
mod show_real_name_auth_status;

use api_runtime::{Call, Client};
pub use legacy_show_account_balances::{
    LegacyAccountBalance, LegacyAccountType, LegacyShowAccountBalances,
    LegacyShowAccountBalancesCode, LegacyShowAccountBalancesError,
    LegacyShowAccountBalancesResponse,
};
pub use list_customer_account_change_records::{
    AccountChangeRecord, AccountTradeDetailType, AccountTradeType,
    ListCustomerAccountChangeRecords, ListCustomerAccountChangeRecordsCode,
    ListCustomerAccountChangeRecordsError, ListCustomerAccountChangeRecordsResponse,
    PaymentChannel,
};
pub use list_stored_value_cards::{
    ListStoredValueCards, ListStoredValueCardsCode, ListStoredValueCardsError,
    ListStoredValueCardsResponse, StoredValueCard, StoredValueCardStatus,
};
pub use show_customer_account_balances::{
    AccountBalance, AccountType, ShowCustomerAccountBalances, ShowCustomerAccountBalancesCode,
    ShowCustomerAccountBalancesError, ShowCustomerAccountBalancesResponse,
};
pub use show_real_name_auth_qr_code::{
    ShowRealNameAuthQrCode, ShowRealNameAuthQrCodeCode, ShowRealNameAuthQrCodeError,
    ShowRealNameAuthQrCodeResponse,
};
pub use show_real_name_auth_status::{
    RealNameAuthStatus, RealNameAuthType, ShowRealNameAuthStatus, ShowRealNameAuthStatusCode,
    ShowRealNameAuthStatusError, ShowRealNameAuthStatusResponse,
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

    /// Lists the income and the expenses of the customer's cash account or credit account.
    ///
    /// `GET /v2/accounts/customer-accounts/account-change-records`, see [`ListCustomerAccountChangeRecords`].
    pub fn list_customer_account_change_records(
        self,
        request: &'a ListCustomerAccountChangeRecords,
    ) -> Call<'a, ListCustomerAccountChangeRecords> {
        self.client.call(request)
    }

    /// Lists the stored-value cards that the customer has bought.
    ///
    /// `GET /v2/promotions/benefits/stored-value-cards`, see [`ListStoredValueCards`].
    pub fn list_stored_value_cards(
        self,
        request: &'a ListStoredValueCards,
    ) -> Call<'a, ListStoredValueCards> {
        self.client.call(request)
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

    /// Shows the address of a QR code with which the customer proves their identity by face.
    ///
    /// `GET /v2/customers/real-name-auth-qrcode`, see [`ShowRealNameAuthQrCode`].
    pub fn show_real_name_auth_qr_code(
        self,
        request: &'a ShowRealNameAuthQrCode,
    ) -> Call<'a, ShowRealNameAuthQrCode> {
        self.client.call(request)
    }

    /// Shows whether the customer has proven their identity, and as what.
    ///
    /// `GET /v2/customers/real-name-auth-status`, see [`ShowRealNameAuthStatus`].
    pub fn show_real_name_auth_status(
        self,
        request: &'a ShowRealNameAuthStatus,
    ) -> Call<'a, ShowRealNameAuthStatus> {
        self.client.call(request)
    }

    /// Shows the balances of the customer's accounts and what the customer owes in all, in the v1.0 form.
    ///
    /// `GET /v1.0/{domain_id}/customer/account-mgr/balances`, see [`LegacyShowAccountBalances`].
    #[deprecated = "deprecated by the vendor: use `ShowCustomerAccountBalances`"]
    pub fn legacy_show_account_balances(
        self,
        request: &'a LegacyShowAccountBalances,
    ) -> Call<'a, LegacyShowAccountBalances> {
        self.client.call(request)
    }
}
