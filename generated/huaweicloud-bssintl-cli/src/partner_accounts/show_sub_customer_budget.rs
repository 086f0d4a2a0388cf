// @generated from spec/bssintl/operations/partner_accounts/show_sub_customer_budget.yaml. Do not edit: change that, and generate again.

//! The command `show-sub-customer-budget`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-sub-customer-budget",
    descriptor:
        <::huaweicloud_bssintl::partner_accounts::ShowSubCustomerBudget as Operation>::descriptor,
    summary: "Shows the budget that a partner granted to a customer, and what of it is used.",
    notes: &[
        "A partner looks here whether a budget has to be changed, which `UpdateSubCustomerBudget` does. `ListSubCustomerBudget` shows the budgets of up to 100 customers.",
        "An operator account needs one of the permissions: to adjust credit limits in the customer list, or to set monthly budgets of cloud resellers' customers.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only customers under the reseller model have a budget.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010111, BPC_ITEM_SUBCUSTSERV_010503.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose budget is shown. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller to which the customer belongs. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "budget_amount",
            usual: true,
        },
        Column {
            name: "used_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "budget_type",
            usual: true,
        },
    ],
    secrets: &[],
};
