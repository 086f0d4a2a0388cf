// @generated from spec/bss/operations/products/list_service_types.yaml. Do not edit: change that, and generate again.

//! The command `list-service-types`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-service-types",
    descriptor: <::huaweicloud_bss::products::ListServiceTypes as Operation>::descriptor,
    summary: "Lists cloud service types with their codes.",
    notes: &[
        "The codes are those that other operations take and return, such as `hws.service.type.obs`. Services of the marketplace (KooGallery) are not listed.",
        "No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
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
            text: "Most service types of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type_name",
            flag: "service-type-name",
            text: "Part of the name of the service types to list, namely its beginning, its end or something in between.",
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
