// @generated from spec/bss/operations/products/list_resource_specs.yaml. Do not edit: change that, and generate again.

//! The command `list-resource-specs`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-resource-specs",
    descriptor: <::huaweicloud_bss::products::ListResourceSpecs as Operation>::descriptor,
    summary: "Lists the specifications that a cloud service offers for one resource type in one region.",
    notes: &[
        "Only specifications that are on sale are listed. Even so, a specification that is listed need not have a price in `ListRateOnPeriodDetail` or `ListOnDemandResourceRatings`; these ask with the billing mode and the region with which it was listed.",
        "The answer comes page by page. `next_marker` in `page_info` is the `marker` of the next page; on the last page it is null. Everything else in the request stays the same from page to page: conditions, filters, `limit` and language.",
        "No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
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
        Help {
            wire: "cloud_service_type",
            flag: "cloud-service-type",
            text: "Cloud service type, such as `hws.service.type.ec2`. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resource_type",
            flag: "resource-type",
            text: "Resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "region_code",
            flag: "region-code",
            text: "Region, such as `cn-north-1`. The vendor's list of regions and endpoints has the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "charge_mode",
            flag: "charge-mode",
            text: "Billing mode whose specifications are listed.",
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
            wire: "filters",
            flag: "filters",
            text: "Condition on the specifications to list.",
            values: &[],
            fields: &[
                Help {
                    wire: "key",
                    flag: "",
                    text: "What the condition is about.",
                    values: &[Value {
                        wire: "RESOURCE_SPEC",
                        name: "resource-spec",
                        text: "Code of the specification, such as `c3.large.4`.",
                    }],
                    fields: &[],
                },
                Help {
                    wire: "value",
                    flag: "",
                    text: "What it has to be. A part of a code or of a name is enough, at its beginning, at its end or in between: `c6` also finds codes with `ac6`, and `8vCPUs|16GB` finds by the name.",
                    values: &[],
                    fields: &[],
                },
            ],
        },
        Help {
            wire: "marker",
            flag: "marker",
            text: "Where the page begins, namely `next_marker` of the page before. It is left out for the first page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most specifications of one page.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("cloud_service_basics"),
    columns: &[
        Column {
            name: "cloud_service_type",
            usual: true,
        },
        Column {
            name: "cloud_service_type_name",
            usual: true,
        },
        Column {
            name: "resource_type",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
        Column {
            name: "resource_spec",
            usual: true,
        },
        Column {
            name: "resource_spec_name",
            usual: true,
        },
        Column {
            name: "charge_mode",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
    ],
    secrets: &[],
};
