// @generated from spec/bss/operations/partner_bills/list_sub_customer_bill_detail.yaml. Do not edit: change that, and generate again.

//! The command `list-sub-customer-bill-detail`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-sub-customer-bill-detail",
    descriptor:
        <::huaweicloud_bss::partner_bills::ListSubCustomerBillDetail as Operation>::descriptor,
    summary: "Lists what a customer of a partner spent in one month.",
    notes: &[
        "`ListConsumeSubCustomers` lists the customers that spent something in a month. Records of customers under the resale model and of those under the referral model are listed. The vendor says that the records can be asked for in real time.",
        "The records are not the bills of the partner: they are no basis for its settlement, its payments and its invoices. The developer guide says that they show what was used of resources and hold nothing about what was really deducted from the customer; the answer has fields for the parts that were paid all the same.",
        "A customer under the referral model may also be a member account whose finances its master account holds. When such a member leaves the partner while its master account stays, the time of the transaction parts the records of that month, to the second: what was charged before stands in the member's records, and what was charged afterwards in those of the master account.",
        "Since 1 June 2024, in China time, the month of a record is that of the spending; before, it was that of the deduction.",
        "An operator account of a partner needs the permission of the operation, which says that it may see the list of what customers spend.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_FINANCE_020100.",
    ],
    parameters: &[
        Help {
            wire: "bill_cycle",
            flag: "bill-cycle",
            text: "Billing month.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose records are listed. `ListSubCustomers` returns the ids.",
            values: &[],
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
            wire: "bill_detail_type",
            flag: "bill-detail-type",
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
            wire: "resource_id",
            flag: "resource-id",
            text: "Records of this resource.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resource_name",
            flag: "resource-name",
            text: "Records of resources with this name.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "trade_id",
            flag: "trade-id",
            text: "Order id or transaction id. An order id for the kinds of events 1, 2, 3, 4, 8 and 103, for the others a transaction id, which names one charge: at the end of a month the id of the bill, else that of the receivable.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "account_manager_id",
            flag: "account-manager-id",
            text: "Records of customers of this account manager.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "association_type",
            flag: "association-type",
            text: "Records of the customer under this kind of relation to the partner.",
            values: &[
                Value {
                    wire: "1",
                    name: "referral",
                    text: "Referral model. The customer buys from Huawei Cloud.",
                },
                Value {
                    wire: "2",
                    name: "resale",
                    text: "Resale model. The customer spends what the partner allocates to it, and gets its invoices from the partner.",
                },
            ],
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
            text: "Cloud reseller. A distributor can see what the customers of its cloud resellers spent, too, and names the reseller to see what a customer spent while it belonged to that reseller. Other partners can leave the parameter empty. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "bill_date_begin",
            flag: "bill-date-begin",
            text: "First day of the records.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "bill_date_end",
            flag: "bill-date-end",
            text: "Last day of the records.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language. Upper and lower case are not told apart.",
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
    rows: Some("fee_records"),
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
            name: "association_type",
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
            name: "charging_mode",
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
            name: "id",
            usual: true,
        },
        Column {
            name: "bill_detail_type",
            usual: true,
        },
        Column {
            name: "resource_id",
            usual: true,
        },
        Column {
            name: "resource_name",
            usual: true,
        },
        Column {
            name: "product_spec_desc",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
        Column {
            name: "product_id",
            usual: true,
        },
        Column {
            name: "product_name",
            usual: true,
        },
        Column {
            name: "resource_tag",
            usual: true,
        },
        Column {
            name: "consume_time",
            usual: true,
        },
        Column {
            name: "usage_type",
            usual: true,
        },
        Column {
            name: "usage_amount",
            usual: true,
        },
        Column {
            name: "usage_measure_id",
            usual: true,
        },
        Column {
            name: "free_resource_usage",
            usual: true,
        },
        Column {
            name: "free_resource_measure_id",
            usual: true,
        },
        Column {
            name: "ri_usage",
            usual: true,
        },
        Column {
            name: "ri_usage_measure_id",
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
            name: "payment_amount",
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
            name: "debt_amount",
            usual: true,
        },
        Column {
            name: "writeoff_amount",
            usual: true,
        },
        Column {
            name: "period_type",
            usual: true,
        },
        Column {
            name: "account_manager_id",
            usual: true,
        },
        Column {
            name: "partner_id",
            usual: true,
        },
        Column {
            name: "region_name",
            usual: true,
        },
        Column {
            name: "sub_service_type_code",
            usual: true,
        },
        Column {
            name: "sub_service_type_name",
            usual: true,
        },
        Column {
            name: "sub_resource_type_code",
            usual: true,
        },
        Column {
            name: "sub_resource_type_name",
            usual: true,
        },
        Column {
            name: "sub_resource_id",
            usual: true,
        },
        Column {
            name: "sub_resource_name",
            usual: true,
        },
        Column {
            name: "period_num",
            usual: true,
        },
        Column {
            name: "enterprise_project_id",
            usual: true,
        },
        Column {
            name: "order_type",
            usual: true,
        },
        Column {
            name: "payment_type",
            usual: true,
        },
    ],
    secrets: &[],
};
