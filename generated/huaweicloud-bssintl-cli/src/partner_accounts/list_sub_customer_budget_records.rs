// @generated from spec/bssintl/operations/partner_accounts/list_sub_customer_budget_records.yaml. Do not edit: change that, and generate again.

//! The command `list-sub-customer-budget-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-sub-customer-budget-records",
    descriptor: <::huaweicloud_bssintl::partner_accounts::ListSubCustomerBudgetRecords as Operation>::descriptor,
    summary: "Lists what a partner changed of a customer's budget.",
    notes: &[
        "An operator account needs one of the permissions: to adjust credit limits in the customer list, or to set monthly budgets of cloud resellers' customers.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010111, BPC_ITEM_SUBCUSTSERV_010503.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose records are listed. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customer's records a distributor asks for. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "operation_type",
            flag: "operation-type",
            text: "Records of this kind of change.",
            values: &[
                Value {
                    wire: "SETTING",
                    name: "setting",
                    text: "The partner set the budget.",
                },
                Value {
                    wire: "DELETE",
                    name: "disassociation",
                    text: "The association between customer and partner ended.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "budget_type",
            flag: "budget-type",
            text: "Records of this type of budget.",
            values: &[
                Value {
                    wire: "MONTHLY",
                    name: "monthly",
                    text: "Budget of each month. It is restored in full at 00:00:00 on the first day of the next month. What the customer spends counts at list prices.",
                },
                Value {
                    wire: "PACKAGE",
                    name: "one-time",
                    text: "Budget that is granted once and not restored. What the customer spends counts at list prices.",
                },
            ],
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
            text: "Most records that one answer holds.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("record_list"),
    columns: &[
        Column {
            name: "budget_amount",
            usual: true,
        },
        Column {
            name: "operation_type",
            usual: true,
        },
        Column {
            name: "operation_time",
            usual: true,
        },
        Column {
            name: "operator",
            usual: true,
        },
        Column {
            name: "budget_type",
            usual: true,
        },
        Column {
            name: "partner_corp_name",
            usual: true,
        },
        Column {
            name: "partner_account_name",
            usual: true,
        },
    ],
    secrets: &[],
};
