// @generated from spec/bss/operations/enterprise. Do not edit: change that, and generate again.

//! Master and member accounts, and the money that moves between them.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Transfers an amount of a coupon from a master account to a member account. | [`claim_enterprise_multi_account_coupon`](Enterprise::claim_enterprise_multi_account_coupon) | [`ClaimEnterpriseMultiAccountCoupon`] `POST /v2/enterprises/multi-accounts/transfer-coupon` |
//! | Opens the enterprise project function for the calling customer. | [`create_enterprise_project_auth`](Enterprise::create_enterprise_project_auth) | [`CreateEnterpriseProjectAuth`] `POST /v2/enterprises/enterprise-projects/authority` |
//! | Creates a member account below an enterprise master account. | [`create_sub_enterprise_account`](Enterprise::create_sub_enterprise_account) | [`CreateSubEnterpriseAccount`] `POST /v2/enterprises/multi-accounts/sub-customers` |
//! | Shows how much a master account can reclaim from a member account. | [`list_enterprise_multi_account`](Enterprise::list_enterprise_multi_account) | [`ListEnterpriseMultiAccount`] `GET /v2/enterprises/multi-accounts/retrieve-amount` |
//! | Shows the organization units of an enterprise master account as a tree. | [`list_enterprise_organizations`](Enterprise::list_enterprise_organizations) | [`ListEnterpriseOrganizations`] `GET /v2/enterprises/multi-accounts/enterprise-organizations` |
//! | Lists the member accounts of an enterprise master account. | [`list_enterprise_sub_customers`](Enterprise::list_enterprise_sub_customers) | [`ListEnterpriseSubCustomers`] `GET /v2/enterprises/multi-accounts/sub-customers` |
//! | Lists the coupons that a master account can reclaim from a member account. | [`list_multi_account_retrieve_coupons`](Enterprise::list_multi_account_retrieve_coupons) | [`ListMultiAccountRetrieveCoupons`] `GET /v2/enterprises/multi-accounts/retrieve-coupons` |
//! | Lists the coupons that a master account can transfer to its member accounts. | [`list_multi_account_transfer_coupons`](Enterprise::list_multi_account_transfer_coupons) | [`ListMultiAccountTransferCoupons`] `GET /v2/enterprises/multi-accounts/transfer-coupons` |
//! | Reclaims what is left of a coupon that a master account transferred to a member account. | [`reclaim_enterprise_multi_account_coupon`](Enterprise::reclaim_enterprise_multi_account_coupon) | [`ReclaimEnterpriseMultiAccountCoupon`] `POST /v2/enterprises/multi-accounts/retrieve-coupon` |
//! | Reclaims money or credit that a master account transferred to a member account. | [`reclaim_sub_enterprise_amount`](Enterprise::reclaim_sub_enterprise_amount) | [`ReclaimSubEnterpriseAmount`] `POST /v2/enterprises/multi-accounts/retrieve-amount` |
//! | Sends a verification code for a new member account by text message. | [`send_sms_verification_code`](Enterprise::send_sms_verification_code) | [`SendSmsVerificationCode`] `POST /v2/enterprises/multi-accounts/sm-verification-code` |
//! | Shows how much a master account can transfer to its member accounts. | [`show_multi_account_transfer_amount`](Enterprise::show_multi_account_transfer_amount) | [`ShowMultiAccountTransferAmount`] `GET /v2/enterprises/multi-accounts/transfer-amount` |
//! | Transfers money or credit from a master account to a member account. | [`update_sub_enterprise_amount`](Enterprise::update_sub_enterprise_amount) | [`UpdateSubEnterpriseAmount`] `POST /v2/enterprises/multi-accounts/transfer-amount` |
//! | Lists the member accounts of an enterprise master account. Deprecated. | [`legacy_list_enterprise_customers`](Enterprise::legacy_list_enterprise_customers) | [`LegacyListEnterpriseCustomers`] `GET /v1.0/{domain_id}/customer/customer-mgr/enterprise-customers` |
//! | Reclaims money or credit from a member account, in the v1.0 form. Deprecated. | [`legacy_retrieve_from_sub_account`](Enterprise::legacy_retrieve_from_sub_account) | [`LegacyRetrieveFromSubAccount`] `POST /v1.0/{domain_id}/customer/account-mgr/retrieve` |
//! | Shows how much a master account can reclaim from a member account, in the v1.0 form. Deprecated. | [`legacy_show_retrieve_amount`](Enterprise::legacy_show_retrieve_amount) | [`LegacyShowRetrieveAmount`] `GET /v1.0/{domain_id}/customer/account-mgr/retrieve-amount` |
//! | Shows how much a master account can transfer to its member accounts, in the v1.0 form. Deprecated. | [`legacy_show_transfer_amount`](Enterprise::legacy_show_transfer_amount) | [`LegacyShowTransferAmount`] `GET /v1.0/{domain_id}/customer/account-mgr/transfer-amount` |
//! | Transfers money or credit from a master account to a member account, in the v1.0 form. Deprecated. | [`legacy_transfer_to_sub_account`](Enterprise::legacy_transfer_to_sub_account) | [`LegacyTransferToSubAccount`] `POST /v1.0/{domain_id}/customer/account-mgr/transfer` |

