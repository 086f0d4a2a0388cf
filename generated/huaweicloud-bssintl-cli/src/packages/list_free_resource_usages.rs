// @generated from spec/bssintl/operations/packages/list_free_resource_usages.yaml. Do not edit: change that, and generate again.

//! The command `list-free-resource-usages`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-free-resource-usages",
    descriptor: <::huaweicloud_bssintl::packages::ListFreeResourceUsages as Operation>::descriptor,
    summary: "Shows what is left of items of resource packages, and for which period.",
    notes: &[
        "`ListFreeResourceInfos` returns the ids of items, and in `quota_reuse_mode` whether their amounts are renewed. The id of the data package of a Flexus L instance also stands among the resources of the instance in Config, with `huaweicloudinternal_cbc_freeresource` as the type.",
        "Restrictions:\n- A package that expired more than 18 months ago cannot be queried.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:resourcePackages:view, bss:bill:view.",
    ],
    parameters: &[
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language of the names in the answer. An earlier SDK does not tell upper and lower case apart.",
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
            wire: "free_resource_ids",
            flag: "free-resource-ids",
            text: "Items to show.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("free_resources"),
    columns: &[
        Column {
            name: "free_resource_id",
            usual: true,
        },
        Column {
            name: "free_resource_type_name",
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
            name: "usage_type_name",
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
            name: "amount",
            usual: true,
        },
        Column {
            name: "original_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
    ],
    secrets: &[],
};
