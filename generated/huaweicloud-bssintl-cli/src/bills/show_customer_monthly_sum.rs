// @generated from spec/bssintl/operations/bills/show_customer_monthly_sum.yaml. Do not edit: change that, and generate again.

//! The command `show-customer-monthly-sum`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-customer-monthly-sum",
    descriptor: <::huaweicloud_bssintl::bills::ShowCustomerMonthlySum as Operation>::descriptor,
    summary: "Shows what the customer spent in one month, in all and by type of resource.",
    notes: &[
        "The bill of a master account contains what its member accounts spent.",
        "The sums contain what was spent until midnight of the day before. They can serve to check accounts, but not directly against the records of `ListCustomerselfResourceRecordDetails`: those keep eight decimals for each resource, while accounts are charged to two.",
        "Amounts of a customer who pays in another currency are converted to US dollars, until the bill is made at a rate that is for reference only.",
        "Since 1 September 2024, in China time, on the European site since 1 July 2025, the month of a sum is that of the spending; before, it was that of the deduction.",
        "Restrictions:\n- A master account can read the bills of a member with independent finances only after the member has agreed to show them.",
        "For: An account that buys for itself. An enterprise account that manages member accounts. An enterprise account that a master account manages.",
        "Permissions: billing:bill:view, bss:bill:view.",
    ],
    parameters: &[
        Help {
            wire: "bill_cycle",
            flag: "bill-cycle",
            text: "Billing month, in China time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type_code",
            flag: "service-type-code",
            text: "Records of this cloud service.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "enterprise_project_id",
            flag: "enterprise-project-id",
            text: "Records of this enterprise project. The API of the enterprise project service lists the ids.",
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
            text: "Most records that one answer holds.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "method",
            flag: "method",
            text: "Whose records are listed. For a customer without member accounts, `all` is the customer alone.",
            values: &[
                Value {
                    wire: "oneself",
                    name: "oneself",
                    text: "The calling customer alone.",
                },
                Value {
                    wire: "sub_customer",
                    name: "sub-customer",
                    text: "Member accounts of an enterprise master account.",
                },
                Value {
                    wire: "all",
                    name: "all",
                    text: "The caller together with its member accounts.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "sub_customer_id",
            flag: "sub-customer-id",
            text: "Member account whose records are listed.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("bill_sums"),
    columns: &[
        Column {
            name: "bill_cycle",
            usual: true,
        },
        Column {
            name: "bill_type",
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
            name: "service_type_name",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
        Column {
            name: "charging_mode",
            usual: true,
        },
        Column {
            name: "official_amount",
            usual: true,
        },
        Column {
            name: "official_discount_amount",
            usual: true,
        },
        Column {
            name: "truncated_amount",
            usual: true,
        },
        Column {
            name: "consume_amount",
            usual: true,
        },
        Column {
            name: "coupon_amount",
            usual: true,
        },
        Column {
            name: "flexipurchase_coupon_amount",
            usual: true,
        },
        Column {
            name: "stored_value_card_amount",
            usual: true,
        },
        Column {
            name: "debt_amount",
            usual: true,
        },
        Column {
            name: "writeoff_amount",
            usual: true,
        },
        Column {
            name: "cash_amount",
            usual: true,
        },
        Column {
            name: "credit_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "account_name",
            usual: true,
        },
    ],
    secrets: &[],
};
