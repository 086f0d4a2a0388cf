// @generated from spec/bssintl/operations/orders. Do not edit: change that, and generate again.

//! Orders of yearly/monthly resources: list them, pay them, cancel them.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Cancels an order that waits for payment. | [`cancel_customer_order`](Orders::cancel_customer_order) | [`CancelCustomerOrder`] `PUT /v2/orders/customer-orders/cancel` |
//! | Lists orders of yearly/monthly resources. | [`list_customer_orders`](Orders::list_customer_orders) | [`ListCustomerOrders`] `GET /v2/orders/customer-orders` |
//! | Lists the coupons with which an order can be paid. | [`list_order_coupons_by_order_id`](Orders::list_order_coupons_by_order_id) | [`ListOrderCouponsByOrderId`] `GET /v2/orders/customer-orders/order-coupons` |
//! | Lists the discounts with which an order can be paid. | [`list_order_discounts`](Orders::list_order_discounts) | [`ListOrderDiscounts`] `GET /v2/orders/customer-orders/order-discounts` |
//! | Pays an order of yearly/monthly resources that waits for payment. | [`pay_orders`](Orders::pay_orders) | [`PayOrders`] `POST /v3/orders/customer-orders/pay` |
//! | Shows one order of yearly/monthly resources with its items. | [`show_customer_order_details`](Orders::show_customer_order_details) | [`ShowCustomerOrderDetails`] `GET /v2/orders/customer-orders/details/{order_id}` |
//! | Shows which orders and resource types the amounts of an unsubscription or a downgrade belong to. | [`show_refund_order_details`](Orders::show_refund_order_details) | [`ShowRefundOrderDetails`] `GET /v2/orders/customer-orders/refund-orders` |
//! | Cancels an order that waits for payment, in the v1.0 form. Deprecated. | [`legacy_cancel_order`](Orders::legacy_cancel_order) | [`LegacyCancelOrder`] `PUT /v1.0/{domain_id}/customer/order-mgr/orders/actions` |
//! | Lists orders of yearly/monthly resources, in the v1.0 form. Deprecated. | [`legacy_list_orders`](Orders::legacy_list_orders) | [`LegacyListOrders`] `GET /v1.0/{domain_id}/common/order-mgr/orders/detail` |
//! | Pays an order of yearly/monthly resources, in the v1.0 form. Deprecated. | [`legacy_pay_order_v1`](Orders::legacy_pay_order_v1) | [`LegacyPayOrderV1`] `POST /v1.0/{domain_id}/customer/order-mgr/order/pay` |
//! | Pays an order of yearly/monthly resources, in the older way. Deprecated. | [`legacy_pay_order_v2`](Orders::legacy_pay_order_v2) | [`LegacyPayOrderV2`] `POST /v2/orders/customer-orders/pay` |
//! | Shows an order of yearly/monthly resources with its items, in the v1.0 form. Deprecated. | [`legacy_show_order_detail`](Orders::legacy_show_order_detail) | [`LegacyShowOrderDetail`] `GET /v1.0/{domain_id}/common/order-mgr/orders/{order_id}` |
//! | Shows which resources and orders the amounts of a refund come from, in the v1.0 form. Deprecated. | [`legacy_show_refund_order`](Orders::legacy_show_refund_order) | [`LegacyShowRefundOrder`] `GET /v1.0/{domain_id}/common/order-mgr/orders/refund-order` |
//! | Unsubscribes from the products of an order of yearly/monthly resources, in the v1.0 form. Deprecated. | [`legacy_unsubscribe_order`](Orders::legacy_unsubscribe_order) | [`LegacyUnsubscribeOrder`] `DELETE /v1.0/{domain_id}/customer/order-mgr/orders/{order_id}` |

mod cancel_customer_order;
mod legacy_cancel_order;
mod legacy_list_orders;
mod legacy_pay_order_v1;
mod legacy_pay_order_v2;
mod legacy_show_order_detail;
mod legacy_show_refund_order;
mod legacy_unsubscribe_order;
mod list_customer_orders;
mod list_order_coupons_by_order_id;
mod list_order_discounts;
mod pay_orders;
mod show_customer_order_details;
mod show_refund_order_details;

