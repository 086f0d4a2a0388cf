// @generated from spec/bssintl/operations/products/list_service_resources.yaml. Do not edit: change that, and generate again.

//! The command `list-service-resources`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-service-resources",
    descriptor: <::huaweicloud_bssintl::products::ListServiceResources as Operation>::descriptor,
    summary: "Lists the resource types of one cloud service type.",
    notes: &[
        "The codes serve to ask for prices with `ListOnDemandResourceRatings` and `ListRateOnPeriodDetail`.",
        "A resource type may belong to another service type than the one that was asked for: an answer for object storage may hold resource types of the virtual private cloud, such as its bandwidth. `product_owner_service` tells which.",
        "No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
        "Restrictions:\n- Service types of the marketplace (KooGallery) cannot be asked for.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "service_type_code",
            flag: "service-type-code",
            text: "Cloud service type whose resource types are listed.",
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
            text: "Most resource types of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language of the names and descriptions in the answer. Upper and lower case are not told apart.",
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
    rows: Some("infos"),
    columns: &[
        Column {
            name: "basic_info",
            usual: false,
        },
        Column {
            name: "basic_info.resource_type_code",
            usual: true,
        },
        Column {
            name: "basic_info.product_owner_service",
            usual: true,
        },
        Column {
            name: "basic_info.name",
            usual: true,
        },
        Column {
            name: "basic_info.description",
            usual: true,
        },
    ],
    secrets: &[],
};
