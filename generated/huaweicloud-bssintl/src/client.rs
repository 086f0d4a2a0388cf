// @generated from spec/bssintl. Do not edit: change that, and generate again.

use crate::service::SERVICE;
use api_runtime::{Call, ClientBuilder, Operation};

/// Calls Huawei Cloud billing (BSS), international site.
///
/// It is cheap to clone; clones share their connections.
#[derive(Debug, Clone)]
pub struct Client {
    inner: api_runtime::Client,
}

impl Client {
    /// Builder of a client for the default endpoint.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE)
    }

    /// Calls any operation, including [`Raw`](api_runtime::Raw) edits.
    pub fn call<'a, O: Operation>(&'a self, request: &'a O) -> Call<'a, O> {
        self.inner.call(request)
    }

    /// The underlying client, for untyped calls and operations that this crate does not have yet; see
    /// [`Uncovered`](api_runtime::Uncovered).
    #[must_use]
    pub fn runtime(&self) -> &api_runtime::Client {
        &self.inner
    }

    /// Orders of yearly/monthly resources: list them, pay them, cancel them.
    #[cfg(feature = "orders")]
    #[must_use]
    pub fn orders(&self) -> crate::orders::Orders<'_> {
        crate::orders::Orders::new(&self.inner)
    }

    /// Resources paid by the month or year: list, renew, unsubscribe, switch to pay-per-use.
    #[cfg(feature = "subscriptions")]
    #[must_use]
    pub fn subscriptions(&self) -> crate::subscriptions::Subscriptions<'_> {
        crate::subscriptions::Subscriptions::new(&self.inner)
    }

    /// Bills and usage of resources.
    #[cfg(feature = "bills")]
    #[must_use]
    pub fn bills(&self) -> crate::bills::Bills<'_> {
        crate::bills::Bills::new(&self.inner)
    }

    /// Costs as the cost center shows them: amortized or billed, by period and dimension.
    #[cfg(feature = "costs")]
    #[must_use]
    pub fn costs(&self) -> crate::costs::Costs<'_> {
        crate::costs::Costs::new(&self.inner)
    }

    /// Balances of the customer's accounts, and what it may spend.
    #[cfg(feature = "accounts")]
    #[must_use]
    pub fn accounts(&self) -> crate::accounts::Accounts<'_> {
        crate::accounts::Accounts::new(&self.inner)
    }

    /// Coupons of the customer.
    #[cfg(feature = "coupons")]
    #[must_use]
    pub fn coupons(&self) -> crate::coupons::Coupons<'_> {
        crate::coupons::Coupons::new(&self.inner)
    }

    /// Packages of resources that were paid in advance, and what is left of them.
    #[cfg(feature = "packages")]
    #[must_use]
    pub fn packages(&self) -> crate::packages::Packages<'_> {
        crate::packages::Packages::new(&self.inner)
    }

    /// What resources would cost, before anything is bought.
    #[cfg(feature = "prices")]
    #[must_use]
    pub fn prices(&self) -> crate::prices::Prices<'_> {
        crate::prices::Prices::new(&self.inner)
    }

    /// Services, resource types, usage types, specifications and units that other operations name by code.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn products(&self) -> crate::products::Products<'_> {
        crate::products::Products::new(&self.inner)
    }

    /// Member accounts of a master account, and the function of enterprise projects.
    #[cfg(feature = "enterprise")]
    #[must_use]
    pub fn enterprise(&self) -> crate::enterprise::Enterprise<'_> {
        crate::enterprise::Enterprise::new(&self.inner)
    }

    /// Accounts that a partner opens and manages for its customers: registration, identity verification, and what the customers use.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn customers(&self) -> crate::customers::Customers<'_> {
        crate::customers::Customers::new(&self.inner)
    }

    /// A partner's balances and the budgets that it grants to customers and resellers, and takes back.
    #[cfg(feature = "partner_accounts")]
    #[must_use]
    pub fn partner_accounts(&self) -> crate::partner_accounts::PartnerAccounts<'_> {
        crate::partner_accounts::PartnerAccounts::new(&self.inner)
    }

    /// What a partner's customers spent, and the incentives that a partner gets.
    #[cfg(feature = "partner_bills")]
    #[must_use]
    pub fn partner_bills(&self) -> crate::partner_bills::PartnerBills<'_> {
        crate::partner_bills::PartnerBills::new(&self.inner)
    }

    /// Invoices that a customer or a partner has applied for.
    #[cfg(feature = "invoices")]
    #[must_use]
    pub fn invoices(&self) -> crate::invoices::Invoices<'_> {
        crate::invoices::Invoices::new(&self.inner)
    }
}

impl From<api_runtime::Client> for Client {
    /// Wraps a client of the runtime.
    fn from(inner: api_runtime::Client) -> Self {
        Self { inner }
    }
}
