// @generated from spec/bssintl/operations/customers. Do not edit: change that, and generate again.

//! Accounts that a partner opens and manages for its customers: registration, identity verification, and what the customers use.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Applies for changing a customer's real-name authentication from individual to enterprise. | [`change_enterprise_realname_authentication`](Customers::change_enterprise_realname_authentication) | [`ChangeEnterpriseRealnameAuthentication`] `PUT /v2/customers/realname-auths/enterprise` |
//! | Checks whether a login name, mobile number or e-mail address can be used to register a customer. | [`check_user_identity`](Customers::check_user_identity) | [`CheckUserIdentity`] `POST /v2/partners/sub-customers/users/check-identity` |
//! | Applies for the real-name authentication of a customer that is an enterprise. | [`create_enterprise_realname_authentication`](Customers::create_enterprise_realname_authentication) | [`CreateEnterpriseRealnameAuthentication`] `POST /v2/customers/realname-auths/enterprise` |
//! | Applies for the real-name authentication of a customer that is an individual. | [`create_personal_realname_auth`](Customers::create_personal_realname_auth) | [`CreatePersonalRealnameAuth`] `POST /v2/customers/realname-auths/individual` |
//! | Creates a Huawei Cloud account for a customer of the partner and associates the two. | [`create_sub_customer`](Customers::create_sub_customer) | [`CreateSubCustomer`] `POST /v2/partners/sub-customers` |
//! | Freezes accounts of a partner's customers under the reseller model. | [`freeze_sub_customers`](Customers::freeze_sub_customers) | [`FreezeSubCustomers`] `POST /v2/partners/sub-customers/freeze` |
//! | Lists the pay-per-use resources of a customer of the partner. | [`list_customer_on_demand_resources`](Customers::list_customer_on_demand_resources) | [`ListCustomerOnDemandResources`] `POST /v2/partners/sub-customers/on-demand-resources/query` |
//! | Lists the cloud resellers of a distributor. | [`list_indirect_partners`](Customers::list_indirect_partners) | [`ListIndirectPartners`] `POST /v2/partners/indirect-partners/query` |
//! | Lists the customers of the partner. | [`list_sub_customers`](Customers::list_sub_customers) | [`ListSubCustomers`] `POST /v2/partners/sub-customers/query` |
//! | Sends a verification code by e-mail, for the registration of a customer. | [`send_verification_message_code`](Customers::send_verification_message_code) | [`SendVerificationMessageCode`] `POST /v2/bases/verificationcode/send` |
//! | Shows what came of the review of a customer's application for real-name authentication. | [`show_realname_authentication_review_result`](Customers::show_realname_authentication_review_result) | [`ShowRealnameAuthenticationReviewResult`] `GET /v2/customers/realname-auths/result` |
//! | Unfreezes accounts of a partner's customers under the reseller model. | [`unfreeze_sub_customers`](Customers::unfreeze_sub_customers) | [`UnfreezeSubCustomers`] `POST /v2/partners/sub-customers/unfreeze` |
//! | Applies for changing a real-name authentication from individual to enterprise, in v1.0 form. Deprecated. | [`legacy_change_enterprise_realname`](Customers::legacy_change_enterprise_realname) | [`LegacyChangeEnterpriseRealname`] `PUT /v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise` |
//! | Checks whether a name, mobile number or e-mail address can be registered, in the v1.0 form. Deprecated. | [`legacy_check_user`](Customers::legacy_check_user) | [`LegacyCheckUser`] `POST /v1.0/{partner_id}/partner/customer-mgr/check-user` |
//! | Creates a Huawei Cloud account for a customer of a partner, in the v1.0 form. Deprecated. | [`legacy_create_customer`](Customers::legacy_create_customer) | [`LegacyCreateCustomer`] `POST /v1.0/{partner_id}/partner/customer-mgr/customer` |
//! | Applies for the real-name authentication of a customer that is an enterprise, in the v1.0 form. Deprecated. | [`legacy_create_enterprise_realname`](Customers::legacy_create_enterprise_realname) | [`LegacyCreateEnterpriseRealname`] `POST /v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise` |
//! | Applies for the real-name authentication of a customer that is an individual, in the v1.0 form. Deprecated. | [`legacy_create_personal_realname`](Customers::legacy_create_personal_realname) | [`LegacyCreatePersonalRealname`] `POST /v1.0/{partner_id}/partner/customer-mgr/realname-auth/individual` |
//! | Freezes accounts of a partner's customers under the reseller model, in the v1.0 form. Deprecated. | [`legacy_freeze_customers`](Customers::legacy_freeze_customers) | [`LegacyFreezeCustomers`] `POST /v1.0/{partner_id}/partner/customer-mgr/frozens` |
//! | Lists the customers of a partner, in the v1.0 form. Deprecated. | [`legacy_list_customers`](Customers::legacy_list_customers) | [`LegacyListCustomers`] `POST /v1.0/{partner_id}/partner/customer-mgr/query` |
//! | Lists the pay-per-use resources of a customer of a partner, in the v1.0 form. Deprecated. | [`legacy_list_on_demand_resources`](Customers::legacy_list_on_demand_resources) | [`LegacyListOnDemandResources`] `POST /v1.0/{partner_id}/partner/customer-mgr/customer-resource/query-resources` |
//! | Sends a verification code for a registration by e-mail, in the v1.0 form. Deprecated. | [`legacy_send_verification_code`](Customers::legacy_send_verification_code) | [`LegacySendVerificationCode`] `POST /v1.0/{partner_id}/partner/common-mgr/verificationcode` |
//! | Shows the result of the review of an application for real-name authentication, in v1.0 form. Deprecated. | [`legacy_show_realname_result`](Customers::legacy_show_realname_result) | [`LegacyShowRealnameResult`] `GET /v1.0/{partner_id}/partner/customer-mgr/realname-auth/result` |
//! | Unfreezes accounts of a partner's customers under the reseller model, in the v1.0 form. Deprecated. | [`legacy_unfreeze_customers`](Customers::legacy_unfreeze_customers) | [`LegacyUnfreezeCustomers`] `POST /v1.0/{partner_id}/partner/customer-mgr/unfrozens` |