mod claim_enterprise_multi_account_coupon;
mod create_enterprise_project_auth;
mod create_sub_enterprise_account;
mod legacy_list_enterprise_customers;
mod legacy_retrieve_from_sub_account;
mod legacy_show_retrieve_amount;
mod legacy_show_transfer_amount;
mod legacy_transfer_to_sub_account;
mod list_enterprise_multi_account;
mod list_enterprise_organizations;
mod list_enterprise_sub_customers;
mod list_multi_account_retrieve_coupons;
mod list_multi_account_transfer_coupons;
mod reclaim_enterprise_multi_account_coupon;
mod reclaim_sub_enterprise_amount;
mod send_sms_verification_code;
mod show_multi_account_transfer_amount;
mod update_sub_enterprise_amount;

use api_runtime::{Call, Client};
pub use claim_enterprise_multi_account_coupon::{
    ClaimEnterpriseMultiAccountCoupon, ClaimEnterpriseMultiAccountCouponCode,
    ClaimEnterpriseMultiAccountCouponError, ClaimEnterpriseMultiAccountCouponRequired,
    ClaimEnterpriseMultiAccountCouponResponse, CouponTransferCheck,
};
pub use create_enterprise_project_auth::{
    CreateEnterpriseProjectAuth, CreateEnterpriseProjectAuthCode, CreateEnterpriseProjectAuthError,
    CreateEnterpriseProjectAuthResponse, EnterpriseProjectCheckItem,
};
pub use create_sub_enterprise_account::{
    CreateSubEnterpriseAccount, CreateSubEnterpriseAccountCode, CreateSubEnterpriseAccountError,
    CreateSubEnterpriseAccountRequired, CreateSubEnterpriseAccountResponse, FinancialCustody,
    MemberAccountCheckItem, MemberAssociationType, MemberPermission, NewMemberAccount,
    NewMemberAccountRequired, UsePrimaryMobilePhone,
};
pub use legacy_list_enterprise_customers::{
    LegacyListEnterpriseCustomers, LegacyListEnterpriseCustomersCode,
    LegacyListEnterpriseCustomersError, LegacyListEnterpriseCustomersResponse, LegacyMemberAccount,
};
pub use legacy_retrieve_from_sub_account::{
    LegacyRetrieveFromSubAccount, LegacyRetrieveFromSubAccountCode,
    LegacyRetrieveFromSubAccountError, LegacyRetrieveFromSubAccountRequired,
    LegacyRetrieveFromSubAccountResponse,
};
pub use legacy_show_retrieve_amount::{
    LegacyReclaimableAmount, LegacyShowRetrieveAmount, LegacyShowRetrieveAmountCode,
    LegacyShowRetrieveAmountError, LegacyShowRetrieveAmountRequired,
    LegacyShowRetrieveAmountResponse,
};
pub use legacy_show_transfer_amount::{
    LegacyShowTransferAmount, LegacyShowTransferAmountCode, LegacyShowTransferAmountError,
    LegacyShowTransferAmountRequired, LegacyShowTransferAmountResponse, LegacyTransferableAmount,
};
pub use legacy_transfer_to_sub_account::{
    LegacyTransferToSubAccount, LegacyTransferToSubAccountCode, LegacyTransferToSubAccountError,
    LegacyTransferToSubAccountRequired, LegacyTransferToSubAccountResponse,
};
pub use list_enterprise_multi_account::{
    ListEnterpriseMultiAccount, ListEnterpriseMultiAccountCode, ListEnterpriseMultiAccountError,
    ListEnterpriseMultiAccountRequired, ListEnterpriseMultiAccountResponse, ReclaimableAmount,
};
pub use list_enterprise_organizations::{
    ListEnterpriseOrganizations, ListEnterpriseOrganizationsCode, ListEnterpriseOrganizationsError,
    ListEnterpriseOrganizationsResponse, OrganizationDepth, OrganizationNode,
};
pub use list_enterprise_sub_customers::{
    ListEnterpriseSubCustomers, ListEnterpriseSubCustomersCode, ListEnterpriseSubCustomersError,
    ListEnterpriseSubCustomersResponse, MemberAccount,
};
pub use list_multi_account_retrieve_coupons::{
    ListMultiAccountRetrieveCoupons, ListMultiAccountRetrieveCouponsCode,
    ListMultiAccountRetrieveCouponsError, ListMultiAccountRetrieveCouponsResponse,
    ReclaimableCoupon,
};
pub use list_multi_account_transfer_coupons::{
    ListMultiAccountTransferCoupons, ListMultiAccountTransferCouponsCode,
    ListMultiAccountTransferCouponsError, ListMultiAccountTransferCouponsResponse,
    TransferableCoupon,
};
pub use reclaim_enterprise_multi_account_coupon::{
    CouponReclaimCheck, ReclaimEnterpriseMultiAccountCoupon,
    ReclaimEnterpriseMultiAccountCouponCode, ReclaimEnterpriseMultiAccountCouponError,
    ReclaimEnterpriseMultiAccountCouponRequired, ReclaimEnterpriseMultiAccountCouponResponse,
};
pub use reclaim_sub_enterprise_amount::{
    ReclaimSubEnterpriseAmount, ReclaimSubEnterpriseAmountCode, ReclaimSubEnterpriseAmountError,
    ReclaimSubEnterpriseAmountRequired, ReclaimSubEnterpriseAmountResponse,
};
pub use send_sms_verification_code::{
    SendSmsVerificationCode, SendSmsVerificationCodeCode, SendSmsVerificationCodeError,
    SendSmsVerificationCodeRequired, SendSmsVerificationCodeResponse, SmsLanguage, SmsTemplateArg,
    SmsTemplateArgRequired, SmsTemplateKey,
};
pub use show_multi_account_transfer_amount::{
    ShowMultiAccountTransferAmount, ShowMultiAccountTransferAmountCode,
    ShowMultiAccountTransferAmountError, ShowMultiAccountTransferAmountResponse,
    TransferableAmount,
};
pub use update_sub_enterprise_amount::{
    UpdateSubEnterpriseAmount, UpdateSubEnterpriseAmountCode, UpdateSubEnterpriseAmountError,
    UpdateSubEnterpriseAmountRequired, UpdateSubEnterpriseAmountResponse,
};

