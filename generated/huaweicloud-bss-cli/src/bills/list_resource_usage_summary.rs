// @generated from spec/bss/operations/bills/list_resource_usage_summary.yaml. Do not edit: change that, and generate again.

//! The command `list-resource-usage-summary`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-resource-usage-summary",
    descriptor: <::huaweicloud_bss::bills::ListResourceUsageSummary as Operation>::descriptor,
    summary: "Lists the monthly usage of resources that are billed by the 95th percentile.",
    notes: &[
        "Covers at present only resources of CDN, OBS, IEC and VPC that are billed by the 95th percentile of their bandwidth. The list holds only monthly totals and the ids of the resources; `ListResourceUsage` returns the details of one resource.",
        "The bandwidths of a whole month can be queried from 20:00 on the second day of the next month; for the current month they are empty.",
        "For: An account that buys for itself.",
        "Permissions: billing:resourcePackages:view, bss:bill:view.",
    ],
    parameters: &[
        Help {
            wire: "bill_cycle",
            flag: "bill-cycle",
            text: "Billing cycle, in China time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type_code",
            flag: "service-type-code",
            text: "Cloud service of the resources. The page says that only the listed services are supported at present.",
            values: &[
                Value {
                    wire: "hws.service.type.cdn",
                    name: "cdn",
                    text: "Content Delivery Network.",
                },
                Value {
                    wire: "hws.service.type.obs",
                    name: "obs",
                    text: "Object Storage Service.",
                },
                Value {
                    wire: "hws.service.type.vpc",
                    name: "vpc",
                    text: "Virtual Private Cloud.",
                },
                Value {
                    wire: "hws.service.type.iec",
                    name: "iec",
                    text: "Intelligent EdgeCloud.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "resource_type_code",
            flag: "resource-type-code",
            text: "Type of the resources. The page says that only the listed types are supported at present; `ListServiceResources` tells which types belong to a service.",
            values: &[
                Value {
                    wire: "hws.resource.type.cdn",
                    name: "cdn",
                    text: "CDN.",
                },
                Value {
                    wire: "hws.resource.type.obs",
                    name: "obs",
                    text: "Cloud storage.",
                },
                Value {
                    wire: "hws.resource.type.bandwidth",
                    name: "bandwidth",
                    text: "Fixed bandwidth.",
                },
                Value {
                    wire: "hws.resource.type.edgebandwidth",
                    name: "edge-bandwidth",
                    text: "Fixed bandwidth at the edge.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "usage_type",
            flag: "usage-type",
            text: "What is measured. The page says that only the listed codes are supported at present; `ListUsageTypes` tells which codes belong to a resource type.",
            values: &[
                Value {
                    wire: "95Peak",
                    name: "monthly-peak-base1024",
                    text: "Monthly 95th percentile in the Chinese mainland, counted with units of 1024.",
                },
                Value {
                    wire: "95peak_1000",
                    name: "monthly-peak-base1000",
                    text: "Monthly 95th percentile in the Chinese mainland, counted with units of 1000.",
                },
                Value {
                    wire: "95Peak_1000",
                    name: "monthly-peak-base1000-capital",
                    text: "Another part of the monthly 95th percentile in the Chinese mainland, counted with units of 1000. Complete data needs one query with `95peak_1000` and one with `95Peak_1000`; the caller puts the answers together.",
                },
                Value {
                    wire: "bandwidth95peak",
                    name: "bandwidth-peak",
                    text: "95th percentile of the bandwidth.",
                },
                Value {
                    wire: "95peak_plus",
                    name: "enhanced-peak",
                    text: "Enhanced 95th percentile: the peak of a day is the fifth highest of its five-minute points, and the month is billed by the larger of the guaranteed bandwidth and the average of the five highest peaks of days.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "How many matching records are skipped.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "How many records come back at most.",
            values: &[],
            fields: &[],
        },
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
    ],
    waiters: &[],
    rows: Some("summary_usage_info_list"),
    columns: &[
        Column {
            name: "resource_id",
            usual: true,
        },
        Column {
            name: "actual_days",
            usual: true,
        },
        Column {
            name: "band_width",
            usual: true,
        },
        Column {
            name: "monthly_guaranteed_band_width",
            usual: true,
        },
        Column {
            name: "monthly_peak_band_width",
            usual: true,
        },
        Column {
            name: "band_width_measure_id",
            usual: true,
        },
    ],
    secrets: &[],
};
