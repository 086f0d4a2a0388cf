// @generated from spec/bssintl/operations/subscriptions/legacy_list_period_resources.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-period-resources`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-period-resources",
    descriptor:
        <::huaweicloud_bssintl::subscriptions::LegacyListPeriodResources as Operation>::descriptor,
    summary: "Lists yearly/monthly resources, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-pay-per-use-customer-resources instead.",
        "The title marks the operation as the old one; a notice of 27 August 2024 sets 28 February 2025 as its last day.",
        "`ListRateOnPeriodDetail` tells what a renewal of a resource in use would cost, and `LegacyRenewResources` renews it.",
        "A primary resource leads a group that belongs together: of a server and its disks the server; of a shared bandwidth and its addresses the bandwidth; of an address with a bandwidth of its own the address.",
        "Restrictions:\n- Only resources that were provisioned successfully are listed.\n- Solution providers and distributors of the first tier that call it with credentials of their own get no error and no data.",
        "For: An account that buys for itself.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resource_ids",
            flag: "resource-ids",
            text: "Resources to list; if `only_main_resource` is 0, with those that are attached to them. An id is the one that the cloud service gave the resource, such as `server_id` for a cloud server. The ids and the commas between them may have 4096 characters in all.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Resources of this order.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "only_main_resource",
            flag: "only-main-resource",
            text: "Whether only primary resources are listed. Without effect for the id of an attached resource, which lists only itself.",
            values: &[
                Value {
                    wire: "0",
                    name: "with-attached",
                    text: "Primary resources and those attached to them.",
                },
                Value {
                    wire: "1",
                    name: "primary-only",
                    text: "Primary resources only.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "status_list",
            flag: "status-list",
            text: "Resources in these states.",
            values: &[
                Value {
                    wire: "2",
                    name: "in-use",
                    text: "In use.",
                },
                Value {
                    wire: "4",
                    name: "frozen",
                    text: "Frozen.",
                },
                Value {
                    wire: "5",
                    name: "expired",
                    text: "Expired.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "page_no",
            flag: "page-no",
            text: "Number of the page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "page_size",
            flag: "page-size",
            text: "Resources on a page.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("data"),
    columns: &[
        Column {
            name: "id",
            usual: true,
        },
        Column {
            name: "resource_id",
            usual: true,
        },
        Column {
            name: "resource_name",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
        Column {
            name: "cloud_service_type_code",
            usual: true,
        },
        Column {
            name: "resource_type_code",
            usual: true,
        },
        Column {
            name: "resource_spec_code",
            usual: true,
        },
        Column {
            name: "project_code",
            usual: true,
        },
        Column {
            name: "product_id",
            usual: true,
        },
        Column {
            name: "main_resource_id",
            usual: true,
        },
        Column {
            name: "is_main_resource",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "valid_time",
            usual: true,
        },
        Column {
            name: "expire_time",
            usual: true,
        },
        Column {
            name: "next_operation_policy",
            usual: true,
        },
    ],
    secrets: &[],
};