/// Operations of this group; see [`Client::enterprise`](crate::Client::enterprise).
#[derive(Debug, Clone, Copy)]
pub struct Enterprise<'a> {
    client: &'a Client,
}

impl<'a> Enterprise<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Transfers an amount of a coupon from a master account to a member account.
    ///
    /// `POST /v2/enterprises/multi-accounts/transfer-coupon`, see [`ClaimEnterpriseMultiAccountCoupon`].
    pub fn claim_enterprise_multi_account_coupon(
        self,
        request: &'a ClaimEnterpriseMultiAccountCoupon,
    ) -> Call<'a, ClaimEnterpriseMultiAccountCoupon> {
        self.client.call(request)
    }

    /// Opens the enterprise project function for the calling customer.
    ///
    /// `POST /v2/enterprises/enterprise-projects/authority`, see [`CreateEnterpriseProjectAuth`].
    pub fn create_enterprise_project_auth(
        self,
        request: &'a CreateEnterpriseProjectAuth,
    ) -> Call<'a, CreateEnterpriseProjectAuth> {
        self.client.call(request)
    }

    /// Creates a member account below an enterprise master account.
    ///
    /// `POST /v2/enterprises/multi-accounts/sub-customers`, see [`CreateSubEnterpriseAccount`].
    pub fn create_sub_enterprise_account(
        self,
        request: &'a CreateSubEnterpriseAccount,
    ) -> Call<'a, CreateSubEnterpriseAccount> {
        self.client.call(request)
    }

    /// Shows how much a master account can reclaim from a member account.
    ///
    /// `GET /v2/enterprises/multi-accounts/retrieve-amount`, see [`ListEnterpriseMultiAccount`].
    pub fn list_enterprise_multi_account(
        self,
        request: &'a ListEnterpriseMultiAccount,
    ) -> Call<'a, ListEnterpriseMultiAccount> {
        self.client.call(request)
    }

    /// Shows the organization units of an enterprise master account as a tree.
    ///
    /// `GET /v2/enterprises/multi-accounts/enterprise-organizations`, see [`ListEnterpriseOrganizations`].
    pub fn list_enterprise_organizations(
        self,
        request: &'a ListEnterpriseOrganizations,
    ) -> Call<'a, ListEnterpriseOrganizations> {
        self.client.call(request)
    }

    /// Lists the member accounts of an enterprise master account.
    ///
    /// `GET /v2/enterprises/multi-accounts/sub-customers`, see [`ListEnterpriseSubCustomers`].
    pub fn list_enterprise_sub_customers(
        self,
        request: &'a ListEnterpriseSubCustomers,
    ) -> Call<'a, ListEnterpriseSubCustomers> {
        self.client.call(request)
    }

    /// Lists the coupons that a master account can reclaim from a member account.
    ///
    /// `GET /v2/enterprises/multi-accounts/retrieve-coupons`, see [`ListMultiAccountRetrieveCoupons`].
    pub fn list_multi_account_retrieve_coupons(
        self,
        request: &'a ListMultiAccountRetrieveCoupons,
    ) -> Call<'a, ListMultiAccountRetrieveCoupons> {
        self.client.call(request)
    }

    /// Lists the coupons that a master account can transfer to its member accounts.
    ///
    /// `GET /v2/enterprises/multi-accounts/transfer-coupons`, see [`ListMultiAccountTransferCoupons`].
    pub fn list_multi_account_transfer_coupons(
        self,
        request: &'a ListMultiAccountTransferCoupons,
    ) -> Call<'a, ListMultiAccountTransferCoupons> {
        self.client.call(request)
    }

    /// Reclaims what is left of a coupon that a master account transferred to a member account.
    ///
    /// `POST /v2/enterprises/multi-accounts/retrieve-coupon`, see [`ReclaimEnterpriseMultiAccountCoupon`].
    pub fn reclaim_enterprise_multi_account_coupon(
        self,
        request: &'a ReclaimEnterpriseMultiAccountCoupon,
    ) -> Call<'a, ReclaimEnterpriseMultiAccountCoupon> {
        self.client.call(request)
    }

    /// Reclaims money or credit that a master account transferred to a member account.
    ///
    /// `POST /v2/enterprises/multi-accounts/retrieve-amount`, see [`ReclaimSubEnterpriseAmount`].
    pub fn reclaim_sub_enterprise_amount(
        self,
        request: &'a ReclaimSubEnterpriseAmount,
    ) -> Call<'a, ReclaimSubEnterpriseAmount> {
        self.client.call(request)
    }

    /// Sends a verification code for a new member account by text message.
    ///
    /// `POST /v2/enterprises/multi-accounts/sm-verification-code`, see [`SendSmsVerificationCode`].
    pub fn send_sms_verification_code(
        self,
        request: &'a SendSmsVerificationCode,
    ) -> Call<'a, SendSmsVerificationCode> {
        self.client.call(request)
    }

    /// Shows how much a master account can transfer to its member accounts.
    ///
    /// `GET /v2/enterprises/multi-accounts/transfer-amount`, see [`ShowMultiAccountTransferAmount`].
    pub fn show_multi_account_transfer_amount(
        self,
        request: &'a ShowMultiAccountTransferAmount,
    ) -> Call<'a, ShowMultiAccountTransferAmount> {
        self.client.call(request)
    }

    /// Transfers money or credit from a master account to a member account.
    ///
    /// `POST /v2/enterprises/multi-accounts/transfer-amount`, see [`UpdateSubEnterpriseAmount`].
    pub fn update_sub_enterprise_amount(
        self,
        request: &'a UpdateSubEnterpriseAmount,
    ) -> Call<'a, UpdateSubEnterpriseAmount> {
        self.client.call(request)
    }

    /// Lists the member accounts of an enterprise master account.
    ///
    /// `GET /v1.0/{domain_id}/customer/customer-mgr/enterprise-customers`, see [`LegacyListEnterpriseCustomers`].
    #[deprecated = "deprecated by the vendor: use `ListEnterpriseSubCustomers`"]
    pub fn legacy_list_enterprise_customers(
        self,
        request: &'a LegacyListEnterpriseCustomers,
    ) -> Call<'a, LegacyListEnterpriseCustomers> {
        self.client.call(request)
    }

    /// Reclaims money or credit from a member account, in the v1.0 form.
    ///
    /// `POST /v1.0/{domain_id}/customer/account-mgr/retrieve`, see [`LegacyRetrieveFromSubAccount`].
    #[deprecated = "deprecated by the vendor: use `ReclaimSubEnterpriseAmount`"]
    pub fn legacy_retrieve_from_sub_account(
        self,
        request: &'a LegacyRetrieveFromSubAccount,
    ) -> Call<'a, LegacyRetrieveFromSubAccount> {
        self.client.call(request)
    }

    /// Shows how much a master account can reclaim from a member account, in the v1.0 form.
    ///
    /// `GET /v1.0/{domain_id}/customer/account-mgr/retrieve-amount`, see [`LegacyShowRetrieveAmount`].
    #[deprecated = "deprecated by the vendor: use `ListEnterpriseMultiAccount`"]
    pub fn legacy_show_retrieve_amount(
        self,
        request: &'a LegacyShowRetrieveAmount,
    ) -> Call<'a, LegacyShowRetrieveAmount> {
        self.client.call(request)
    }

    /// Shows how much a master account can transfer to its member accounts, in the v1.0 form.
    ///
    /// `GET /v1.0/{domain_id}/customer/account-mgr/transfer-amount`, see [`LegacyShowTransferAmount`].
    #[deprecated = "deprecated by the vendor: use `ShowMultiAccountTransferAmount`"]
    pub fn legacy_show_transfer_amount(
        self,
        request: &'a LegacyShowTransferAmount,
    ) -> Call<'a, LegacyShowTransferAmount> {
        self.client.call(request)
    }

    /// Transfers money or credit from a master account to a member account, in the v1.0 form.
    ///
    /// `POST /v1.0/{domain_id}/customer/account-mgr/transfer`, see [`LegacyTransferToSubAccount`].
    #[deprecated = "deprecated by the vendor: use `UpdateSubEnterpriseAmount`"]
    pub fn legacy_transfer_to_sub_account(
        self,
        request: &'a LegacyTransferToSubAccount,
    ) -> Call<'a, LegacyTransferToSubAccount> {
        self.client.call(request)
    }
}
