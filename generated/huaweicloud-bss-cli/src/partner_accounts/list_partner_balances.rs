// @generated from spec/bss/operations/partner_accounts/list_partner_balances.yaml. Do not edit: change that, and generate again.

//! The command `list-partner-balances`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-partner-balances",
    descriptor: <::huaweicloud_bss::partner_accounts::ListPartnerBalances as Operation>::descriptor,
    summary: "Lists the balances of the accounts of a partner, or of a distributor's cloud reseller.",
    notes: &[
        "In the partner center the balance of a partner is what it paid in and its credit, less what it has allocated. An allocation lowers it; what the customer then spends of the allocated money does not. Other words hold for a partner with an allocatable account, kind 8: there the balance goes with what the customer spends of the allocated money.",
        "An operator account of a partner needs one of the permissions: to see the account on the start page, to allocate money to customers, to take it back from them, to allocate money to cloud resellers, or to take it back from them.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only a distributor can ask for the balances of a cloud reseller.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_VIEW_010100, BPC_ITEM_SUBCUSTSERV_010103, BPC_ITEM_SUBCUSTSERV_010104, BPC_ITEM_SALES_020104, BPC_ITEM_SALES_020105.",
    ],
    parameters: &[Help {
        wire: "indirect_partner_id",
        flag: "indirect-partner-id",
        text: "Cloud reseller whose balances a distributor asks for. `ListIndirectPartners` returns the ids.",
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
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "memo",
            usual: true,
        },
    ],
    secrets: &[],
};
