// @generated from spec/bss/operations/products/legacy_list_resource_types.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-resource-types`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-resource-types",
    descriptor: <::huaweicloud_bss::products::LegacyListResourceTypes as Operation>::descriptor,
    summary: "Lists resource types with their codes, all at once.",
    notes: &[
        "Deprecated by the vendor: use list-resource-types instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. Another notice had set 30 November 2022.",
        "The answer has no pages.",
        "Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "resource_type_code",
            flag: "resource-type-code",
            text: "Only the resource type with this code, such as `hws.resource.type.vm`.",
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
    ],
    secrets: &[],
};
