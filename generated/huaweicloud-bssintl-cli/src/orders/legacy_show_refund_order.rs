// @generated from spec/bssintl/operations/orders/legacy_show_refund_order.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-refund-order`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-refund-order",
    descriptor: <::huaweicloud_bssintl::orders::LegacyShowRefundOrder as Operation>::descriptor,
    summary: "Shows which resources and orders the amounts of a refund come from, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use show-refund-order-details instead.",
        "The vendor's change log says that the operation went out of service by 26 December 2023; a page of July 2024 still says that it will.",
        "For a resource that `LegacyUnsubscribeResources` gave back together with its renewals, the operation shows what belongs to the original order and what to the renewals. The original order is known only for unsubscription orders made after May 2018.",
        "For: An account that buys for itself.",
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
            text: "Unsubscription or downgrade order. `LegacyUnsubscribeResources` returns such ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("resource_info_list"),
    columns: &[
        Column {
            name: "id",
            usual: true,
        },
        Column {
            name: "resource_id",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "resourceType",
            usual: true,
        },
        Column {
            name: "cloudServiceType",
            usual: true,
        },
        Column {
            name: "regionCode",
            usual: true,
        },
        Column {
            name: "preOrderId",
            usual: true,
        },
    ],
    secrets: &[],
};
