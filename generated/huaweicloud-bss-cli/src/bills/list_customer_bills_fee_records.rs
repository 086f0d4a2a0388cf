// @generated from spec/bss/operations/bills/list_customer_bills_fee_records.yaml. Do not edit: change that, and generate again.

//! The command `list-customer-bills-fee-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-customer-bills-fee-records",
    descriptor: <::huaweicloud_bss::bills::ListCustomerBillsFeeRecords as Operation>::descriptor,
    summary: "Lists the single charges and refunds of one month.",
    notes: &[
        "A record stands for an order, or for one billing period of what is paid by use; the vendor charges and settles by these records. In the console an order stands there almost at once after its payment. What is paid by use is settled by the hour, the day or the month, and may be charged some time after the end of that period.",
        "Since 1 June 2024, in China time, the month of a record is that of the spending; before, it was that of the deduction.",
        "Restrictions:\n- A master account can read the bills of a member with independent finances only after the member has agreed to show them.",
        "For: An account that buys for itself. An enterprise account that manages member accounts. An enterprise account that a master account manages.",
        "Permissions: billing:billDetail:view, billing:bill:view (retiring), bss:bill:view.",
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
            wire: "provider_type",
            flag: "provider-type",
            text: "Records of this provider.",
            values: &[
                Value {
                    wire: "1",
                    name: "huawei-cloud",
                    text: "Huawei Cloud.",
                },
                Value {
                    wire: "2",
                    name: "marketplace",
                    text: "The cloud marketplace.",
                },
            ],
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
            wire: "resource_type_code",
            flag: "resource-type-code",
            text: "Records of this resource type.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "region_code",
            flag: "region-code",
            text: "Records of this region.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "charging_mode",
            flag: "charging-mode",
            text: "Records of resources with this billing mode.",
            values: &[
                Value {
                    wire: "1",
                    name: "yearly-monthly",
                    text: "Paid in advance by the year or month.",
                },
                Value {
                    wire: "3",
                    name: "pay-per-use",
                    text: "Paid by use.",
                },
                Value {
                    wire: "10",
                    name: "reserved-instance",
                    text: "Reserved instance.",
                },
                Value {
                    wire: "11",
                    name: "savings-plan",
                    text: "Savings plan.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "bill_type",
            flag: "bill-type",
            text: "Records of this kind of event.",
            values: &[
                Value {
                    wire: "1",
                    name: "new-purchase",
                    text: "Spending on a new purchase of a yearly/monthly product.",
                },
                Value {
                    wire: "2",
                    name: "renewal",
                    text: "Spending on a renewal of a yearly/monthly product by hand.",
                },
                Value {
                    wire: "3",
                    name: "change",
                    text: "Spending on a change of the specifications of a yearly/monthly product.",
                },
                Value {
                    wire: "4",
                    name: "refund-unsubscription",
                    text: "Refund after an unsubscription.",
                },
                Value {
                    wire: "5",
                    name: "usage",
                    text: "Spending on the use of a pay-per-use product.",
                },
                Value {
                    wire: "8",
                    name: "auto-renewal",
                    text: "Spending on an automatic renewal of a yearly/monthly product.",
                },
                Value {
                    wire: "9",
                    name: "adjustment-compensation",
                    text: "Adjustment in the customer's favour, a compensation by the vendor.",
                },
                Value {
                    wire: "12",
                    name: "hourly-billing",
                    text: "Spending on reserved instances or savings plans that are billed by the hour. On the China site an older copy of the page of `ListCustomerselfResourceRecords`, early SDKs and the console's bills of November 2025 list it, the current SDK does not.",
                },
                Value {
                    wire: "13",
                    name: "unsubscription-fee",
                    text: "Fee for an unsubscription. On the China site an older copy of the page of `ListCustomerselfResourceRecords`, early SDKs and the console's bills of November 2025 list it, the current SDK does not.",
                },
                Value {
                    wire: "14",
                    name: "support-plan-month-end",
                    text: "Extra charge of a support plan at the end of the month.",
                },
                Value {
                    wire: "16",
                    name: "adjustment-deduction",
                    text: "Adjustment that charges the customer, for instance to take back what a downgrade had refunded.",
                },
                Value {
                    wire: "18",
                    name: "monthly-payment",
                    text: "Spending on a yearly/monthly product that is paid month by month.",
                },
                Value {
                    wire: "20",
                    name: "refund-change",
                    text: "Refund after a change of the specifications of a yearly/monthly product, such as a downgrade.",
                },
                Value {
                    wire: "23",
                    name: "savings-plan-deduction",
                    text: "Spending on use that a savings plan covers.",
                },
                Value {
                    wire: "24",
                    name: "refund-switch-to-pay-per-use",
                    text: "Refund after a switch from yearly/monthly billing to pay-per-use.",
                },
                Value {
                    wire: "25",
                    name: "rounding-supplement",
                    text: "Later charge of amounts that were rounded off before.",
                },
                Value {
                    wire: "103",
                    name: "yearly-payment",
                    text: "Spending that is paid year by year.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "trade_id",
            flag: "trade-id",
            text: "Order id or transaction id. An order id for the bill types 1, 2, 3, 4 and 8, for the others a transaction id, which names one charge: at the end of a month the id of the bill, else that of the receivable.",
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
            wire: "include_zero_record",
            flag: "include-zero-record",
            text: "Whether records with nothing to pay are listed as well.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "status",
            flag: "status",
            text: "Records in this state of payment.",
            values: &[
                Value {
                    wire: "1",
                    name: "paid",
                    text: "Paid.",
                },
                Value {
                    wire: "2",
                    name: "outstanding",
                    text: "Not paid in full.",
                },
                Value {
                    wire: "3",
                    name: "unbilled",
                    text: "Not billed yet.",
                },
            ],
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
            wire: "bill_date_begin",
            flag: "bill-date-begin",
            text: "First day of the records, in China time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "bill_date_end",
            flag: "bill-date-end",
            text: "Last day of the records, in China time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language of the names in the answer. Upper and lower case are not told apart.",
            values: &[
                Value {
                    wire: "zh_CN",
                    name: "chinese",
                    text: "Chinese.",
                },
                Value {
                    wire: "en_US",
                    name: "english",
                    text: "English.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("records"),
    columns: &[
        Column {
            name: "bill_cycle",
            usual: true,
        },
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "resource_type_code",
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
            name: "region_code",
            usual: true,
        },
        Column {
            name: "enterprise_project_id",
            usual: true,
        },
        Column {
            name: "enterprise_project_name",
            usual: true,
        },
        Column {
            name: "charging_mode",
            usual: true,
        },
        Column {
            name: "consume_time",
            usual: true,
        },
        Column {
            name: "trade_time",
            usual: true,
        },
        Column {
            name: "provider_type",
            usual: true,
        },
        Column {
            name: "trade_id",
            usual: true,
        },
        Column {
            name: "id",
            usual: true,
        },
        Column {
            name: "bill_type",
            usual: true,
        },
        Column {
            name: "status",
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
            name: "erase_amount",
            usual: true,
        },
        Column {
            name: "consume_amount",
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
            name: "bonus_amount",
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
            name: "region_name",
            usual: true,
        },
        Column {
            name: "account_name",
            usual: true,
        },
    ],
    secrets: &[],
};
