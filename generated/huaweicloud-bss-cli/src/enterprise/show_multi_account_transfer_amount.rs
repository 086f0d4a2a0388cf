// @generated from spec/bss/operations/enterprise/show_multi_account_transfer_amount.yaml. Do not edit: change that, and generate again.

//! The command `show-multi-account-transfer-amount`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-multi-account-transfer-amount",
    descriptor:
        <::huaweicloud_bss::enterprise::ShowMultiAccountTransferAmount as Operation>::descriptor,
    summary: "Shows how much a master account can transfer to its member accounts.",
    notes: &[
        "Only a credit account is answered in pages.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnitFinance:view, bss:enterpriseFinance:view.",
    ],
    parameters: &[
        Help {
            wire: "balance_type",
            flag: "balance-type",
            text: "Account of the master account whose balance is asked for.",
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
            name: "avail_transfer_amount",
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
