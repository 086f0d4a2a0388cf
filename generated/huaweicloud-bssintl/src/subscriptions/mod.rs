// @generated from spec/bssintl/operations/subscriptions. Do not edit: change that, and generate again.

//! Resources paid by the month or year: list, renew, unsubscribe, switch to pay-per-use.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Switches on automatic renewal of a yearly/monthly resource, or sets how often it happens. | [`auto_renewal_resources`](Subscriptions::auto_renewal_resources) | [`AutoRenewalResources`] `POST /v2/orders/subscriptions/resources/autorenew/{resource_id}` |
//! | Switches off automatic renewal of a yearly/monthly resource. | [`cancel_auto_renewal_resources`](Subscriptions::cancel_auto_renewal_resources) | [`CancelAutoRenewalResources`] `DELETE /v2/orders/subscriptions/resources/autorenew/{resource_id}` |
//! | Unsubscribes from yearly/monthly resources or from their renewals. | [`cancel_resources_subscription`](Subscriptions::cancel_resources_subscription) | [`CancelResourcesSubscription`] `POST /v2/orders/subscriptions/resources/unsubscribe` |
//! | Lists yearly/monthly resources of the customer. | [`list_pay_per_use_customer_resources`](Subscriptions::list_pay_per_use_customer_resources) | [`ListPayPerUseCustomerResources`] `POST /v2/orders/suscriptions/resources/query` |
//! | Tells what the renewal of yearly/monthly resources would cost. | [`list_renew_rate_on_period`](Subscriptions::list_renew_rate_on_period) | [`ListRenewRateOnPeriod`] `POST /v2/bills/ratings/period-resources/renew-rate` |
//! | Renews yearly/monthly resources. | [`renewal_resources`](Subscriptions::renewal_resources) | [`RenewalResources`] `POST /v2/orders/subscriptions/resources/renew` |
//! | Sets the day on which automatic renewals are charged, or a common day of expiry for renewals. | [`set_resources_renew_config`](Subscriptions::set_resources_renew_config) | [`SetResourcesRenewConfig`] `POST /v2/orders/subscriptions/resources/renew/config` |
//! | Sets whether yearly/monthly resources are billed by use after they expire. | [`update_period_to_on_demand`](Subscriptions::update_period_to_on_demand) | [`UpdatePeriodToOnDemand`] `POST /v2/orders/subscriptions/resources/to-on-demand` |
//! | Turns off automatic renewal for a yearly/monthly resource, in the v1.0 form. Deprecated. | [`legacy_disable_auto_renew`](Subscriptions::legacy_disable_auto_renew) | [`LegacyDisableAutoRenew`] `DELETE /v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions` |
//! | Turns on automatic renewal for a yearly/monthly resource, in the v1.0 form. Deprecated. | [`legacy_enable_auto_renew`](Subscriptions::legacy_enable_auto_renew) | [`LegacyEnableAutoRenew`] `POST /v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions` |
//! | Lists yearly/monthly resources, in the v1.0 form. Deprecated. | [`legacy_list_period_resources`](Subscriptions::legacy_list_period_resources) | [`LegacyListPeriodResources`] `GET /v1.0/{domain_id}/common/order-mgr/resources/detail` |
//! | Renews yearly/monthly resources, in the v1.0 form. Deprecated. | [`legacy_renew_resources`](Subscriptions::legacy_renew_resources) | [`LegacyRenewResources`] `POST /v1.0/{domain_id}/common/order-mgr/resources/renew` |
//! | Shows the resources of an order and whether they were provisioned. Deprecated. | [`legacy_show_order_resources`](Subscriptions::legacy_show_order_resources) | [`LegacyShowOrderResources`] `GET /v1.0/{domain_id}/common/order-mgr/orders-resource/{order_id}` |
//! | Unsubscribes from yearly/monthly resources or from their renewals, in the v1.0 form. Deprecated. | [`legacy_unsubscribe_resources`](Subscriptions::legacy_unsubscribe_resources) | [`LegacyUnsubscribeResources`] `POST /v1.0/{domain_id}/common/order-mgr/resources/delete` |

