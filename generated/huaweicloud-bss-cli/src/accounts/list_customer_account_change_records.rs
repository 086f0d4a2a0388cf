// @generated from spec/bss/operations/accounts/list_customer_account_change_records.yaml. Do not edit: change that, and generate again.

//! The command `list-customer-account-change-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-customer-account-change-records",
    descriptor:
        <::huaweicloud_bss::accounts::ListCustomerAccountChangeRecords as Operation>::descriptor,
    summary: "Lists the income and the expenses of the customer's cash account or credit account.",
    notes: &[
        "`ListCustomerCouponChangeRecords` lists what changed coupons. The title of its page, too, has the name of this operation.",
        "Deductions of services that are billed by their 95th percentile can stand here before `ListCustomerBillsFeeRecords` and `ListCustomerselfResourceRecordDetails` have them; the two agree once the bill of the month is made.",
        "Restrictions:\n- A partner's customer of the type `转售` cannot call the operation; one under the resale model, `代售`, can.",
        "For: An account that buys for itself.",
        "Permissions: billing:balance:view, bss:balance:view.",
    ],
    parameters: &[
        Help {
            wire: "balance_type",
            flag: "balance-type",
            text: "Account whose records are listed. A partner's customer under the resale model has no credit account.",
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
            wire: "revenue_expense_type",
            flag: "revenue-expense-type",
            text: "Records of income or of expenses.",
            values: &[
                Value {
                    wire: "REVENUE",
                    name: "revenue",
                    text: "Income.",
                },
                Value {
                    wire: "EXPENSE",
                    name: "expense",
                    text: "Expense.",
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
                    text: "Money that a reseller or a master account gave.",
                },
                Value {
                    wire: "BERETRIEVE",
                    name: "reclaim",
                    text: "Money that a reseller or a master account took back.",
                },
                Value {
                    wire: "BEUNBIND",
                    name: "relation-change-reclaim",
                    text: "Money that was taken back because the customer left a partner or changed the kind of its relation to one.",
                },
                Value {
                    wire: "EXPIRED",
                    name: "expiry",
                    text: "Balance that was cleared because it expired.",
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
                Value {
                    wire: "DEPOSIT",
                    name: "deposit",
                    text: "Deposit.",
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
            wire: "trade_id",
            flag: "trade-id",
            text: "Records of this transaction or this order.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "payment_channel_id",
            flag: "payment-channel-id",
            text: "Records of these channels of payment. The values together, with the commas between them, have at most 64 characters.",
            values: &[
                Value {
                    wire: "0",
                    name: "no-channel",
                    text: "No channel.",
                },
                Value {
                    wire: "1",
                    name: "alipay",
                    text: "Alipay.",
                },
                Value {
                    wire: "2",
                    name: "bank-transfer",
                    text: "Bank transfer.",
                },
                Value {
                    wire: "4",
                    name: "alipay-or-online-banking",
                    text: "Alipay or online banking.",
                },
                Value {
                    wire: "5",
                    name: "we-chat-pay",
                    text: "WeChat Pay.",
                },
                Value {
                    wire: "6",
                    name: "withdrawal",
                    text: "Withdrawal.",
                },
                Value {
                    wire: "7",
                    name: "incentive-rebate",
                    text: "Rebate as an incentive.",
                },
                Value {
                    wire: "10",
                    name: "trade-mode-change",
                    text: "Change of the mode of trading.",
                },
                Value {
                    wire: "11",
                    name: "adjustment",
                    text: "Adjustment of the account.",
                },
                Value {
                    wire: "317",
                    name: "union-pay",
                    text: "UnionPay, by the platform for unified payment.",
                },
                Value {
                    wire: "319",
                    name: "huawei-pay",
                    text: "Huawei Pay.",
                },
                Value {
                    wire: "320",
                    name: "huawei-payment",
                    text: "Payment by Huawei, which the vendor tells apart from Huawei Pay.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "payment_channel_no",
            flag: "payment-channel-no",
            text: "Records with this number of the channel of payment.",
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
            name: "revenue_expense_type",
            usual: true,
        },
        Column {
            name: "bill_cycle",
            usual: true,
        },
        Column {
            name: "payment_channel_id",
            usual: true,
        },
        Column {
            name: "payment_channel_no",
            usual: true,
        },
        Column {
            name: "consume_time",
            usual: true,
        },
        Column {
            name: "account_name",
            usual: true,
        },
        Column {
            name: "cloud_service_type_name",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
    ],
    secrets: &[],
};
