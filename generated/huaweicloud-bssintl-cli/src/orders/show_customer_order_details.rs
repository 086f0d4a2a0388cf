// @generated from spec/bssintl/operations/orders/show_customer_order_details.yaml. Do not edit: change that, and generate again.

//! The command `show-customer-order-details`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-customer-order-details",
    descriptor: <::huaweicloud_bssintl::orders::ShowCustomerOrderDetails as Operation>::descriptor,
    summary: "Shows one order of yearly/monthly resources with its items.",
    notes: &[
        "The resources of an order are listed by `ListPayPerUseCustomerResources` with the order's id.",
        "Offset and limit count the items of the order.",
        "Customers call the operation for their own orders. Solution providers and distributors of the first tier call it, too. An operator account of a partner needs one of the permissions `BPC_ITEM_SUBCUSTSERV_060100` and `BPC_ITEM_SUBCUSTSERV_060200`: the first is for the orders of customers, the second for those of the customers of resellers of the second tier. The other permissions are those of a customer's users.",
        "For: An account that buys for itself. A partner that resells to customers.",
        "Permissions: billing:order:view, bss:order:view, BPC_ITEM_SUBCUSTSERV_060100, BPC_ITEM_SUBCUSTSERV_060200.",
    ],
    parameters: &[
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Order to show. `ListCustomerOrders` returns the id.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of items to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most items of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller of whose customer a distributor asks for an order. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language of the names in the answer.",
            values: &[
                Value {
                    wire: "zh_CN",
                    name: "chinese",
                    text: "Chinese.",
                },
                Value {
                    wire: "en_US",
                    name: "english",
                    text: "English.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[
        (
            "order-complete",
            "Waits until the order is complete. Success: `order_info.status` is `5` (`Completed`). Failure: `order_info.status` is `4` (`Canceled`).",
        ),
        (
            "order-paid",
            "Waits until the order is paid. Failure: `order_info.status` is `4` (`Canceled`). Success: `order_info.payment_time` has a value.",
        ),
    ],
    rows: Some("order_line_items"),
    columns: &[
        Column {
            name: "order_line_item_id",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "service_type_name",
            usual: true,
        },
        Column {
            name: "product_id",
            usual: true,
        },
        Column {
            name: "product_spec_desc",
            usual: true,
        },
        Column {
            name: "period_type",
            usual: true,
        },
        Column {
            name: "period_num",
            usual: true,
        },
        Column {
            name: "effective_time",
            usual: true,
        },
        Column {
            name: "expire_time",
            usual: true,
        },
        Column {
            name: "subscription_num",
            usual: true,
        },
        Column {
            name: "amount_after_discount",
            usual: true,
        },
        Column {
            name: "official_amount",
            usual: true,
        },
        Column {
            name: "amount_info",
            usual: false,
        },
        Column {
            name: "amount_info.discounts",
            usual: false,
        },
        Column {
            name: "amount_info.flexipurchase_coupon_amount",
            usual: true,
        },
        Column {
            name: "amount_info.coupon_amount",
            usual: true,
        },
        Column {
            name: "amount_info.stored_card_amount",
            usual: true,
        },
        Column {
            name: "amount_info.commission_amount",
            usual: true,
        },
        Column {
            name: "amount_info.consumed_amount",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "category_code",
            usual: true,
        },
        Column {
            name: "product_owner_service",
            usual: true,
        },
        Column {
            name: "commercial_resource",
            usual: true,
        },
        Column {
            name: "base_product_info",
            usual: false,
        },
        Column {
            name: "base_product_info.product_id",
            usual: true,
        },
        Column {
            name: "base_product_info.product_spec_desc",
            usual: true,
        },
        Column {
            name: "base_product_info.category_code",
            usual: true,
        },
        Column {
            name: "base_product_info.product_owner_service",
            usual: true,
        },
        Column {
            name: "base_product_info.commercial_resource",
            usual: true,
        },
        Column {
            name: "order_id",
            usual: true,
        },
    ],
    secrets: &[],
};
