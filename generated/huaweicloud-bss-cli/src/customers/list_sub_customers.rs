// @generated from spec/bss/operations/customers/list_sub_customers.yaml. Do not edit: change that, and generate again.

//! The command `list-sub-customers`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-sub-customers",
    descriptor: <::huaweicloud_bss::customers::ListSubCustomers as Operation>::descriptor,
    summary: "Lists the customers of the partner.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation. An operator account of a partner needs one of the permissions `BPC_ITEM_SUBCUSTSERV_010100` and `BPC_ITEM_SUBCUSTSERV_010500`: the first is for the partner's customers, the second for those of resellers of the second tier.",
        "`account_name`, `customer` and `label` are found by their beginning, their end or a part between. When no customer is found, the list is empty and the status 200.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010100, BPC_ITEM_SUBCUSTSERV_010500.",
    ],
    parameters: &[
        Help {
            wire: "account_name",
            flag: "account-name",
            text: "Login name of the customer, that of the account itself if the customer has users. Parts of the name are found, too.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer",
            flag: "customer",
            text: "Name of the customer's real-name authentication. Parts of the name are found, too.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of customers to pass over.",
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
            wire: "label",
            flag: "label",
            text: "Label of the customer. Parts of it are found, too; upper and lower case are told apart.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "association_type",
            flag: "association-type",
            text: "Model under which customer and partner work together.",
            values: &[
                Value {
                    wire: "1",
                    name: "referral",
                    text: "Referral model. The customer buys from Huawei Cloud.",
                },
                Value {
                    wire: "2",
                    name: "resale",
                    text: "Resale model. The customer spends what the partner allocates to it, and gets its invoices from the partner.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "associated_on_begin",
            flag: "associated-on-begin",
            text: "Earliest time at which customer and partner were associated.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "associated_on_end",
            flag: "associated-on-end",
            text: "Latest time at which customer and partner were associated.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer to look for. `CreateSubCustomer` returns the id as `domain_id`.",
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
    rows: Some("customer_infos"),
    columns: &[
        Column {
            name: "customer",
            usual: false,
        },
        Column {
            name: "account_name",
            usual: true,
        },
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "associated_on",
            usual: true,
        },
        Column {
            name: "association_type",
            usual: true,
        },
        Column {
            name: "label",
            usual: true,
        },
        Column {
            name: "telephone",
            usual: false,
        },
        Column {
            name: "verified_status",
            usual: true,
        },
        Column {
            name: "country_code",
            usual: true,
        },
        Column {
            name: "customer_type",
            usual: true,
        },
        Column {
            name: "is_frozen",
            usual: true,
        },
        Column {
            name: "account_managers",
            usual: false,
        },
        Column {
            name: "xaccount_id",
            usual: true,
        },
        Column {
            name: "xaccount_type",
            usual: true,
        },
        Column {
            name: "customer_level",
            usual: true,
        },
        Column {
            name: "email",
            usual: false,
        },
    ],
    secrets: &["customer", "email", "telephone"],
};