mod change_enterprise_realname_authentication;
mod check_user_identity;
mod create_enterprise_realname_authentication;
mod create_personal_realname_auth;
mod create_sub_customer;
mod freeze_sub_customers;
mod legacy_change_enterprise_realname;
mod legacy_check_user;
mod legacy_create_customer;
mod legacy_create_enterprise_realname;
mod legacy_create_personal_realname;
mod legacy_freeze_customers;
mod legacy_list_customers;
mod legacy_list_on_demand_resources;
mod legacy_send_verification_code;
mod legacy_show_realname_result;
mod legacy_unfreeze_customers;
mod list_customer_on_demand_resources;
mod list_indirect_partners;
mod list_sub_customers;
mod send_verification_message_code;
mod show_realname_authentication_review_result;
mod unfreeze_sub_customers;

use api_runtime::{Call, Client, Wait};
pub use change_enterprise_realname_authentication::{
    ChangeEnterpriseRealnameAuthentication, ChangeEnterpriseRealnameAuthenticationCode,
    ChangeEnterpriseRealnameAuthenticationError, ChangeEnterpriseRealnameAuthenticationRequired,
    ChangeEnterpriseRealnameAuthenticationResponse, RealNameChange,
};
pub use check_user_identity::{
    CheckUserIdentity, CheckUserIdentityCode, CheckUserIdentityError, CheckUserIdentityRequired,
    CheckUserIdentityResponse, IdentityCheckResult, IdentityKind,
};
pub use create_enterprise_realname_authentication::{
    CreateEnterpriseRealnameAuthentication, CreateEnterpriseRealnameAuthenticationCode,
    CreateEnterpriseRealnameAuthenticationError, CreateEnterpriseRealnameAuthenticationRequired,
    CreateEnterpriseRealnameAuthenticationResponse,
};
pub use create_personal_realname_auth::{
    CreatePersonalRealnameAuth, CreatePersonalRealnameAuthCode, CreatePersonalRealnameAuthError,
    CreatePersonalRealnameAuthRequired, CreatePersonalRealnameAuthResponse,
    IndividualCertificateType, IndividualRealNameChange, IndividualVerificationMethod,
};
pub use create_sub_customer::{
    CreateSubCustomer, CreateSubCustomerCode, CreateSubCustomerError, CreateSubCustomerRequired,
    CreateSubCustomerResponse,
};
pub use freeze_sub_customers::{
    FreezeSubCustomers, FreezeSubCustomersCode, FreezeSubCustomersError,
    FreezeSubCustomersRequired, FreezeSubCustomersResponse,
};
pub use legacy_change_enterprise_realname::{
    LegacyChangeEnterpriseRealname, LegacyChangeEnterpriseRealnameCode,
    LegacyChangeEnterpriseRealnameError, LegacyChangeEnterpriseRealnameRequired,
    LegacyChangeEnterpriseRealnameResponse,
};
pub use legacy_check_user::{
    LegacyCheckUser, LegacyCheckUserCode, LegacyCheckUserError, LegacyCheckUserRequired,
    LegacyCheckUserResponse, LegacyRegistrationKey, LegacyRegistrationLimit,
    LegacyRegistrationStatus,
};
pub use legacy_create_customer::{
    LegacyCreateCustomer, LegacyCreateCustomerCode, LegacyCreateCustomerError,
    LegacyCreateCustomerRequired, LegacyCreateCustomerResponse,
};
pub use legacy_create_enterprise_realname::{
    LegacyCreateEnterpriseRealname, LegacyCreateEnterpriseRealnameCode,
    LegacyCreateEnterpriseRealnameError, LegacyCreateEnterpriseRealnameRequired,
    LegacyCreateEnterpriseRealnameResponse,
};
pub use legacy_create_personal_realname::{
    LegacyCreatePersonalRealname, LegacyCreatePersonalRealnameCode,
    LegacyCreatePersonalRealnameError, LegacyCreatePersonalRealnameRequired,
    LegacyCreatePersonalRealnameResponse,
};
pub use legacy_freeze_customers::{
    LegacyFreezeCustomers, LegacyFreezeCustomersCode, LegacyFreezeCustomersError,
    LegacyFreezeCustomersRequired, LegacyFreezeCustomersResponse,
};
pub use legacy_list_customers::{
    LegacyListCustomers, LegacyListCustomersCode, LegacyListCustomersError,
    LegacyListCustomersResponse, LegacyPartnerCustomer,
};
pub use legacy_list_on_demand_resources::{
    LegacyListOnDemandResources, LegacyListOnDemandResourcesCode, LegacyListOnDemandResourcesError,
    LegacyListOnDemandResourcesRequired, LegacyListOnDemandResourcesResponse,
    LegacyOnDemandResource,
};
pub use legacy_send_verification_code::{
    LegacySendVerificationCode, LegacySendVerificationCodeCode, LegacySendVerificationCodeError,
    LegacySendVerificationCodeRequired, LegacySendVerificationCodeResponse,
    LegacyVerificationLanguage, LegacyVerificationReceiver,
};
pub use legacy_show_realname_result::{
    LegacyRealNameReviewResult, LegacyShowRealnameResult, LegacyShowRealnameResultCode,
    LegacyShowRealnameResultError, LegacyShowRealnameResultRequired,
    LegacyShowRealnameResultResponse,
};
pub use legacy_unfreeze_customers::{
    LegacyUnfreezeCustomers, LegacyUnfreezeCustomersCode, LegacyUnfreezeCustomersError,
    LegacyUnfreezeCustomersRequired, LegacyUnfreezeCustomersResponse,
};
pub use list_customer_on_demand_resources::{
    ListCustomerOnDemandResources, ListCustomerOnDemandResourcesCode,
    ListCustomerOnDemandResourcesError, ListCustomerOnDemandResourcesResponse, OnDemandResource,
    OnDemandResourceStatus,
};
pub use list_indirect_partners::{
    CloudReseller, ListIndirectPartners, ListIndirectPartnersCode, ListIndirectPartnersError,
    ListIndirectPartnersResponse,
};
pub use list_sub_customers::{
    CustomerAccountManager, CustomerFreezeState, CustomerLevel, CustomerRealNameStatus,
    ListSubCustomers, ListSubCustomersCode, ListSubCustomersError, ListSubCustomersResponse,
    PartnerCustomer,
};
pub use send_verification_message_code::{
    SendVerificationMessageCode, SendVerificationMessageCodeCode, SendVerificationMessageCodeError,
    SendVerificationMessageCodeRequired, SendVerificationMessageCodeResponse,
    VerificationMessageLanguage, VerificationReceiver,
};
pub use show_realname_authentication_review_result::{
    RealNameReviewResult, ShowRealnameAuthenticationReviewResult,
    ShowRealnameAuthenticationReviewResultCode, ShowRealnameAuthenticationReviewResultError,
    ShowRealnameAuthenticationReviewResultResponse,
};
pub use unfreeze_sub_customers::{
    UnfreezeSubCustomers, UnfreezeSubCustomersCode, UnfreezeSubCustomersError,
    UnfreezeSubCustomersRequired, UnfreezeSubCustomersResponse,
};

