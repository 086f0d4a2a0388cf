// @generated from spec/bssintl/operations/bills/list_customerself_resource_record_details.yaml. Do not edit: change that, and generate again.

//! The command `list-customerself-resource-record-details`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-customerself-resource-record-details",
    descriptor: <::huaweicloud_bssintl::bills::ListCustomerselfResourceRecordDetails as Operation>::descriptor,
    summary: "Lists what each resource of the customer consumed in one month.",
    notes: &[
        "Amounts are kept to eight decimals for each resource, while accounts are charged to two decimals. Summary bills and these records therefore differ slightly and should not be checked against each other.",
        "The records can be up to 24 hours late.",
        "Since 1 September 2024, in China time, on the European site since 1 July 2025, the month of a record is that of the spending; before, it was that of the deduction.",
        "An account whose finances a master account has taken over sees its bills from before and after that change.",
        "Restrictions:\n- A master account can read the bills of a member with independent finances only after the member has agreed to show them.",
        "For: An account that buys for itself. An enterprise account that manages member accounts. An enterprise account that a master account manages.",
        "Permissions: billing:billDetail:view, bss:billDetail:view.",
    ],
    parameters: &[
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language of the names in the answer.",
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
        Help {
            wire: "cycle",
            flag: "cycle",
            text: "Billing month, in China time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cloud_service_type",
            flag: "cloud-service-type",
            text: "Records of this cloud service.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resource_type",
            flag: "resource-type",
            text: "Records of this resource type.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "region",
            flag: "body-region",
            text: "Records of this region.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "res_instance_id",
            flag: "res-instance-id",
            text: "Records of this resource.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "charge_mode",
            flag: "charge-mode",
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
                    text: "Spending that is billed by the hour.",
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
                    wire: "15",
                    name: "tax",
                    text: "Tax on spending.",
                },
                Value {
                    wire: "17",
                    name: "minimum-difference",
                    text: "What is missing to a minimum of spending that the customer signed for. Only postpaid customers of the vendor itself, or of a partner under the referral model, are charged it.",
                },
                Value {
                    wire: "100",
                    name: "refund-unsubscription-tax",
                    text: "Tax on a refund after an unsubscription.",
                },
                Value {
                    wire: "101",
                    name: "adjustment-compensation-tax",
                    text: "Tax on an adjustment in the customer's favour.",
                },
                Value {
                    wire: "102",
                    name: "adjustment-deduction-tax",
                    text: "Tax on an adjustment that charges the customer.",
                },
            ],
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
            wire: "statistic_type",
            flag: "statistic-type",
            text: "Granularity of the records.",
            values: &[
                Value {
                    wire: "1",
                    name: "billing-cycle",
                    text: "One record per billing cycle.",
                },
                Value {
                    wire: "2",
                    name: "day",
                    text: "One record per day.",
                },
                Value {
                    wire: "3",
                    name: "detail",
                    text: "Every single record.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "query_type",
            flag: "query-type",
            text: "Whether a whole month or days of it are queried.",
            values: &[
                Value {
                    wire: "BILLCYCLE",
                    name: "billing-cycle",
                    text: "A whole month.",
                },
                Value {
                    wire: "DAILY",
                    name: "daily",
                    text: "Single days.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "bill_cycle_begin",
            flag: "bill-cycle-begin",
            text: "First day.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "bill_cycle_end",
            flag: "bill-cycle-end",
            text: "Last day.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "payer_account_id",
            flag: "payer-account-id",
            text: "Account that pays. An ordinary customer and a member with independent finances see only their own records, whether they name themselves or nobody. A master account that names itself gets its own records and those of the members whose finances it manages; that names a member with independent finances, the records of that member; that names nobody, all of them. A member whose finances are managed gets the records from before the association by naming itself, those since by naming the master account, and all by naming nobody.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("monthly_records"),
    columns: &[
        Column {
            name: "cycle",
            usual: true,
        },
        Column {
            name: "bill_date",
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
            name: "region",
            usual: true,
        },
        Column {
            name: "region_name",
            usual: true,
        },
        Column {
            name: "cloud_service_type",
            usual: true,
        },
        Column {
            name: "resource_Type_code",
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
        Column {
            name: "res_instance_id",
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
            name: "sku_code",
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
            name: "charge_mode",
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
            name: "stored_card_amount",
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
            name: "adjustment_amount",
            usual: true,
        },
        Column {
            name: "official_amount",
            usual: true,
        },
        Column {
            name: "discount_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "period_type",
            usual: true,
        },
        Column {
            name: "root_resource_id",
            usual: true,
        },
        Column {
            name: "parent_resource_id",
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
            name: "product_spec_desc",
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
            name: "pre_order_id",
            usual: true,
        },
        Column {
            name: "az_code_infos",
            usual: false,
        },
        Column {
            name: "payer_account_id",
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
            name: "consume_time",
            usual: true,
        },
        Column {
            name: "be_id",
            usual: true,
        },
        Column {
            name: "extend_params",
            usual: false,
        },
        Column {
            name: "extend_params.self_resource_id",
            usual: true,
        },
        Column {
            name: "extend_params.relation_infos",
            usual: false,
        },
        Column {
            name: "account_name",
            usual: true,
        },
        Column {
            name: "period_num",
            usual: true,
        },
        Column {
            name: "is_spot",
            usual: true,
        },
        Column {
            name: "promotion_type",
            usual: true,
        },
        Column {
            name: "payment_type",
            usual: true,
        },
    ],
    secrets: &[],
};
