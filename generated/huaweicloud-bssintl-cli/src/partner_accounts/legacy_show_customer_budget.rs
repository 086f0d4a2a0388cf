// @generated from spec/bssintl/operations/partner_accounts/legacy_show_customer_budget.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-customer-budget`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-customer-budget",
    descriptor:
        <::huaweicloud_bssintl::partner_accounts::LegacyShowCustomerBudget as Operation>::descriptor,
    summary: "Shows the budget of a customer of a partner and what is used of it, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use show-sub-customer-budget instead.",
        "The vendor's change log says that the operation went out of service by 26 June 2025; the page of 28 August 2025 still says that it will soon.",
        "`LegacySetCustomerBudget` sets it.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only customers under the reseller model have a budget.",
        "For: A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "partner_id",
            flag: "partner-id",
            text: "Id that Huawei Cloud gave the partner.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose budget is shown.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "creditAmount",
            usual: true,
        },
        Column {
            name: "usedAmount",
            usual: true,
        },
        Column {
            name: "measureId",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
    ],
    secrets: &[],
};
