// @generated from spec/bssintl/operations/orders/show_refund_order_details.yaml. Do not edit: change that, and generate again.

//! The command `show-refund-order-details`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-refund-order-details",
    descriptor: <::huaweicloud_bssintl::orders::ShowRefundOrderDetails as Operation>::descriptor,
    summary: "Shows which orders and resource types the amounts of an unsubscription or a downgrade belong to.",
    notes: &[
        "`CancelResourcesSubscription` returns the ids of the orders with which resources were given back. For a resource that was given back together with its renewals, this operation shows what belongs to the original order and what to the renewals.",
        "Solution providers and distributors of the first tier call the operation, too. An operator account of a partner needs one of the permissions `BPC_ITEM_SUBCUSTSERV_060100` and `BPC_ITEM_SUBCUSTSERV_060200`: the first is for the orders of customers, the second for those of the customers of resellers of the second tier. The other permissions are those of a customer's users.",
        "Restrictions:\n- The original orders are known only of what was given back after May 2018.\n- The order must be an unsubscription or a downgrade.",
        "For: An account that buys for itself. A partner that resells to customers.",
        "Permissions: billing:order:view, bss:order:view, BPC_ITEM_SUBCUSTSERV_060100, BPC_ITEM_SUBCUSTSERV_060200.",
    ],
    parameters: &[
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Order of the unsubscription or of the downgrade.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer of a partner whose order is shown. A partner must send it. `ListSubCustomers` returns the ids.",
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
    ],
    waiters: &[],
    rows: Some("refund_infos"),
    columns: &[
        Column {
            name: "id",
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
            name: "resource_type_code",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
        Column {
            name: "service_type_name",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
        Column {
            name: "base_order_id",
            usual: true,
        },
    ],
    secrets: &[],
};
