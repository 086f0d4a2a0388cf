// @generated from spec/bss/operations/customers/legacy_list_on_demand_resources.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-on-demand-resources`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-on-demand-resources",
    descriptor:
        <::huaweicloud_bss::customers::LegacyListOnDemandResources as Operation>::descriptor,
    summary: "Lists the pay-per-use resources of a customer of a partner, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-customer-on-demand-resources instead.",
        "The page of the international site says that the operation will go out of service, its change log that it went by 26 December 2023. Later lists of such operations of this site do not name it; whether it still answers here is not known.",
        "The list lags behind, by a time that differs between cloud services, and is for reference only.",
        "The page of this site could not be reached. What is said here stands on pages of the international site and in the vendor's old SDKs, those for this site among them.",
        "For: A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "partner_id",
            flag: "partner-id",
            text: "Id that Huawei Cloud gave the partner.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customerResourceId",
            flag: "customer-resource-id",
            text: "Resource with this id, which is the one of the customer's resource and not that of the cloud service.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customerId",
            flag: "customer-id",
            text: "Customer whose resources are listed.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "regionCode",
            flag: "region-code",
            text: "Code of the region, such as `cn-north-1`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cloudServiceTypeCode",
            flag: "cloud-service-type-code",
            text: "Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resourceTypeCode",
            flag: "resource-type-code",
            text: "Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resourceIds",
            flag: "resource-ids",
            text: "Resources with these ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resourceName",
            flag: "resource-name",
            text: "Resources of this name. A part of the name does not find them.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "startTimeBegin",
            flag: "start-time-begin",
            text: "Resources that are in effect from this time on, or a later one.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "startTimeEnd",
            flag: "start-time-end",
            text: "Resources that are in effect from this time on, or an earlier one.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "pageNo",
            flag: "page-no",
            text: "Number of the page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "pageSize",
            flag: "page-size",
            text: "Resources on a page.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("customerResources"),
    columns: &[
        Column {
            name: "customerResourceId",
            usual: true,
        },
        Column {
            name: "customerId",
            usual: true,
        },
        Column {
            name: "regionCode",
            usual: true,
        },
        Column {
            name: "azCode",
            usual: true,
        },
        Column {
            name: "cloudServiceTypeCode",
            usual: true,
        },
        Column {
            name: "resourceTypeCode",
            usual: true,
        },
        Column {
            name: "resourceId",
            usual: true,
        },
        Column {
            name: "resourceName",
            usual: true,
        },
        Column {
            name: "startTime",
            usual: true,
        },
        Column {
            name: "endTime",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "resourceSpecCode",
            usual: true,
        },
        Column {
            name: "resourceInfo",
            usual: true,
        },
        Column {
            name: "chargingModeChangeFlag",
            usual: true,
        },
        Column {
            name: "lastDeductType",
            usual: true,
        },
    ],
    secrets: &[],
};
