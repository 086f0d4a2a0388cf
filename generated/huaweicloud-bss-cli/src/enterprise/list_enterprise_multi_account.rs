// @generated from spec/bss/operations/enterprise/list_enterprise_multi_account.yaml. Do not edit: change that, and generate again.

//! The command `list-enterprise-multi-account`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-enterprise-multi-account",
    descriptor:
        <::huaweicloud_bss::enterprise::ListEnterpriseMultiAccount as Operation>::descriptor,
    summary: "Shows how much a master account can reclaim from a member account.",
    notes: &[
        "Only a credit account is answered in pages.",
        "Nothing can be reclaimed from a member account whose finances the master account holds, and credit only from a member account with the same real-name authentication as the master account.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnitFinance:view, bss:enterpriseFinance:view.",
    ],
    parameters: &[
        Help {
            wire: "sub_customer_id",
            flag: "sub-customer-id",
            text: "Member account whose balance is asked for.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "balance_type",
            flag: "balance-type",
            text: "Account of the member account whose balance is asked for.",
            values: &[
                Value {
                    wire: "BALANCE_TYPE_DEBIT",
                    name: "debit",
                    text: "Cash account.",
                },
                Value {
                    wire: "BALANCE_TYPE_CREDIT",
                    name: "credit",
                    text: "Credit account.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Records to skip.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most records of one page.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("amount_infos"),
    columns: &[
        Column {
            name: "avail_retrieve_amount",
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
            name: "amount",
            usual: true,
        },
        Column {
            name: "credit_amount",
            usual: true,
        },
        Column {
            name: "expire_time",
            usual: true,
        },
    ],
    secrets: &[],
};
