// @generated from spec/bss/operations/orders/list_order_coupons_by_order_id.yaml. Do not edit: change that, and generate again.

//! The command `list-order-coupons-by-order-id`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-order-coupons-by-order-id",
    descriptor: <::huaweicloud_bss::orders::ListOrderCouponsByOrderId as Operation>::descriptor,
    summary: "Lists the coupons with which an order can be paid.",
    notes: &[
        "The answer also says how many coupons can be used at most.",
        "Restrictions:\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:order:view, bss:order:view.",
    ],
    parameters: &[Help {
        wire: "order_id",
        flag: "order-id",
        text: "Order that is to be paid.",
        values: &[],
        fields: &[],
    }],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "count",
            usual: true,
        },
        Column {
            name: "user_coupons",
            usual: false,
        },
        Column {
            name: "coupon_max_use_quantity",
            usual: false,
        },
    ],
    secrets: &[],
};
