// @generated from spec/bss/operations/orders/legacy_show_refund_order.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-refund-order`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-refund-order",
    descriptor: <::huaweicloud_bss::orders::LegacyShowRefundOrder as Operation>::descriptor,
    summary: "Shows which resources and orders the amounts of a refund come from, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use show-refund-order-details instead.",
        "The page of the international site says that the operation will go out of service, its change log that it went by 26 December 2023.",
        "For a resource that `LegacyUnsubscribeResources` gave back together with its renewals, the operation shows what belongs to the original order and what to the renewals. The original order is known only for unsubscription orders made after May 2018.",
        "Lists of this site's operations that go out of service no longer name it; whether it still answers here is not known.",
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
