// @generated from spec/bssintl/operations/bills/legacy_show_monthly_sum.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-monthly-sum`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-monthly-sum",
    descriptor: <::huaweicloud_bssintl::bills::LegacyShowMonthlySum as Operation>::descriptor,
    summary: "Sums up by service or resource type what the customer spent in a month, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use show-customer-monthly-sum instead.",
        "The page says that the operation will soon go out of service.",
        "Without `cloud_service_type_code` there is one record for each cloud service type, with it one for each resource type of that service. `total_count` counts these records. The answer has no pages.",
        "The sums contain what was spent until midnight of the day before.",
        "Since 1 September 2024, in China time, on the European site since 1 July 2025, the month of a sum is that of the spending; before, it was that of the deduction.",
        "For: An account that buys for itself.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cycle",
            flag: "cycle",
            text: "Month of the bill, by the time of China (GMT+08:00).",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cloud_service_type_code",
            flag: "cloud-service-type-code",
            text: "Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "type",
            flag: "type",
            text: "Account whose expenditure is summed up.",
            values: &[
                Value {
                    wire: "0",
                    name: "huawei-cloud",
                    text: "Account with Huawei Cloud.",
                },
                Value {
                    wire: "1",
                    name: "partner-budget",
                    text: "Account with a budget that a partner sets. Only a partner's customer under the reseller model has one.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "enterpriseProjectId",
            flag: "enterprise-project-id",
            text: "Id of the enterprise project.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("bill_sums"),
    columns: &[
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "resource_type_code",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
        Column {
            name: "cloud_service_type_code",
            usual: true,
        },
        Column {
            name: "consume_time",
            usual: true,
        },
        Column {
            name: "pay_method",
            usual: true,
        },
        Column {
            name: "consume_amount",
            usual: true,
        },
        Column {
            name: "debt",
            usual: true,
        },
        Column {
            name: "discount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "bill_type",
            usual: true,
        },
        Column {
            name: "account_details",
            usual: false,
        },
        Column {
            name: "discount_detail_infos",
            usual: false,
        },
        Column {
            name: "enterpriseProjectId",
            usual: true,
        },
    ],
    secrets: &[],
};
