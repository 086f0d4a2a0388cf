// @generated from spec/bss/operations/bills/legacy_list_res_records.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-res-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-res-records",
    descriptor: <::huaweicloud_bss::bills::LegacyListResRecords as Operation>::descriptor,
    summary: "Lists what the customer's resources cost in a month.",
    notes: &[
        "Deprecated by the vendor: use list-customerself-resource-record-details instead.",
        "The vendor announces that this operation goes out of service and names the new one.",
        "Amounts have eight digits after the point, while accounts are charged with two. Sums of these records therefore differ from the summary of a bill, and the vendor advises against reconciling the two.",
        "The records can be up to 24 hours late.",
        "Since 1 June 2024, in China time, the month of a record is that of the spending; before, it was that of the deduction.",
        "An account whose finances a master account has taken over sees its bills from before and after that change.",
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
            text: "Month of the expenditure.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cloudServiceTypeCode",
            flag: "cloud-service-type-code",
            text: "Code of the cloud service type. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resourceTypeCode",
            flag: "resource-type-code",
            text: "Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.",
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
            wire: "resInstanceId",
            flag: "res-instance-id",
            text: "Id of the resource.",
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
                Value {
                    wire: "10",
                    name: "reserved-instance",
                    text: "Reserved instance.",
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
    ],
    waiters: &[],
    rows: Some("monthlyRecords"),
    columns: &[
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
            name: "resInstanceId",
            usual: true,
        },
        Column {
            name: "resourceName",
            usual: true,
        },
        Column {
            name: "resourceTag",
            usual: true,
        },
        Column {
            name: "consumeAmount",
            usual: true,
        },
        Column {
            name: "cycle",
            usual: true,
        },
        Column {
            name: "measureId",
            usual: true,
        },
        Column {
            name: "enterpriseProjectId",
            usual: true,
        },
        Column {
            name: "payMethod",
            usual: true,
        },
        Column {
            name: "officialAmount",
            usual: true,
        },
    ],
    secrets: &[],
};
