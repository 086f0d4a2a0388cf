// @generated from spec/bssintl/operations/orders/list_order_coupons_by_order_id.yaml. Do not edit: change that, and generate again.

//! The command `list-order-coupons-by-order-id`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-order-coupons-by-order-id",
    descriptor: <::huaweicloud_bssintl::orders::ListOrderCouponsByOrderId as Operation>::descriptor,
    summary: "Lists the coupons with which an order can be paid.",
    notes: &[
        "The vendor documents the operation for the European site, with the endpoint `eu-west-101`. An SDK of 2022 for the international site had it, too; the current one, the manual and the API Explorer of that site do not. Whether its endpoint still answers is not known.",
        "The link leads to the page of the payment that takes the coupons. That of this operation is in the manual of the European site, `eu/api-oce/api_order_00015`.",
        "The answer also says how many coupons can be used at most.",
        "For: An account that buys for itself.",
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
