// @generated from spec/bss/operations/products/list_usage_types.yaml. Do not edit: change that, and generate again.

//! The command `list-usage-types`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-usage-types",
    descriptor: <::huaweicloud_bss::products::ListUsageTypes as Operation>::descriptor,
    summary: "Lists usage types of resources with their codes.",
    notes: &[
        "The codes name what is measured of a resource, such as `reqNumber` for a number of calls. `ListOnDemandResourceRatings` takes them as `usage_factor`. Not every code of a resource type has a price there: NAT gateways are listed with `duration` and `duration_hour`, and only the first is taken.",
        "No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "resource_type_code",
            flag: "resource-type-code",
            text: "Resource type whose usage types are listed.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of rows to skip.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most usage types of one answer.",
            values: &[],
            fields: &[],
        },
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
    ],
    waiters: &[],
    rows: Some("usage_types"),
    columns: &[
        Column {
            name: "code",
            usual: true,
        },
        Column {
            name: "name",
            usual: true,
        },
        Column {
            name: "resource_type_code",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
        Column {
            name: "service_type_name",
            usual: true,
        },
    ],
    secrets: &[],
};
