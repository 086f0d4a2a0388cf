// @generated from spec/bss/operations/enterprise/legacy_show_transfer_amount.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-transfer-amount`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-transfer-amount",
    descriptor: <::huaweicloud_bss::enterprise::LegacyShowTransferAmount as Operation>::descriptor,
    summary: "Shows how much a master account can transfer to its member accounts, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use show-multi-account-transfer-amount instead.",
        "The page says that the operation will soon go out of service.",
        "Only a credit account is answered in pages.",
        "For: An enterprise account that manages member accounts.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account.",
            values: &[],
            fields: &[],
        },
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
            text: "Page to return, counted from 1.",
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
    rows: Some("amountInfo"),
    columns: &[
        Column {
            name: "availTransferAmount",
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
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "creditAmount",
            usual: true,
        },
        Column {
            name: "expireTime",
            usual: true,
        },
    ],
    secrets: &[],
};
