// @generated from spec/bssintl/operations/orders/list_order_discounts.yaml. Do not edit: change that, and generate again.

//! The command `list-order-discounts`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-order-discounts",
    descriptor: <::huaweicloud_bssintl::orders::ListOrderDiscounts as Operation>::descriptor,
    summary: "Lists the discounts with which an order can be paid.",
    notes: &[
        "A user without the permission to see discounts gets an answer without any.",
        "Customers under the reseller model have no discounts.",
        "The SDK's description says that only commercial discounts of a contract and those that a partner grants are returned; all sources list five kinds.",
        "Restrictions:\n- Partners cannot call it with credentials of their own.",
        "For: An account that buys for itself.",
        "Permissions: billing:contract:viewDiscount, bss:discount:view.",
    ],
    parameters: &[Help {
        wire: "order_id",
        flag: "order-id",
        text: "Order that waits for payment.",
        values: &[],
        fields: &[],
    }],
    waiters: &[],
    rows: Some("discounts"),
    columns: &[
        Column {
            name: "discount_id",
            usual: true,
        },
        Column {
            name: "discount_value",
            usual: true,
        },
        Column {
            name: "discount_type",
            usual: true,
        },
        Column {
            name: "orders",
            usual: false,
        },
    ],
    secrets: &[],
};
