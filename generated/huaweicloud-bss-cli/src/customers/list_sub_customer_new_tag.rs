// @generated from spec/bss/operations/customers/list_sub_customer_new_tag.yaml. Do not edit: change that, and generate again.

//! The command `list-sub-customer-new-tag`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-sub-customer-new-tag",
    descriptor: <::huaweicloud_bss::customers::ListSubCustomerNewTag as Operation>::descriptor,
    summary: "Lists which customers of the partner count as new customers.",
    notes: &[
        "The operation is for small and medium businesses among the customers. Once a tag is no longer good, `new_customer_tag` becomes `N` and its period has passed. Accounts that are no customers of the partner are left out of the answer, even if the request names them.",
        "Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010100`.",
        "The answer does not say how many records there are on all pages.",
        "When all parameters of the body are left out, the body is `{}`.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010100.",
    ],
    parameters: &[
        Help {
            wire: "customer_ids",
            flag: "customer-ids",
            text: "Customers to look for.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of records to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most customers of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customers a distributor asks for. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("new_customer_tags"),
    columns: &[
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "customer_tag_type",
            usual: true,
        },
        Column {
            name: "new_customer_tag",
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
    ],
    secrets: &[],
};
