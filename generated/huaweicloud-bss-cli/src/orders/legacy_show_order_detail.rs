// @generated from spec/bss/operations/orders/legacy_show_order_detail.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-order-detail`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-order-detail",
    descriptor: <::huaweicloud_bss::orders::LegacyShowOrderDetail as Operation>::descriptor,
    summary: "Shows an order of yearly/monthly resources with its items, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use show-customer-order-details instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.",
        "`LegacyListPeriodResources` lists the resources of an order. The pages hold the items of the order.",
        "With an empty or null `offset` the answer has null instead of the order.",
        "An order that is being processed has resources that are being created, or some that could not be provisioned; the vendor unsubscribes from the latter by itself.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Order to show. The list of orders returns the id.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of the page. A number above one million counts as 1. Do not send it empty or as null, as the order does not come back then.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Items on a page.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("orderlineItems"),
    columns: &[
        Column {
            name: "orderLineItemId",
            usual: true,
        },
        Column {
            name: "cloudServiceType",
            usual: true,
        },
        Column {
            name: "productId",
            usual: true,
        },
        Column {
            name: "productSpecDesc",
            usual: true,
        },
        Column {
            name: "categoryCode",
            usual: true,
        },
        Column {
            name: "periodType",
            usual: true,
        },
        Column {
            name: "periodNum",
            usual: true,
        },
        Column {
            name: "validTime",
            usual: true,
        },
        Column {
            name: "expireTime",
            usual: true,
        },
        Column {
            name: "subscriptionNum",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "currencyAfterDiscount",
            usual: true,
        },
        Column {
            name: "currencyOfficial",
            usual: true,
        },
        Column {
            name: "amountInfo",
            usual: false,
        },
        Column {
            name: "amountInfo.discountList",
            usual: false,
        },
        Column {
            name: "amountInfo.cashcouponAmount",
            usual: true,
        },
        Column {
            name: "amountInfo.couponAmount",
            usual: true,
        },
        Column {
            name: "amountInfo.cardAmount",
            usual: true,
        },
        Column {
            name: "amountInfo.commissionAmount",
            usual: true,
        },
        Column {
            name: "amountInfo.consumedAmount",
            usual: true,
        },
        Column {
            name: "currencyType",
            usual: true,
        },
    ],
    secrets: &[],
};
