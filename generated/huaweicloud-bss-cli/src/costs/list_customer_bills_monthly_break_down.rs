// @generated from spec/bss/operations/costs/list_customer_bills_monthly_break_down.yaml. Do not edit: change that, and generate again.

//! The command `list-customer-bills-monthly-break-down`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-customer-bills-monthly-break-down",
    descriptor:
        <::huaweicloud_bss::costs::ListCustomerBillsMonthlyBreakDown as Operation>::descriptor,
    summary: "Lists the amortized costs of one month, record by record.",
    notes: &[
        "The data covers the same range as the cost center does, whose rules of amortization stand in its user guide. It is there for the analysis of costs and for budgets, for reference only.",
        "A customer sees its own costs. A master account sees its own, those of its members for the time in which it pays for them, and those of members that allowed it to see what they spend. Under a partner's reseller model the costs rest on list prices while customer and partner are associated.",
        "Amortized costs are worked out once in 24 hours, with eight decimals, and are 24 to 48 hours behind.",
        "Cost tags are those that were activated in the cost center; they count only for what was spent since. Amortized costs keep the tags that the resource had on the day on which they were worked out.",
        "Restrictions:\n- The cost center must be enabled.",
        "For: An account that buys for itself. An enterprise account that manages member accounts. An enterprise account that a master account manages.",
        "Permissions: costCenter:costDetail:listCostDetails, bss:costanalysis:view.",
    ],
    parameters: &[
        Help {
            wire: "shared_month",
            flag: "shared-month",
            text: "Month whose amortized costs are listed, in China time.",
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
            wire: "enterprise_project_id",
            flag: "enterprise-project-id",
            text: "Records of this enterprise project. The API of the enterprise project service lists the ids.",
            values: &[],
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
    rows: Some("details"),
    columns: &[
        Column {
            name: "shared_month",
            usual: true,
        },
        Column {
            name: "bill_cycle",
            usual: true,
        },
        Column {
            name: "bill_type",
            usual: true,
        },
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
        Column {
            name: "region_name",
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
            name: "effective_time",
            usual: true,
        },
        Column {
            name: "expire_time",
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
            name: "resource_tag",
            usual: true,
        },
        Column {
            name: "product_spec_desc",
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
            name: "order_id",
            usual: true,
        },
        Column {
            name: "period_type",
            usual: true,
        },
        Column {
            name: "usage_type",
            usual: true,
        },
        Column {
            name: "usage",
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
            name: "consume_amount",
            usual: true,
        },
        Column {
            name: "past_months_amortized_amount",
            usual: true,
        },
        Column {
            name: "current_month_amortized_amount",
            usual: true,
        },
        Column {
            name: "future_months_amortized_amount",
            usual: true,
        },
        Column {
            name: "amortized_cash_amount",
            usual: true,
        },
        Column {
            name: "amortized_credit_amount",
            usual: true,
        },
        Column {
            name: "amortized_coupon_amount",
            usual: true,
        },
        Column {
            name: "amortized_flexipurchase_coupon_amount",
            usual: true,
        },
        Column {
            name: "amortized_stored_value_card_amount",
            usual: true,
        },
        Column {
            name: "amortized_bonus_amount",
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
            name: "effective_tag_pairs",
            usual: false,
        },
        Column {
            name: "cost_unit_pairs",
            usual: false,
        },
    ],
    secrets: &[],
};
