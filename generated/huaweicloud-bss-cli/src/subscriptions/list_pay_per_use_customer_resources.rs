// @generated from spec/bss/operations/subscriptions/list_pay_per_use_customer_resources.yaml. Do not edit: change that, and generate again.

//! The command `list-pay-per-use-customer-resources`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-pay-per-use-customer-resources",
    descriptor:
        <::huaweicloud_bss::subscriptions::ListPayPerUseCustomerResources as Operation>::descriptor,
    summary: "Lists yearly/monthly resources of the customer.",
    notes: &[
        "Despite its name the operation lists resources that are paid by the year or month, not those that are paid by use. The path really spells `suscriptions`.",
        "Only resources that were provisioned successfully are listed.",
        "A request whose parameters are all left out or empty returns the first resources of the calling customer, as many as `limit` says. Its body is `{}` when all are left out.",
        "Customers call the operation for their own resources. Since November 2025 partners call it, too, and name one of their customers in `customer_id`; the partner's page admits solution providers and distributors of the first tier. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010105`; the other permissions are those of a customer's users.",
        "To renew resources that it lists, ask for the price with `ListRateOnPeriodDetail` and renew them with `RenewalResources`.",
        "Among resources that belong together one is the primary resource and the others are attached to it. A server is primary and its disks are attached; a shared bandwidth is primary and its elastic IPs are attached; with a dedicated bandwidth the elastic IP is primary and the bandwidth is attached. `is_main_resource` tells which resource is which, and what it says decides for `RenewalResources` and `CancelResourcesSubscription`: a disk that was bought separately and then mounted need not be attached. The developer's guide also counts the VPC, the elastic IP and the bandwidth of a server among what is attached to it.",
        "For: An account that buys for itself. A partner that resells to customers.",
        "Permissions: billing:subscription:view, bss:renewal:view, bss:order:view (retiring), BPC_ITEM_SUBCUSTSERV_010105.",
    ],
    parameters: &[
        Help {
            wire: "resource_ids",
            flag: "resource-ids",
            text: "Resources to list. An id is the one that the cloud service gave the resource, such as `server_id` for a cloud server. Resources that are attached to these come too unless `only_main_resource` is 1.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Order whose resources are listed. The page asks to escape special characters as in a URL, for example a percent sign as `%25`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "only_main_resource",
            flag: "only-main-resource",
            text: "Whether resources that are attached to primary resources are listed too.",
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
            text: "States of the resources to list.",
            values: &[
                Value {
                    wire: "2",
                    name: "in-use",
                    text: "In use.",
                },
                Value {
                    wire: "3",
                    name: "closed",
                    text: "Closed. The vendor's console does not show this state.",
                },
                Value {
                    wire: "4",
                    name: "frozen",
                    text: "Frozen, as in the retention period.",
                },
                Value {
                    wire: "5",
                    name: "expired",
                    text: "Expired, as in the grace period.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "How many matching records are skipped.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "How many records come back at most.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expire_time_begin",
            flag: "expire-time-begin",
            text: "Start of the period in which the resources to list expire.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expire_time_end",
            flag: "expire-time-end",
            text: "End of the period in which the resources to list expire.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type_code",
            flag: "service-type-code",
            text: "Cloud service of the resources to list, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer of a partner whose resources are listed. A partner must send it; from all others it has no effect.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[(
        "resources-closed",
        "Waits until all resources that the request selects are closed. Success: there are items, and `data.status` of all of them is `3` (`Closed`).",
    )],
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
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "service_type_name",
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
            name: "resource_spec_code",
            usual: true,
        },
        Column {
            name: "project_id",
            usual: true,
        },
        Column {
            name: "product_id",
            usual: true,
        },
        Column {
            name: "product_spec_desc",
            usual: true,
        },
        Column {
            name: "parent_resource_id",
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
            name: "effective_time",
            usual: true,
        },
        Column {
            name: "expire_time",
            usual: true,
        },
        Column {
            name: "update_time",
            usual: true,
        },
        Column {
            name: "expire_policy",
            usual: true,
        },
        Column {
            name: "spec_size",
            usual: true,
        },
        Column {
            name: "spec_size_measure_id",
            usual: true,
        },
        Column {
            name: "enterprise_project",
            usual: false,
        },
        Column {
            name: "enterprise_project.id",
            usual: true,
        },
        Column {
            name: "enterprise_project.name",
            usual: true,
        },
    ],
    secrets: &[],
};
