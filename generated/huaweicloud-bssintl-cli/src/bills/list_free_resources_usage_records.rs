// @generated from spec/bssintl/operations/bills/list_free_resources_usage_records.yaml. Do not edit: change that, and generate again.

//! The command `list-free-resources-usage-records`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-free-resources-usage-records",
    descriptor:
        <::huaweicloud_bssintl::bills::ListFreeResourcesUsageRecords as Operation>::descriptor,
    summary: "Lists how resource packages were used up, deduction by deduction.",
    notes: &[
        "What is deducted depends on the package. From one whose amount is renewed only a use is deducted that begins and ends within one of its periods; from another one each use is whose time, from its beginning to the deduction, overlaps with the validity of the package.",
        "Restrictions:\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:resourcePackages:view, bss:bill:view, bss:billDetail:view (retiring).",
    ],
    parameters: &[
        Help {
            wire: "free_resource_id",
            flag: "free-resource-id",
            text: "Id of a resource item, as `ListFreeResourceInfos` returns it. A package has one item for each usage type.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "product_id",
            flag: "product-id",
            text: "Product id, which is the id of the resource package.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resource_type_code",
            flag: "resource-type-code",
            text: "Deductions for this resource type.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "deduct_time_begin",
            flag: "deduct-time-begin",
            text: "First day of the deductions, in China time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "deduct_time_end",
            flag: "deduct-time-end",
            text: "Last day of the deductions, in China time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of records to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most records that one answer holds.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("free_resource_records"),
    columns: &[
        Column {
            name: "deduct_time",
            usual: true,
        },
        Column {
            name: "free_resource_id",
            usual: true,
        },
        Column {
            name: "resource_id",
            usual: true,
        },
        Column {
            name: "resource_type_code",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
        Column {
            name: "resource_tag",
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
            name: "usage_type_code",
            usual: true,
        },
        Column {
            name: "available_amount",
            usual: true,
        },
        Column {
            name: "remaining_amount",
            usual: true,
        },
        Column {
            name: "used_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
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
    ],
    secrets: &[],
};
