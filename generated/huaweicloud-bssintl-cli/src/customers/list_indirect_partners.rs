// @generated from spec/bssintl/operations/customers/list_indirect_partners.yaml. Do not edit: change that, and generate again.

//! The command `list-indirect-partners`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-indirect-partners",
    descriptor: <::huaweicloud_bssintl::customers::ListIndirectPartners as Operation>::descriptor,
    summary: "Lists the cloud resellers of a distributor.",
    notes: &[
        "Only distributors of the first tier call the operation; cloud resellers are their resellers of the second tier. An operator account of a distributor needs the permission `BPC_ITEM_SALES_020100`.",
        "Restrictions:\n- Only a distributor of the first tier can list resellers.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SALES_020100.",
    ],
    parameters: &[
        Help {
            wire: "account_name",
            flag: "account-name",
            text: "Account name of the reseller.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "associated_on_begin",
            flag: "associated-on-begin",
            text: "Earliest time at which reseller and distributor were associated.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "associated_on_end",
            flag: "associated-on-end",
            text: "Latest time at which reseller and distributor were associated.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of resellers to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most resellers of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Reseller to look for.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("indirect_partners"),
    columns: &[
        Column {
            name: "indirect_partner_id",
            usual: true,
        },
        Column {
            name: "mobile_phone",
            usual: false,
        },
        Column {
            name: "email",
            usual: false,
        },
        Column {
            name: "account_name",
            usual: true,
        },
        Column {
            name: "name",
            usual: false,
        },
        Column {
            name: "associated_on",
            usual: true,
        },
        Column {
            name: "account_manager_id",
            usual: true,
        },
        Column {
            name: "account_manager_name",
            usual: false,
        },
    ],
    secrets: &["account_manager_name", "email", "mobile_phone", "name"],
};
