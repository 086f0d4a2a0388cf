// @generated from spec/bssintl/operations/partner_accounts/list_sub_customer_budget.yaml. Do not edit: change that, and generate again.

//! The command `list-sub-customer-budget`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-sub-customer-budget",
    descriptor:
        <::huaweicloud_bssintl::partner_accounts::ListSubCustomerBudget as Operation>::descriptor,
    summary: "Shows the budgets that a partner granted to several customers, and what of them is used.",
    notes: &[
        "A partner looks here whether budgets have to be changed, which `UpdateSubCustomerBudget` does. The answer holds nothing about a customer that is not the partner's own or not under the reseller model, so it can be shorter than the request.",
        "An operator account needs the permission, which says that it may see the consumption quota.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_ACCOUNT_010500.",
    ],
    parameters: &[
        Help {
            wire: "customer_ids",
            flag: "customer-ids",
            text: "Customers whose budgets are shown. `ListSubCustomers` returns the ids, of which those with `association_type` 3 are meant.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller to which the customers belong. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("budget_infos"),
    columns: &[
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "budget_amount",
            usual: true,
        },
        Column {
            name: "used_amount",
            usual: true,
        },
        Column {
            name: "budget_type",
            usual: true,
        },
    ],
    secrets: &[],
};
