// @generated from spec/bssintl/operations/orders. Do not edit: change that, and generate again.

//! Commands of the group Orders.

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

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Orders",
    operations: &[
        cancel_customer_order::COMMAND,
        legacy_cancel_order::COMMAND,
        legacy_list_orders::COMMAND,
        legacy_pay_order_v1::COMMAND,
        legacy_pay_order_v2::COMMAND,
        legacy_show_order_detail::COMMAND,
        legacy_show_refund_order::COMMAND,
        legacy_unsubscribe_order::COMMAND,
        list_customer_orders::COMMAND,
        list_order_coupons_by_order_id::COMMAND,
        list_order_discounts::COMMAND,
        pay_orders::COMMAND,
        show_customer_order_details::COMMAND,
        show_refund_order_details::COMMAND,
    ],
};