/// Operations of this group; see [`Client::customers`](crate::Client::customers).
#[derive(Debug, Clone, Copy)]
pub struct Customers<'a> {
    client: &'a Client,
}

impl<'a> Customers<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Applies for changing a customer's real-name authentication from individual to enterprise.
    ///
    /// `PUT /v2/customers/realname-auths/enterprise`, see [`ChangeEnterpriseRealnameAuthentication`].
    pub fn change_enterprise_realname_authentication(
        self,
        request: &'a ChangeEnterpriseRealnameAuthentication,
    ) -> Call<'a, ChangeEnterpriseRealnameAuthentication> {
        self.client.call(request)
    }

    /// Checks whether a login name, mobile number or e-mail address can be used to register a customer.
    ///
    /// `POST /v2/partners/sub-customers/users/check-identity`, see [`CheckUserIdentity`].
    pub fn check_user_identity(
        self,
        request: &'a CheckUserIdentity,
    ) -> Call<'a, CheckUserIdentity> {
        self.client.call(request)
    }

    /// Applies for the real-name authentication of a customer that is an enterprise.
    ///
    /// `POST /v2/customers/realname-auths/enterprise`, see [`CreateEnterpriseRealnameAuthentication`].
    pub fn create_enterprise_realname_authentication(
        self,
        request: &'a CreateEnterpriseRealnameAuthentication,
    ) -> Call<'a, CreateEnterpriseRealnameAuthentication> {
        self.client.call(request)
    }

    /// Applies for the real-name authentication of a customer that is an individual.
    ///
    /// `POST /v2/customers/realname-auths/individual`, see [`CreatePersonalRealnameAuth`].
    pub fn create_personal_realname_auth(
        self,
        request: &'a CreatePersonalRealnameAuth,
    ) -> Call<'a, CreatePersonalRealnameAuth> {
        self.client.call(request)
    }

    /// Creates a Huawei Cloud account for a customer of the partner and associates the two.
    ///
    /// `POST /v2/partners/sub-customers`, see [`CreateSubCustomer`].
    pub fn create_sub_customer(
        self,
        request: &'a CreateSubCustomer,
    ) -> Call<'a, CreateSubCustomer> {
        self.client.call(request)
    }

    /// Freezes accounts of a partner's customers under the reseller model.
    ///
    /// `POST /v2/partners/sub-customers/freeze`, see [`FreezeSubCustomers`].
    pub fn freeze_sub_customers(
        self,
        request: &'a FreezeSubCustomers,
    ) -> Call<'a, FreezeSubCustomers> {
        self.client.call(request)
    }

    /// Lists the pay-per-use resources of a customer of the partner.
    ///
    /// `POST /v2/partners/sub-customers/on-demand-resources/query`, see [`ListCustomerOnDemandResources`].
    pub fn list_customer_on_demand_resources(
        self,
        request: &'a ListCustomerOnDemandResources,
    ) -> Call<'a, ListCustomerOnDemandResources> {
        self.client.call(request)
    }

    /// Lists the cloud resellers of a distributor.
    ///
    /// `POST /v2/partners/indirect-partners/query`, see [`ListIndirectPartners`].
    pub fn list_indirect_partners(
        self,
        request: &'a ListIndirectPartners,
    ) -> Call<'a, ListIndirectPartners> {
        self.client.call(request)
    }

    /// Lists the customers of the partner.
    ///
    /// `POST /v2/partners/sub-customers/query`, see [`ListSubCustomers`].
    pub fn list_sub_customers(self, request: &'a ListSubCustomers) -> Call<'a, ListSubCustomers> {
        self.client.call(request)
    }

    /// Sends a verification code by e-mail, for the registration of a customer.
    ///
    /// `POST /v2/bases/verificationcode/send`, see [`SendVerificationMessageCode`].
    pub fn send_verification_message_code(
        self,
        request: &'a SendVerificationMessageCode,
    ) -> Call<'a, SendVerificationMessageCode> {
        self.client.call(request)
    }

    /// Shows what came of the review of a customer's application for real-name authentication.
    ///
    /// `GET /v2/customers/realname-auths/result`, see [`ShowRealnameAuthenticationReviewResult`].
    pub fn show_realname_authentication_review_result(
        self,
        request: &'a ShowRealnameAuthenticationReviewResult,
    ) -> Call<'a, ShowRealnameAuthenticationReviewResult> {
        self.client.call(request)
    }

    /// Waits until the application has passed its review.
    ///
    /// Calls [`ShowRealnameAuthenticationReviewResult`] every 60 to 600 seconds, for at most `max_wait`.
    ///
    /// - Success: `review_result` is `2` (`Passed`).
    /// - Failure: `review_result` is `1` (`Rejected`).
    ///
    /// Any other response is polled again; see [`Wait`].
    pub fn wait_until_review_passed(
        self,
        request: &'a ShowRealnameAuthenticationReviewResult,
        max_wait: core::time::Duration,
    ) -> Wait<'a, ShowRealnameAuthenticationReviewResult> {
        self.client.call(request).wait_until(
            &show_realname_authentication_review_result::WAIT_UNTIL_REVIEW_PASSED,
            max_wait,
        )
    }

    /// Unfreezes accounts of a partner's customers under the reseller model.
    ///
    /// `POST /v2/partners/sub-customers/unfreeze`, see [`UnfreezeSubCustomers`].
    pub fn unfreeze_sub_customers(
        self,
        request: &'a UnfreezeSubCustomers,
    ) -> Call<'a, UnfreezeSubCustomers> {
        self.client.call(request)
    }

    /// Applies for changing a real-name authentication from individual to enterprise, in v1.0 form.
    ///
    /// `PUT /v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise`, see [`LegacyChangeEnterpriseRealname`].
    #[deprecated = "deprecated by the vendor: use `ChangeEnterpriseRealnameAuthentication`"]
    pub fn legacy_change_enterprise_realname(
        self,
        request: &'a LegacyChangeEnterpriseRealname,
    ) -> Call<'a, LegacyChangeEnterpriseRealname> {
        self.client.call(request)
    }

    /// Checks whether a name, mobile number or e-mail address can be registered, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/customer-mgr/check-user`, see [`LegacyCheckUser`].
    #[deprecated = "deprecated by the vendor: use `CheckUserIdentity`"]
    pub fn legacy_check_user(self, request: &'a LegacyCheckUser) -> Call<'a, LegacyCheckUser> {
        self.client.call(request)
    }

    /// Creates a Huawei Cloud account for a customer of a partner, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/customer-mgr/customer`, see [`LegacyCreateCustomer`].
    #[deprecated = "deprecated by the vendor: use `CreateSubCustomer`"]
    pub fn legacy_create_customer(
        self,
        request: &'a LegacyCreateCustomer,
    ) -> Call<'a, LegacyCreateCustomer> {
        self.client.call(request)
    }

    /// Applies for the real-name authentication of a customer that is an enterprise, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise`, see [`LegacyCreateEnterpriseRealname`].
    #[deprecated = "deprecated by the vendor: use `CreateEnterpriseRealnameAuthentication`"]
    pub fn legacy_create_enterprise_realname(
        self,
        request: &'a LegacyCreateEnterpriseRealname,
    ) -> Call<'a, LegacyCreateEnterpriseRealname> {
        self.client.call(request)
    }

    /// Applies for the real-name authentication of a customer that is an individual, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/customer-mgr/realname-auth/individual`, see [`LegacyCreatePersonalRealname`].
    #[deprecated = "deprecated by the vendor: use `CreatePersonalRealnameAuth`"]
    pub fn legacy_create_personal_realname(
        self,
        request: &'a LegacyCreatePersonalRealname,
    ) -> Call<'a, LegacyCreatePersonalRealname> {
        self.client.call(request)
    }

    /// Freezes accounts of a partner's customers under the reseller model, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/customer-mgr/frozens`, see [`LegacyFreezeCustomers`].
    #[deprecated = "deprecated by the vendor: use `FreezeSubCustomers`"]
    pub fn legacy_freeze_customers(
        self,
        request: &'a LegacyFreezeCustomers,
    ) -> Call<'a, LegacyFreezeCustomers> {
        self.client.call(request)
    }

    /// Lists the customers of a partner, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/customer-mgr/query`, see [`LegacyListCustomers`].
    #[deprecated = "deprecated by the vendor: use `ListSubCustomers`"]
    pub fn legacy_list_customers(
        self,
        request: &'a LegacyListCustomers,
    ) -> Call<'a, LegacyListCustomers> {
        self.client.call(request)
    }

    /// Lists the pay-per-use resources of a customer of a partner, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/customer-mgr/customer-resource/query-resources`, see [`LegacyListOnDemandResources`].
    #[deprecated = "deprecated by the vendor: use `ListCustomerOnDemandResources`"]
    pub fn legacy_list_on_demand_resources(
        self,
        request: &'a LegacyListOnDemandResources,
    ) -> Call<'a, LegacyListOnDemandResources> {
        self.client.call(request)
    }

    /// Sends a verification code for a registration by e-mail, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/common-mgr/verificationcode`, see [`LegacySendVerificationCode`].
    #[deprecated = "deprecated by the vendor: use `SendVerificationMessageCode`"]
    pub fn legacy_send_verification_code(
        self,
        request: &'a LegacySendVerificationCode,
    ) -> Call<'a, LegacySendVerificationCode> {
        self.client.call(request)
    }

    /// Shows the result of the review of an application for real-name authentication, in v1.0 form.
    ///
    /// `GET /v1.0/{partner_id}/partner/customer-mgr/realname-auth/result`, see [`LegacyShowRealnameResult`].
    #[deprecated = "deprecated by the vendor: use `ShowRealnameAuthenticationReviewResult`"]
    pub fn legacy_show_realname_result(
        self,
        request: &'a LegacyShowRealnameResult,
    ) -> Call<'a, LegacyShowRealnameResult> {
        self.client.call(request)
    }

    /// Unfreezes accounts of a partner's customers under the reseller model, in the v1.0 form.
    ///
    /// `POST /v1.0/{partner_id}/partner/customer-mgr/unfrozens`, see [`LegacyUnfreezeCustomers`].
    #[deprecated = "deprecated by the vendor: use `UnfreezeSubCustomers`"]
    pub fn legacy_unfreeze_customers(
        self,
        request: &'a LegacyUnfreezeCustomers,
    ) -> Call<'a, LegacyUnfreezeCustomers> {
        self.client.call(request)
    }
}