mod auto_renewal_resources;
mod cancel_auto_renewal_resources;
mod cancel_resources_subscription;
mod legacy_disable_auto_renew;
mod legacy_enable_auto_renew;
mod legacy_list_period_resources;
mod legacy_renew_resources;
mod legacy_show_order_resources;
mod legacy_unsubscribe_resources;
mod list_pay_per_use_customer_resources;
mod list_renew_rate_on_period;
mod renewal_resources;
mod set_resources_renew_config;
mod update_period_to_on_demand;

use api_runtime::{Call, Client, Wait};
pub use auto_renewal_resources::{
    AutoRenewPeriodType, AutoRenewalResources, AutoRenewalResourcesCode, AutoRenewalResourcesError,
    AutoRenewalResourcesResponse,
};
pub use cancel_auto_renewal_resources::{
    CancelAutoRenewalResources, CancelAutoRenewalResourcesCode, CancelAutoRenewalResourcesError,
    CancelAutoRenewalResourcesResponse,
};
pub use cancel_resources_subscription::{
    CancelResourcesSubscription, CancelResourcesSubscriptionCode, CancelResourcesSubscriptionError,
    CancelResourcesSubscriptionRequired, CancelResourcesSubscriptionResponse, UnsubscribeReason,
    UnsubscribeType,
};
pub use legacy_disable_auto_renew::{
    LegacyDisableAutoRenew, LegacyDisableAutoRenewAction, LegacyDisableAutoRenewCode,
    LegacyDisableAutoRenewError, LegacyDisableAutoRenewRequired, LegacyDisableAutoRenewResponse,
};
pub use legacy_enable_auto_renew::{
    LegacyEnableAutoRenew, LegacyEnableAutoRenewAction, LegacyEnableAutoRenewCode,
    LegacyEnableAutoRenewError, LegacyEnableAutoRenewRequired, LegacyEnableAutoRenewResponse,
};
pub use legacy_list_period_resources::{
    LegacyListPeriodResources, LegacyListPeriodResourcesCode, LegacyListPeriodResourcesError,
    LegacyListPeriodResourcesResponse, LegacyNextOperation, LegacyPeriodResource,
    LegacyPeriodResourceStatus, LegacyResourceScope,
};
pub use legacy_renew_resources::{
    LegacyAutoPay, LegacyExpireMode, LegacyRenewResources, LegacyRenewResourcesCode,
    LegacyRenewResourcesError, LegacyRenewResourcesRequired, LegacyRenewResourcesResponse,
};
pub use legacy_show_order_resources::{
    LegacyOrderResource, LegacyProvisioningStatus, LegacyShowOrderResources,
    LegacyShowOrderResourcesCode, LegacyShowOrderResourcesError, LegacyShowOrderResourcesRequired,
    LegacyShowOrderResourcesResponse,
};
pub use legacy_unsubscribe_resources::{
    LegacyUnsubscribeReason, LegacyUnsubscribeResources, LegacyUnsubscribeResourcesCode,
    LegacyUnsubscribeResourcesError, LegacyUnsubscribeResourcesRequired,
    LegacyUnsubscribeResourcesResponse, LegacyUnsubscribeType,
};
pub use list_pay_per_use_customer_resources::{
    ExpirePolicy, ListPayPerUseCustomerResources, ListPayPerUseCustomerResourcesCode,
    ListPayPerUseCustomerResourcesError, ListPayPerUseCustomerResourcesResponse, ResourceRole,
    ResourceScope, SubscribedResource, SubscribedResourceStatus,
};
pub use list_renew_rate_on_period::{
    DiscountedPrice, InstalmentPeriodType, ListPrice, ListRenewRateOnPeriod,
    ListRenewRateOnPeriodCode, ListRenewRateOnPeriodError, ListRenewRateOnPeriodRequired,
    ListRenewRateOnPeriodResponse, RenewalPrice,
};
pub use renewal_resources::{
    AutoPay, RenewalResources, RenewalResourcesCode, RenewalResourcesError,
    RenewalResourcesRequired, RenewalResourcesResponse,
};
pub use set_resources_renew_config::{
    RenewConfigName, SetResourcesRenewConfig, SetResourcesRenewConfigCode,
    SetResourcesRenewConfigError, SetResourcesRenewConfigRequired, SetResourcesRenewConfigResponse,
};
pub use update_period_to_on_demand::{
    PeriodToOnDemandAction, PeriodToOnDemandFailure, UpdatePeriodToOnDemand,
    UpdatePeriodToOnDemandCode, UpdatePeriodToOnDemandError, UpdatePeriodToOnDemandRequired,
    UpdatePeriodToOnDemandResponse,
};

