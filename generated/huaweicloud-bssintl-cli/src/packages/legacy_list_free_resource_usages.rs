// @generated from spec/bssintl/operations/packages/legacy_list_free_resource_usages.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-free-resource-usages`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-free-resource-usages",
    descriptor:
        <::huaweicloud_bssintl::packages::LegacyListFreeResourceUsages as Operation>::descriptor,
    summary: "Lists what is left of the customer's resource packages, in the older form.",
    notes: &[
        "Deprecated by the vendor: use list-free-resource-usages instead.",
        "The page says that the operation will go out of service. It names `ListFreeResourceInfos`, too, which lists the packages.",
        "The request has no parameters but the language: all packages are listed.",
        "For: An account that buys for itself.",
    ],
    parameters: &[Help {
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
    }],
    waiters: &[],
    rows: Some("package_usage_infos"),
    columns: &[
        Column {
            name: "order_instance_id",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
        Column {
            name: "quota_reuse_mode",
            usual: true,
        },
        Column {
            name: "quota_reuse_cycle",
            usual: true,
        },
        Column {
            name: "quota_reuse_cycle_type",
            usual: true,
        },
        Column {
            name: "start_time",
            usual: true,
        },
        Column {
            name: "end_time",
            usual: true,
        },
        Column {
            name: "balance",
            usual: true,
        },
        Column {
            name: "total",
            usual: true,
        },
        Column {
            name: "measurement_name",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
    ],
    secrets: &[],
};
