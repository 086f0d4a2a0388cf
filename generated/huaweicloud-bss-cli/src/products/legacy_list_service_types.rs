// @generated from spec/bss/operations/products/legacy_list_service_types.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-service-types`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-service-types",
    descriptor: <::huaweicloud_bss::products::LegacyListServiceTypes as Operation>::descriptor,
    summary: "Lists cloud service types with their codes, all at once.",
    notes: &[
        "Deprecated by the vendor: use list-service-types instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. Another notice had set 30 November 2022.",
        "Services of the marketplace are not listed. The answer has no pages.",
        "Customers call the operation for themselves; partners call it, too. The piece of the partner's page that was read admits any partner.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "service_type_code",
            flag: "service-type-code",
            text: "Only the service type with this code, such as `hws.service.type.obs`.",
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
    rows: Some("service_types"),
    columns: &[
        Column {
            name: "service_type_name",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "abbreviation",
            usual: true,
        },
    ],
    secrets: &[],
};
