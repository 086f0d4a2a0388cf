// @generated from spec/bssintl/operations/products/list_resource_specs_price.yaml. Do not edit: change that, and generate again.

//! The command `list-resource-specs-price`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-resource-specs-price",
    descriptor: <::huaweicloud_bssintl::products::ListResourceSpecsPrice as Operation>::descriptor,
    summary: "Lists the specifications that cloud services offer in one region, with attributes and list prices.",
    notes: &[
        "Only specifications that are on sale are listed.",
        "The answer comes page by page. `next_marker` in `page_info` is the `marker` of the next page; on the last page it is null.",
        "Attributes and prices come only when they are asked for, with `need_attributes` and `need_price`. The prices are those of the vendor's website, before any discount of the caller.",
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
            text: "Cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
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
            text: "Region, such as `ap-southeast-1`. The vendor's list of regions and endpoints has the codes.",
            values: &[],
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
                    values: &[
                        Value {
                            wire: "RESOURCE_SPEC",
                            name: "resource-spec",
                            text: "Code of the specification.",
                        },
                        Value {
                            wire: "CHARGING_MODE",
                            name: "charging-mode",
                            text: "Billing mode.",
                        },
                    ],
                    fields: &[],
                },
                Help {
                    wire: "value",
                    flag: "",
                    text: "What it has to be, in full: a code of a specification, or a billing mode by the code that the prices of the answer have.",
                    values: &[],
                    fields: &[],
                },
            ],
        },
        Help {
            wire: "need_attributes",
            flag: "need-attributes",
            text: "Whether the attributes of the specifications are returned.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "need_price",
            flag: "need-price",
            text: "Whether the list prices of the specifications are returned.",
            values: &[],
            fields: &[],
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
    rows: Some("resource_spec_infos"),
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
            name: "attributes",
            usual: false,
        },
        Column {
            name: "price_lists",
            usual: false,
        },
    ],
    secrets: &[],
};
