// @generated from spec/bss/operations/enterprise/legacy_show_retrieve_amount.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-retrieve-amount`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-retrieve-amount",
    descriptor: <::huaweicloud_bss::enterprise::LegacyShowRetrieveAmount as Operation>::descriptor,
    summary: "Shows how much a master account can reclaim from a member account, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-enterprise-multi-account instead.",
        "The page says that the operation will soon go out of service.",
        "Only a credit account is answered in pages.",
        "Nothing can be reclaimed from a member account whose finances the master account holds, and credit only from a member account with the same real-name authentication as the master account.",
        "For: An enterprise account that manages member accounts.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account. Only a master account can be named.",
            values: &[],
            fields: &[],
        },
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
            name: "availRetrieveAmount",
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
