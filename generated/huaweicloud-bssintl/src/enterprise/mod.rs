// @generated from spec/bssintl/operations/enterprise. Do not edit: change that, and generate again.

//! Member accounts of a master account, and the function of enterprise projects.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Opens the enterprise project function for the calling customer. | [`create_enterprise_project_auth`](Enterprise::create_enterprise_project_auth) | [`CreateEnterpriseProjectAuth`] `POST /v2/enterprises/enterprise-projects/authority` |
//! | Lists the member accounts of an enterprise master account. | [`list_enterprise_sub_customers`](Enterprise::list_enterprise_sub_customers) | [`ListEnterpriseSubCustomers`] `GET /v2/enterprises/multi-accounts/sub-customers` |

mod create_enterprise_project_auth;
mod list_enterprise_sub_customers;

use api_runtime::{Call, Client};
pub use create_enterprise_project_auth::{
    CreateEnterpriseProjectAuth, CreateEnterpriseProjectAuthCode, CreateEnterpriseProjectAuthError,
    CreateEnterpriseProjectAuthResponse, EnterpriseProjectCheckItem,
};
pub use list_enterprise_sub_customers::{
    ListEnterpriseSubCustomers, ListEnterpriseSubCustomersCode, ListEnterpriseSubCustomersError,
    ListEnterpriseSubCustomersResponse, MemberAccount,
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

    /// Opens the enterprise project function for the calling customer.
    ///
    /// `POST /v2/enterprises/enterprise-projects/authority`, see [`CreateEnterpriseProjectAuth`].
    pub fn create_enterprise_project_auth(
        self,
        request: &'a CreateEnterpriseProjectAuth,
    ) -> Call<'a, CreateEnterpriseProjectAuth> {
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
}
