// @generated from spec/bssintl/operations/packages/legacy_list_free_resources.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-free-resources`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-free-resources",
    descriptor: <::huaweicloud_bssintl::packages::LegacyListFreeResources as Operation>::descriptor,
    summary: "Lists the resource packages of the customer, in the older form.",
    notes: &[
        "Deprecated by the vendor: use list-free-resource-infos instead.",
        "The vendor's change log says that the operation went out of service by 26 June 2025; the page of two days before still says that it will soon.",
        "Without an enterprise project the operation lists only packages that belong to none.",
        "When all parameters of the body are left out, the body is `{}`.",
        "Restrictions:\n- A package that expired more than 18 months ago cannot be queried.\n- Partners cannot call it with credentials of their own.",
        "For: An account that buys for itself.",
    ],
    parameters: &[
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
        Help {
            wire: "region_code",
            flag: "region-code",
            text: "Packages of this region.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Packages of this order.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "product_id",
            flag: "product-id",
            text: "Product id, which is the id of the package.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "product_name",
            flag: "product-name",
            text: "Product name, which is the name of the package.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "enterprise_project_id",
            flag: "enterprise-project-id",
            text: "Packages of this enterprise project. They are listed only if the project is named.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "status",
            flag: "status",
            text: "Packages in this state.",
            values: &[
                Value {
                    wire: "0",
                    name: "not-in-effect",
                    text: "Not yet in effect.",
                },
                Value {
                    wire: "1",
                    name: "in-effect",
                    text: "In effect.",
                },
                Value {
                    wire: "2",
                    name: "used-up",
                    text: "Used up.",
                },
                Value {
                    wire: "3",
                    name: "expired",
                    text: "Expired.",
                },
                Value {
                    wire: "4",
                    name: "unsubscribed",
                    text: "Given back.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Page to return, counted from 1. 0 stands for the first page, too.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most packages of one answer.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("free_resource_packages"),
    columns: &[
        Column {
            name: "order_instance_id",
            usual: true,
        },
        Column {
            name: "order_id",
            usual: true,
        },
        Column {
            name: "product_id",
            usual: true,
        },
        Column {
            name: "product_name",
            usual: true,
        },
        Column {
            name: "enterprise_project_id",
            usual: true,
        },
        Column {
            name: "enterprise_project_scope",
            usual: true,
        },
        Column {
            name: "effective_time",
            usual: true,
        },
        Column {
            name: "expire_time",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
        Column {
            name: "source_type",
            usual: true,
        },
        Column {
            name: "bundle_type",
            usual: true,
        },
        Column {
            name: "quota_reuse_mode",
            usual: true,
        },
        Column {
            name: "free_resources",
            usual: false,
        },
    ],
    secrets: &[],
};
