// @generated from spec/bss/operations/partner_accounts/list_partner_account_change_records.yaml. Do not edit: change that, and generate again.

//! The command `list-partner-account-change-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-partner-account-change-records",
    descriptor: <::huaweicloud_bss::partner_accounts::ListPartnerAccountChangeRecords as Operation>::descriptor,
    summary: "Lists the income and the expenses of a partner's cash account or credit account.",
    notes: &[
        "An operator account of a partner needs the permission of the operation, which says that it may see income and expenses.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_FINANCE_030100.",
    ],
    parameters: &[
        Help {
            wire: "balance_type",
            flag: "balance-type",
            text: "Account whose records are listed.",
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
            wire: "trade_type",
            flag: "trade-type",
            text: "Records of this kind of transaction.",
            values: &[
                Value {
                    wire: "RECHARGE",
                    name: "top-up",
                    text: "Money that was paid in.",
                },
                Value {
                    wire: "DEDEUCT",
                    name: "spending",
                    text: "Spending. The vendor spells the value so.",
                },
                Value {
                    wire: "REFUND",
                    name: "refund",
                    text: "Refund.",
                },
                Value {
                    wire: "RFROZEN",
                    name: "freeze",
                    text: "Freezing of money.",
                },
                Value {
                    wire: "TRANS",
                    name: "balance-deposit-transfer",
                    text: "Transfer between balance and deposit. It belongs to an old business model; there are no deposit accounts any more.",
                },
                Value {
                    wire: "ADJUST",
                    name: "adjustment",
                    text: "Adjustment of the account, such as a write-off by the vendor.",
                },
                Value {
                    wire: "BEADJUST",
                    name: "allocation",
                    text: "Allocation of money by a partner.",
                },
                Value {
                    wire: "BERETRIEVE",
                    name: "reclaim",
                    text: "Money that a partner took back.",
                },
                Value {
                    wire: "BEUNBIND",
                    name: "relation-change-reclaim",
                    text: "Money that was taken back because a relation to a customer ended or changed its kind.",
                },
                Value {
                    wire: "BONUSCONVERT",
                    name: "bonus-conversion",
                    text: "Conversion of bonus money. It belongs to an old business model; there are no bonus accounts any more.",
                },
                Value {
                    wire: "TRADE_MODE_TRANSFER",
                    name: "trade-mode-change",
                    text: "Change of the mode of trading.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "trade_time_begin",
            flag: "trade-time-begin",
            text: "First day of the records, in China time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "trade_time_end",
            flag: "trade-time-end",
            text: "Last day of the records, in China time.",
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
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose records a distributor asks for. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("records"),
    columns: &[
        Column {
            name: "account_change_id",
            usual: true,
        },
        Column {
            name: "trade_detail_type",
            usual: true,
        },
        Column {
            name: "trade_time",
            usual: true,
        },
        Column {
            name: "trade_id",
            usual: true,
        },
        Column {
            name: "change_amount",
            usual: true,
        },
        Column {
            name: "balance_after_change",
            usual: true,
        },
        Column {
            name: "type",
            usual: true,
        },
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "account_name",
            usual: true,
        },
    ],
    secrets: &[],
};
