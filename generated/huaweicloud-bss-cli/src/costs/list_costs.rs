// @generated from spec/bss/operations/costs/list_costs.yaml. Do not edit: change that, and generate again.

//! The command `list-costs`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-costs",
    descriptor: <::huaweicloud_bss::costs::ListCosts as Operation>::descriptor,
    summary: "Sums up costs by day or month and by up to three dimensions, as the cost analysis does.",
    notes: &[
        "Original costs of the running month are about an hour behind the bills of the billing center. What counts is the data from the day on which the bill is made, the 3rd of the next month; it can be read from 12:00 on the 4th.",
        "Amortized costs are worked out once in 24 hours and are 24 to 48 hours behind. For products that are settled by the month, such as CDN and VPC, those of the running month can be read from 12:00 on the 4th of the next month. Those of resource packages are spread evenly over the time for which the package is valid, while the cost center spreads those of some packages by what was deducted.",
        "Tags count once they were activated as cost tags in the cost center, and only for what was spent since. A tag shows there 24 hours after its resource has caused costs. A member whose finances a master account holds cannot activate any and has those of the master account. Changes of cost units reach the data up to 4 hours later. Amortized costs keep the tags that the resource had on the day on which they were worked out.",
        "A master account sees the costs of those member accounts whose spending it may see; any other account sees its own alone.",
        "Restrictions:\n- The data of the previous month can be read after its bill was made.\n- The cost center must be enabled.",
        "For: An account that buys for itself. An enterprise account that manages member accounts.",
        "Permissions: costCenter:costAnalysis:listCosts, bss:costanalysis:view.",
    ],
    parameters: &[
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language.",
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
            wire: "time_condition",
            flag: "time-condition",
            text: "Period and whether it is cut into days or months.",
            values: &[],
            fields: &[
                Help {
                    wire: "time_measure_id",
                    flag: "",
                    text: "Whether costs are summed up by day or by month.",
                    values: &[
                        Value {
                            wire: "1",
                            name: "day",
                            text: "Days.",
                        },
                        Value {
                            wire: "2",
                            name: "month",
                            text: "Months.",
                        },
                    ],
                    fields: &[],
                },
                Help {
                    wire: "begin_time",
                    flag: "",
                    text: "Start of the period, in China time: a day as `YYYY-MM-DD` if costs are summed up by day, a month as `YYYY-MM` if by month.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "end_time",
                    flag: "",
                    text: "End of the period, in China time: a day as `YYYY-MM-DD` if costs are summed up by day, a month as `YYYY-MM` if by month. It belongs to the period: a template of the vendor asks for April with `2025-04-01` and `2025-04-30`.",
                    values: &[],
                    fields: &[],
                },
            ],
        },
        Help {
            wire: "groupby",
            flag: "groupby",
            text: "What costs are grouped by.",
            values: &[],
            fields: &[
                Help {
                    wire: "type",
                    flag: "",
                    text: "What the key names.",
                    values: &[
                        Value {
                            wire: "tag",
                            name: "tag",
                            text: "A cost tag.",
                        },
                        Value {
                            wire: "cost_unit",
                            name: "cost-unit",
                            text: "A cost unit.",
                        },
                        Value {
                            wire: "dimension",
                            name: "dimension",
                            text: "A dimension such as the cloud service. The vendor calls it the usual value.",
                        },
                    ],
                    fields: &[],
                },
                Help {
                    wire: "key",
                    flag: "",
                    text: "Key of a cost tag, key of a cost unit or name of a dimension.",
                    values: &[],
                    fields: &[],
                },
            ],
        },
        Help {
            wire: "cost_type",
            flag: "cost-type",
            text: "Whether costs are original or amortized.",
            values: &[
                Value {
                    wire: "ORIGINAL_COST",
                    name: "original",
                    text: "Original costs.",
                },
                Value {
                    wire: "AMORTIZED_COST",
                    name: "amortized",
                    text: "Amortized costs.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "amount_type",
            flag: "amount-type",
            text: "Whether amounts are what is due or what was paid.",
            values: &[
                Value {
                    wire: "PAYMENT_AMOUNT",
                    name: "due",
                    text: "What is due.",
                },
                Value {
                    wire: "NET_AMOUNT",
                    name: "paid",
                    text: "What was actually paid.",
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
            text: "Most records of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "filters",
            flag: "filters",
            text: "What costs are taken into account.",
            values: &[],
            fields: &[
                Help {
                    wire: "operator",
                    flag: "",
                    text: "Whether costs with the values are the only ones or are left out.",
                    values: &[
                        Value {
                            wire: "0",
                            name: "only",
                            text: "Only they are taken into account.",
                        },
                        Value {
                            wire: "1",
                            name: "except",
                            text: "They are left out.",
                        },
                    ],
                    fields: &[],
                },
                Help {
                    wire: "filter_factor",
                    flag: "",
                    text: "Dimension and values.",
                    values: &[],
                    fields: &[
                        Help {
                            wire: "key",
                            flag: "",
                            text: "The dimension.",
                            values: &[
                                Value {
                                    wire: "CLOUD_SERVICE_TYPE",
                                    name: "cloud-service-type",
                                    text: "Cloud service.",
                                },
                                Value {
                                    wire: "RESOURCE_TYPE",
                                    name: "resource-type",
                                    text: "Resource type.",
                                },
                                Value {
                                    wire: "ASSOCIATED_ACCOUNT",
                                    name: "associated-account",
                                    text: "Member account.",
                                },
                                Value {
                                    wire: "REGION_CODE",
                                    name: "region-code",
                                    text: "Region.",
                                },
                                Value {
                                    wire: "AZ_CODE",
                                    name: "az-code",
                                    text: "Availability zone.",
                                },
                                Value {
                                    wire: "ENTERPRISE_PROJECT_ID",
                                    name: "enterprise-project-id",
                                    text: "Enterprise project.",
                                },
                                Value {
                                    wire: "RES_SPEC_CODE",
                                    name: "res-spec-code",
                                    text: "Code of the specification.",
                                },
                                Value {
                                    wire: "CHARGING_MODE",
                                    name: "charging-mode",
                                    text: "Billing mode.",
                                },
                                Value {
                                    wire: "USAGE_TYPE",
                                    name: "usage-type",
                                    text: "Usage type.",
                                },
                                Value {
                                    wire: "BILL_TYPE",
                                    name: "bill-type",
                                    text: "Kind of bill.",
                                },
                                Value {
                                    wire: "BE_ID",
                                    name: "be-id",
                                    text: "Business entity.",
                                },
                                Value {
                                    wire: "PAYER_ACCOUNT_ID",
                                    name: "payer-account-id",
                                    text: "Account that pays.",
                                },
                                Value {
                                    wire: "RESOURCE_ID",
                                    name: "resource-id",
                                    text: "Resource.",
                                },
                                Value {
                                    wire: "RESOURCE_TAG",
                                    name: "resource-tag",
                                    text: "Cost tag.",
                                },
                                Value {
                                    wire: "COST_UNIT",
                                    name: "cost-unit",
                                    text: "Cost unit.",
                                },
                                Value {
                                    wire: "SPLIT_ITEM_NAME",
                                    name: "split-item-name",
                                    text: "Item that costs are split by.",
                                },
                            ],
                            fields: &[],
                        },
                        Help {
                            wire: "value",
                            flag: "",
                            text: "Its values, such as `cn-north-1` for the dimension `REGION_CODE`. For `ASSOCIATED_ACCOUNT` they are ids of accounts.",
                            values: &[],
                            fields: &[],
                        },
                    ],
                },
            ],
        },
    ],
    waiters: &[],
    rows: Some("cost_data"),
    columns: &[
        Column {
            name: "dimensions",
            usual: false,
        },
        Column {
            name: "costs",
            usual: false,
        },
        Column {
            name: "amount_by_costs",
            usual: true,
        },
        Column {
            name: "official_amount_by_costs",
            usual: true,
        },
    ],
    secrets: &[],
};
