// @generated from spec/bss/operations/customers/list_customer_on_demand_resources.yaml. Do not edit: change that, and generate again.

//! The command `list-customer-on-demand-resources`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-customer-on-demand-resources",
    descriptor:
        <::huaweicloud_bss::customers::ListCustomerOnDemandResources as Operation>::descriptor,
    summary: "Lists the pay-per-use resources of a customer of the partner.",
    notes: &[
        "The customer must belong to the partner under the resale model. The list lags behind, by a time that differs between cloud services, and is for reference only.",
        "Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010105`.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only customers under the resale model can be asked for.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010105.",
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
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose resources are listed. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "region_code",
            flag: "region-code",
            text: "Region of the resources.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type_code",
            flag: "service-type-code",
            text: "Cloud service of the resources.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resource_ids",
            flag: "resource-ids",
            text: "Resources to look for.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "effective_time_begin",
            flag: "effective-time-begin",
            text: "Earliest time from which the resources are in effect.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "effective_time_end",
            flag: "effective-time-end",
            text: "Latest time from which the resources are in effect.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of resources to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most resources of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "status",
            flag: "status",
            text: "State of the resources.",
            values: &[
                Value {
                    wire: "1",
                    name: "normal",
                    text: "The resource is provisioned.",
                },
                Value {
                    wire: "2",
                    name: "grace-period",
                    text: "The resource is in its grace period.",
                },
                Value {
                    wire: "3",
                    name: "frozen",
                    text: "The resource is frozen.",
                },
                Value {
                    wire: "4",
                    name: "changing",
                    text: "The resource is being changed.",
                },
                Value {
                    wire: "5",
                    name: "closing",
                    text: "The resource is being closed.",
                },
                Value {
                    wire: "6",
                    name: "closed",
                    text: "The resource is closed.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customer a distributor asks for. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("resources"),
    columns: &[
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
        Column {
            name: "availability_zone_code",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "resource_type_code",
            usual: true,
        },
        Column {
            name: "service_type_name",
            usual: true,
        },
        Column {
            name: "resource_type_name",
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
            name: "resource_spec_code",
            usual: true,
        },
        Column {
            name: "resource_info",
            usual: true,
        },
        Column {
            name: "product_spec_desc",
            usual: true,
        },
    ],
    secrets: &[],
};