use api_runtime::{Call, Client, Wait};
pub use cancel_customer_order::{
    CancelCustomerOrder, CancelCustomerOrderCode, CancelCustomerOrderError,
    CancelCustomerOrderResponse,
};
pub use legacy_cancel_order::{
    LegacyCancelOrder, LegacyCancelOrderCode, LegacyCancelOrderError, LegacyCancelOrderRequired,
    LegacyCancelOrderResponse, LegacyOrderAction,
};
pub use legacy_list_orders::{
    LegacyListOrders, LegacyListOrdersCode, LegacyListOrdersError, LegacyListOrdersRequired,
    LegacyListOrdersResponse, LegacyOrder, LegacyOrderPage, LegacyOrderSort,
};
pub use legacy_pay_order_v1::{
    LegacyPayOrderV1, LegacyPayOrderV1Code, LegacyPayOrderV1Error, LegacyPayOrderV1Required,
    LegacyPayOrderV1Response, LegacyProjectShortage, LegacyQuotaShortage,
};
pub use legacy_pay_order_v2::{
    LegacyPayOrderV2, LegacyPayOrderV2Code, LegacyPayOrderV2Error, LegacyPayOrderV2Response,
};
pub use legacy_show_order_detail::{
    LegacyOrderDetail, LegacyOrderItem, LegacyShowOrderDetail, LegacyShowOrderDetailCode,
    LegacyShowOrderDetailError, LegacyShowOrderDetailRequired, LegacyShowOrderDetailResponse,
};
pub use legacy_show_refund_order::{
    LegacyRefundRecord, LegacyRefundUnit, LegacyShowRefundOrder, LegacyShowRefundOrderCode,
    LegacyShowRefundOrderError, LegacyShowRefundOrderRequired, LegacyShowRefundOrderResponse,
};
pub use legacy_unsubscribe_order::{
    LegacyUnsubscribeOrder, LegacyUnsubscribeOrderCode, LegacyUnsubscribeOrderError,
    LegacyUnsubscribeOrderRequired, LegacyUnsubscribeOrderResponse,
};
pub use list_customer_orders::{
    CustomerOrder, ListCustomerOrders, ListCustomerOrdersCode, ListCustomerOrdersError,
    ListCustomerOrdersResponse, OrderPayer, OrderQueryMethod, OrderSort, OrderStatusFilter,
    SubOrder,
};
pub use list_order_coupons_by_order_id::{
    CouponGroup, CouponMaxUse, ListOrderCouponsByOrderId, ListOrderCouponsByOrderIdCode,
    ListOrderCouponsByOrderIdError, ListOrderCouponsByOrderIdResponse, OrderCoupon,
    OrderCouponStatus,
};
pub use list_order_discounts::{
    AvailableDiscount, DiscountMode, DiscountedItems, DiscountedOrder, ListOrderDiscounts,
    ListOrderDiscountsCode, ListOrderDiscountsError, ListOrderDiscountsResponse,
};
pub use pay_orders::{
    PayOrders, PayOrdersCode, PayOrdersError, PayOrdersRequired, PayOrdersResponse, UseInPayment,
};
pub use show_customer_order_details::{
    BaseProduct, OrderDetails, OrderLineItem, OrderPeriodType, ShowCustomerOrderDetails,
    ShowCustomerOrderDetailsCode, ShowCustomerOrderDetailsError, ShowCustomerOrderDetailsResponse,
    SubOrderDetails,
};
pub use show_refund_order_details::{
    MoneyUnitCode, RefundRecord, ShowRefundOrderDetails, ShowRefundOrderDetailsCode,
    ShowRefundOrderDetailsError, ShowRefundOrderDetailsResponse,
};

