// @generated from spec/bssintl/operations/products/list_resource_types.yaml. Do not edit: change that, and generate again.

//! The command `list-resource-types`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-resource-types",
    descriptor: <::huaweicloud_bssintl::products::ListResourceTypes as Operation>::descriptor,
    summary: "Lists resource types with their codes.",
    notes: &[
        "The codes are those that other operations take and return, such as `hws.resource.type.vm`. `ListServiceResources` lists the resource types of one cloud service type only.",
        "No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page on the international site admits solution providers and distributors.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
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
            text: "Most resource types of one answer.",
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
    rows: Some("resource_types"),
    columns: &[
        Column {
            name: "resource_type_code",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
        Column {
            name: "resource_type_desc",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
    ],
    secrets: &[],
};