/// Operations of this group; see [`Client::subscriptions`](crate::Client::subscriptions).
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a> {
    client: &'a Client,
}

impl<'a> Subscriptions<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Switches on automatic renewal of a yearly/monthly resource, or sets how often it happens.
    ///
    /// `POST /v2/orders/subscriptions/resources/autorenew/{resource_id}`, see [`AutoRenewalResources`].
    pub fn auto_renewal_resources(
        self,
        request: &'a AutoRenewalResources,
    ) -> Call<'a, AutoRenewalResources> {
        self.client.call(request)
    }

    /// Switches off automatic renewal of a yearly/monthly resource.
    ///
    /// `DELETE /v2/orders/subscriptions/resources/autorenew/{resource_id}`, see [`CancelAutoRenewalResources`].
    pub fn cancel_auto_renewal_resources(
        self,
        request: &'a CancelAutoRenewalResources,
    ) -> Call<'a, CancelAutoRenewalResources> {
        self.client.call(request)
    }

    /// Unsubscribes from yearly/monthly resources or from their renewals.
    ///
    /// `POST /v2/orders/subscriptions/resources/unsubscribe`, see [`CancelResourcesSubscription`].
    pub fn cancel_resources_subscription(
        self,
        request: &'a CancelResourcesSubscription,
    ) -> Call<'a, CancelResourcesSubscription> {
        self.client.call(request)
    }

    /// Lists yearly/monthly resources of the customer.
    ///
    /// `POST /v2/orders/suscriptions/resources/query`, see [`ListPayPerUseCustomerResources`].
    pub fn list_pay_per_use_customer_resources(
        self,
        request: &'a ListPayPerUseCustomerResources,
    ) -> Call<'a, ListPayPerUseCustomerResources> {
        self.client.call(request)
    }

    /// Waits until all resources that the request selects are closed.
    ///
    /// Calls [`ListPayPerUseCustomerResources`] every 10 to 120 seconds, for at most `max_wait`.
    ///
    /// - Success: there are items, and `data.status` of all of them is `3` (`Closed`).
    ///
    /// Any other response is polled again; see [`Wait`].
    pub fn wait_until_resources_closed(
        self,
        request: &'a ListPayPerUseCustomerResources,
        max_wait: core::time::Duration,
    ) -> Wait<'a, ListPayPerUseCustomerResources> {
        self.client.call(request).wait_until(
            &list_pay_per_use_customer_resources::WAIT_UNTIL_RESOURCES_CLOSED,
            max_wait,
        )
    }

    /// Tells what the renewal of yearly/monthly resources would cost.
    ///
    /// `POST /v2/bills/ratings/period-resources/renew-rate`, see [`ListRenewRateOnPeriod`].
    pub fn list_renew_rate_on_period(
        self,
        request: &'a ListRenewRateOnPeriod,
    ) -> Call<'a, ListRenewRateOnPeriod> {
        self.client.call(request)
    }

    /// Renews yearly/monthly resources.
    ///
    /// `POST /v2/orders/subscriptions/resources/renew`, see [`RenewalResources`].
    pub fn renewal_resources(self, request: &'a RenewalResources) -> Call<'a, RenewalResources> {
        self.client.call(request)
    }

    /// Sets the day on which automatic renewals are charged, or a common day of expiry for renewals.
    ///
    /// `POST /v2/orders/subscriptions/resources/renew/config`, see [`SetResourcesRenewConfig`].
    pub fn set_resources_renew_config(
        self,
        request: &'a SetResourcesRenewConfig,
    ) -> Call<'a, SetResourcesRenewConfig> {
        self.client.call(request)
    }

    /// Sets whether yearly/monthly resources are billed by use after they expire.
    ///
    /// `POST /v2/orders/subscriptions/resources/to-on-demand`, see [`UpdatePeriodToOnDemand`].
    pub fn update_period_to_on_demand(
        self,
        request: &'a UpdatePeriodToOnDemand,
    ) -> Call<'a, UpdatePeriodToOnDemand> {
        self.client.call(request)
    }

    /// Turns off automatic renewal for a yearly/monthly resource, in the v1.0 form.
    ///
    /// `DELETE /v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions`, see [`LegacyDisableAutoRenew`].
    #[deprecated = "deprecated by the vendor: use `CancelAutoRenewalResources`"]
    pub fn legacy_disable_auto_renew(
        self,
        request: &'a LegacyDisableAutoRenew,
    ) -> Call<'a, LegacyDisableAutoRenew> {
        self.client.call(request)
    }

    /// Turns on automatic renewal for a yearly/monthly resource, in the v1.0 form.
    ///
    /// `POST /v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions`, see [`LegacyEnableAutoRenew`].
    #[deprecated = "deprecated by the vendor: use `AutoRenewalResources`"]
    pub fn legacy_enable_auto_renew(
        self,
        request: &'a LegacyEnableAutoRenew,
    ) -> Call<'a, LegacyEnableAutoRenew> {
        self.client.call(request)
    }

    /// Lists yearly/monthly resources, in the v1.0 form.
    ///
    /// `GET /v1.0/{domain_id}/common/order-mgr/resources/detail`, see [`LegacyListPeriodResources`].
    #[deprecated = "deprecated by the vendor: use `ListPayPerUseCustomerResources`"]
    pub fn legacy_list_period_resources(
        self,
        request: &'a LegacyListPeriodResources,
    ) -> Call<'a, LegacyListPeriodResources> {
        self.client.call(request)
    }

    /// Renews yearly/monthly resources, in the v1.0 form.
    ///
    /// `POST /v1.0/{domain_id}/common/order-mgr/resources/renew`, see [`LegacyRenewResources`].
    #[deprecated = "deprecated by the vendor: use `RenewalResources`"]
    pub fn legacy_renew_resources(
        self,
        request: &'a LegacyRenewResources,
    ) -> Call<'a, LegacyRenewResources> {
        self.client.call(request)
    }

    /// Shows the resources of an order and whether they were provisioned.
    ///
    /// `GET /v1.0/{domain_id}/common/order-mgr/orders-resource/{order_id}`, see [`LegacyShowOrderResources`].
    #[deprecated = "deprecated by the vendor"]
    pub fn legacy_show_order_resources(
        self,
        request: &'a LegacyShowOrderResources,
    ) -> Call<'a, LegacyShowOrderResources> {
        self.client.call(request)
    }

    /// Unsubscribes from yearly/monthly resources or from their renewals, in the v1.0 form.
    ///
    /// `POST /v1.0/{domain_id}/common/order-mgr/resources/delete`, see [`LegacyUnsubscribeResources`].
    #[deprecated = "deprecated by the vendor: use `CancelResourcesSubscription`"]
    pub fn legacy_unsubscribe_resources(
        self,
        request: &'a LegacyUnsubscribeResources,
    ) -> Call<'a, LegacyUnsubscribeResources> {
        self.client.call(request)
    }
}
