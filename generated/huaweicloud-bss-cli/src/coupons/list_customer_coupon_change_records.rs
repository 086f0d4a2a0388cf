// @generated from spec/bss/operations/coupons/list_customer_coupon_change_records.yaml. Do not edit: change that, and generate again.

//! The command `list-customer-coupon-change-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-customer-coupon-change-records",
    descriptor:
        <::huaweicloud_bss::coupons::ListCustomerCouponChangeRecords as Operation>::descriptor,
    summary: "Lists what came into the customer's cash coupons and what went out of them.",
    notes: &[
        "`ListCustomerAccountChangeRecords` lists the same of the cash account and of the credit account. The title of this page has that operation's name.",
        "Restrictions:\n- A partner's customer of the type `转售` cannot call the operation.",
        "For: An account that buys for itself.",
        "Permissions: billing:balance:view, bss:balance:view.",
    ],
    parameters: &[
        Help {
            wire: "balance_type",
            flag: "balance-type",
            text: "Account whose records are listed.",
            values: &[Value {
                wire: "BALANCE_TYPE_COUPON",
                name: "cash-coupons",
                text: "Cash coupons.",
            }],
            fields: &[],
        },
        Help {
            wire: "revenue_expense_type",
            flag: "revenue-expense-type",
            text: "Records of what came in or of what went out.",
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
                    wire: "ADJUST",
                    name: "activation",
                    text: "Activation.",
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
                    text: "Freezing.",
                },
                Value {
                    wire: "EXPIRED",
                    name: "expiry",
                    text: "What was left was cleared because the coupon expired.",
                },
                Value {
                    wire: "COUPONADJUST",
                    name: "allocation",
                    text: "Transfer of a coupon.",
                },
                Value {
                    wire: "COUPONCANCEL",
                    name: "reclaim",
                    text: "Coupon that was taken back.",
                },
            ],
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
            wire: "coupon_id",
            flag: "coupon-id",
            text: "Records of this coupon.",
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
            name: "coupon_id",
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