/// Operations of this group; see [`Client::orders`](crate::Client::orders).
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Cancels an order that waits for payment.
    ///
    /// `PUT /v2/orders/customer-orders/cancel`, see [`CancelCustomerOrder`].
    pub fn cancel_customer_order(
        self,
        request: &'a CancelCustomerOrder,
    ) -> Call<'a, CancelCustomerOrder> {
        self.client.call(request)
    }

    /// Lists orders of yearly/monthly resources.
    ///
    /// `GET /v2/orders/customer-orders`, see [`ListCustomerOrders`].
    pub fn list_customer_orders(
        self,
        request: &'a ListCustomerOrders,
    ) -> Call<'a, ListCustomerOrders> {
        self.client.call(request)
    }

    /// Lists the coupons with which an order can be paid.
    ///
    /// `GET /v2/orders/customer-orders/order-coupons`, see [`ListOrderCouponsByOrderId`].
    pub fn list_order_coupons_by_order_id(
        self,
        request: &'a ListOrderCouponsByOrderId,
    ) -> Call<'a, ListOrderCouponsByOrderId> {
        self.client.call(request)
    }

    /// Lists the discounts with which an order can be paid.
    ///
    /// `GET /v2/orders/customer-orders/order-discounts`, see [`ListOrderDiscounts`].
    pub fn list_order_discounts(
        self,
        request: &'a ListOrderDiscounts,
    ) -> Call<'a, ListOrderDiscounts> {
        self.client.call(request)
    }

    /// Pays an order of yearly/monthly resources that waits for payment.
    ///
    /// `POST /v3/orders/customer-orders/pay`, see [`PayOrders`].
    pub fn pay_orders(self, request: &'a PayOrders) -> Call<'a, PayOrders> {
        self.client.call(request)
    }

    /// Shows one order of yearly/monthly resources with its items.
    ///
    /// `GET /v2/orders/customer-orders/details/{order_id}`, see [`ShowCustomerOrderDetails`].
    pub fn show_customer_order_details(
        self,
        request: &'a ShowCustomerOrderDetails,
    ) -> Call<'a, ShowCustomerOrderDetails> {
        self.client.call(request)
    }

    /// Waits until the order is complete.
    ///
    /// Calls [`ShowCustomerOrderDetails`] every 5 to 60 seconds, for at most `max_wait`.
    ///
    /// - Success: `order_info.status` is `5` (`Completed`).
    /// - Failure: `order_info.status` is `4` (`Canceled`).
    ///
    /// Any other response is polled again; see [`Wait`].
    pub fn wait_until_order_complete(
        self,
        request: &'a ShowCustomerOrderDetails,
        max_wait: core::time::Duration,
    ) -> Wait<'a, ShowCustomerOrderDetails> {
        self.client.call(request).wait_until(
            &show_customer_order_details::WAIT_UNTIL_ORDER_COMPLETE,
            max_wait,
        )
    }

    /// Waits until the order is paid.
    ///
    /// Calls [`ShowCustomerOrderDetails`] every 5 to 60 seconds, for at most `max_wait`.
    ///
    /// - Failure: `order_info.status` is `4` (`Canceled`).
    /// - Success: `order_info.payment_time` has a value.
    ///
    /// Any other response is polled again; see [`Wait`].
    pub fn wait_until_order_paid(
        self,
        request: &'a ShowCustomerOrderDetails,
        max_wait: core::time::Duration,
    ) -> Wait<'a, ShowCustomerOrderDetails> {
        self.client.call(request).wait_until(
            &show_customer_order_details::WAIT_UNTIL_ORDER_PAID,
            max_wait,
        )
    }

    /// Shows which orders and resource types the amounts of an unsubscription or a downgrade belong to.
    ///
    /// `GET /v2/orders/customer-orders/refund-orders`, see [`ShowRefundOrderDetails`].
    pub fn show_refund_order_details(
        self,
        request: &'a ShowRefundOrderDetails,
    ) -> Call<'a, ShowRefundOrderDetails> {
        self.client.call(request)
    }

    /// Cancels an order that waits for payment, in the v1.0 form.
    ///
    /// `PUT /v1.0/{domain_id}/customer/order-mgr/orders/actions`, see [`LegacyCancelOrder`].
    #[deprecated = "deprecated by the vendor: use `CancelCustomerOrder`"]
    pub fn legacy_cancel_order(
        self,
        request: &'a LegacyCancelOrder,
    ) -> Call<'a, LegacyCancelOrder> {
        self.client.call(request)
    }

    /// Lists orders of yearly/monthly resources, in the v1.0 form.
    ///
    /// `GET /v1.0/{domain_id}/common/order-mgr/orders/detail`, see [`LegacyListOrders`].
    #[deprecated = "deprecated by the vendor: use `ListCustomerOrders`"]
    pub fn legacy_list_orders(self, request: &'a LegacyListOrders) -> Call<'a, LegacyListOrders> {
        self.client.call(request)
    }

    /// Pays an order of yearly/monthly resources, in the v1.0 form.
    ///
    /// `POST /v1.0/{domain_id}/customer/order-mgr/order/pay`, see [`LegacyPayOrderV1`].
    #[deprecated = "deprecated by the vendor: use `LegacyPayOrderV2`"]
    pub fn legacy_pay_order_v1(self, request: &'a LegacyPayOrderV1) -> Call<'a, LegacyPayOrderV1> {
        self.client.call(request)
    }

    /// Pays an order of yearly/monthly resources, in the older way.
    ///
    /// `POST /v2/orders/customer-orders/pay`, see [`LegacyPayOrderV2`].
    #[deprecated = "deprecated by the vendor: use `PayOrders`"]
    pub fn legacy_pay_order_v2(self, request: &'a LegacyPayOrderV2) -> Call<'a, LegacyPayOrderV2> {
        self.client.call(request)
    }

    /// Shows an order of yearly/monthly resources with its items, in the v1.0 form.
    ///
    /// `GET /v1.0/{domain_id}/common/order-mgr/orders/{order_id}`, see [`LegacyShowOrderDetail`].
    #[deprecated = "deprecated by the vendor: use `ShowCustomerOrderDetails`"]
    pub fn legacy_show_order_detail(
        self,
        request: &'a LegacyShowOrderDetail,
    ) -> Call<'a, LegacyShowOrderDetail> {
        self.client.call(request)
    }

    /// Shows which resources and orders the amounts of a refund come from, in the v1.0 form.
    ///
    /// `GET /v1.0/{domain_id}/common/order-mgr/orders/refund-order`, see [`LegacyShowRefundOrder`].
    #[deprecated = "deprecated by the vendor: use `ShowRefundOrderDetails`"]
    pub fn legacy_show_refund_order(
        self,
        request: &'a LegacyShowRefundOrder,
    ) -> Call<'a, LegacyShowRefundOrder> {
        self.client.call(request)
    }

    /// Unsubscribes from the products of an order of yearly/monthly resources, in the v1.0 form.
    ///
    /// `DELETE /v1.0/{domain_id}/customer/order-mgr/orders/{order_id}`, see [`LegacyUnsubscribeOrder`].
    #[deprecated = "deprecated by the vendor: use `CancelResourcesSubscription`"]
    pub fn legacy_unsubscribe_order(
        self,
        request: &'a LegacyUnsubscribeOrder,
    ) -> Call<'a, LegacyUnsubscribeOrder> {
        self.client.call(request)
    }
}
