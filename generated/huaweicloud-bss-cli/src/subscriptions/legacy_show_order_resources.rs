// @generated from spec/bss/operations/subscriptions/legacy_show_order_resources.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-order-resources`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-order-resources",
    descriptor:
        <::huaweicloud_bss::subscriptions::LegacyShowOrderResources as Operation>::descriptor,
    summary: "Shows the resources of an order and whether they were provisioned.",
    notes: &[
        "Deprecated by the vendor.",
        "The page says that the operation will soon go out of service and that the services will later offer something in its place.",
        "`LegacyListOrders` and `ListCustomerOrders` return the ids of orders.",
        "Restrictions:\n- Partners cannot call it with credentials of their own, as they cannot buy products and have no orders.",
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
            text: "Order of yearly/monthly products.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of the page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Resources on a page.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("resources"),
    columns: &[
        Column {
            name: "resourceId",
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
            name: "resourceType",
            usual: true,
        },
        Column {
            name: "resourceSpecCode",
            usual: true,
        },
        Column {
            name: "resourceSize",
            usual: true,
        },
        Column {
            name: "resouceSizeMeasureId",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
    ],
    secrets: &[],
};
