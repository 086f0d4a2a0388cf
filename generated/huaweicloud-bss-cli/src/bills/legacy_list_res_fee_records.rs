// @generated from spec/bss/operations/bills/legacy_list_res_fee_records.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-res-fee-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-res-fee-records",
    descriptor: <::huaweicloud_bss::bills::LegacyListResFeeRecords as Operation>::descriptor,
    summary: "Lists what each of the customer's resources cost within one month.",
    notes: &[
        "Deprecated by the vendor: use list-customerself-resource-records instead.",
        "The vendor announces that this operation goes out of service and names the new one.",
        "Only the caller's own records come back, never those of member accounts.",
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
            wire: "startTime",
            flag: "start-time",
            text: "First day.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "endTime",
            flag: "end-time",
            text: "Last day.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cloudServiceTypeCode",
            flag: "cloud-service-type-code",
            text: "Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "regionCode",
            flag: "region-code",
            text: "Code of the region, such as `cn-north-1`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "orderId",
            flag: "order-id",
            text: "Id of the order.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "payMethod",
            flag: "pay-method",
            text: "How the resources are billed.",
            values: &[
                Value {
                    wire: "0",
                    name: "yearly-monthly",
                    text: "Paid in advance by the year or month.",
                },
                Value {
                    wire: "1",
                    name: "pay-per-use",
                    text: "Paid by use.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of the page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Records on a page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resourceId",
            flag: "resource-id",
            text: "Id of the resource.",
            values: &[],
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
    rows: Some("feeRecords"),
    columns: &[
        Column {
            name: "createTime",
            usual: true,
        },
        Column {
            name: "effectiveTime",
            usual: true,
        },
        Column {
            name: "expireTime",
            usual: true,
        },
        Column {
            name: "feeId",
            usual: true,
        },
        Column {
            name: "productId",
            usual: true,
        },
        Column {
            name: "productName",
            usual: true,
        },
        Column {
            name: "orderId",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "measureId",
            usual: true,
        },
        Column {
            name: "usageAmount",
            usual: true,
        },
        Column {
            name: "usageMeasureId",
            usual: true,
        },
        Column {
            name: "freeResourceAmount",
            usual: true,
        },
        Column {
            name: "freeResourceMeasureId",
            usual: true,
        },
        Column {
            name: "cloudServiceTypeCode",
            usual: true,
        },
        Column {
            name: "regionCode",
            usual: true,
        },
        Column {
            name: "resourceTypeCode",
            usual: true,
        },
        Column {
            name: "payMethod",
            usual: true,
        },
        Column {
            name: "projectID",
            usual: true,
        },
        Column {
            name: "projectName",
            usual: true,
        },
        Column {
            name: "resourcetag",
            usual: true,
        },
        Column {
            name: "resourceName",
            usual: true,
        },
        Column {
            name: "resourceId",
            usual: true,
        },
        Column {
            name: "feeSourceOperation",
            usual: true,
        },
        Column {
            name: "periodType",
            usual: true,
        },
        Column {
            name: "enterpriseProjectId",
            usual: true,
        },
        Column {
            name: "spot",
            usual: true,
        },
        Column {
            name: "rIAmount",
            usual: true,
        },
        Column {
            name: "rIMeasureId",
            usual: true,
        },
        Column {
            name: "officialAmount",
            usual: true,
        },
    ],
    secrets: &[],
};
