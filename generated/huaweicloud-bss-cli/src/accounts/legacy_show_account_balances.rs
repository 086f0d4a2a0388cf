// @generated from spec/bss/operations/accounts/legacy_show_account_balances.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-account-balances`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-account-balances",
    descriptor: <::huaweicloud_bss::accounts::LegacyShowAccountBalances as Operation>::descriptor,
    summary: "Shows the balances of the customer's accounts and what the customer owes in all, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use show-customer-account-balances instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.",
        "In the console of the billing center the same balances stand on the overview page, under the available quota.",
        "The page's example of an answer carries a code of its own, `CBC.0000` with the message `success`, beside the balances.",
        "For: An account that buys for itself.",
    ],
    parameters: &[Help {
        wire: "domain_id",
        flag: "domain-id",
        text: "Id of the customer account. At present the server does not check it.",
        values: &[],
        fields: &[],
    }],
    waiters: &[],
    rows: Some("account_balances"),
    columns: &[
        Column {
            name: "account_id",
            usual: true,
        },
        Column {
            name: "account_type",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "designated_amount",
            usual: true,
        },
        Column {
            name: "credit_amount",
            usual: true,
        },
        Column {
            name: "measure_unit",
            usual: true,
        },
        Column {
            name: "memo",
            usual: true,
        },
        Column {
            name: "type",
            usual: true,
        },
    ],
    secrets: &[],
};
