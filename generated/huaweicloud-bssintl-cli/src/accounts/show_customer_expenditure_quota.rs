// @generated from spec/bssintl/operations/accounts/show_customer_expenditure_quota.yaml. Do not edit: change that, and generate again.

//! The command `show-customer-expenditure-quota`.

use ::api_cli::{Column, Command};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-customer-expenditure-quota",
    descriptor:
        <::huaweicloud_bssintl::accounts::ShowCustomerExpenditureQuota as Operation>::descriptor,
    summary: "Shows the expenditure quota of a customer under monthly settlement, and what of it is used.",
    notes: &[
        "The quota is the most that a customer under monthly settlement can spend. It is no means of payment, and no basis for reconciling or paying bills. The developer guide says that it counts for each month.",
        "Restrictions:\n- Only the customer itself can ask for its quota.\n- A customer under the reseller model has no quota, and the answer is empty.",
        "For: An account that buys for itself.",
        "Permissions: billing:balance:view.",
    ],
    parameters: &[],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "granting_amount",
            usual: true,
        },
        Column {
            name: "granting_amount_used",
            usual: true,
        },
        Column {
            name: "percentage_granting_amount_used",
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
    ],
    secrets: &[],
};
