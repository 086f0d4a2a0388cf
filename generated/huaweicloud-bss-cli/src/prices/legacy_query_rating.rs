// @generated from spec/bss/operations/prices/legacy_query_rating.yaml. Do not edit: change that, and generate again.

//! The command `legacy-query-rating`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-query-rating",
    descriptor: <::huaweicloud_bss::prices::LegacyQueryRating as Operation>::descriptor,
    summary: "Asks for the price of products by their specification, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-on-demand-resource-ratings instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. For yearly/monthly products both name `ListRateOnPeriodDetail`.",
        "It serves for new purchases and for renewals.",
        "With `periodType` 5 a product is added to one that exists: a disk to a yearly/monthly server, an address to a shared bandwidth. The period of the added product is then that of `relativeResourcePeriodType`.",
        "Restrictions:\n- The price of reserved instances cannot be asked for.\n- Of partners only solution providers and distributors of the first tier can call the operation.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account. A partner that calls with credentials of its own sends its partner id.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "tenantId",
            flag: "tenant-id",
            text: "Id of the project in the region of `regionId`. A partner that calls with credentials of its own sends a project of its own.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "regionId",
            flag: "region-id",
            text: "Id of the region. The vendor's list of regions and endpoints has the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "avaliableZoneId",
            flag: "available-zone-id",
            text: "Id of the availability zone. The wire name has two letters in the wrong order.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "chargingMode",
            flag: "charging-mode",
            text: "How the products are billed.",
            values: &[
                Value {
                    wire: "0",
                    name: "yearly-monthly",
                    text: "Paid in advance by the year or month.",
                },
                Value {
                    wire: "1",
                    name: "pay-per-use",
                    text: "Paid by use.",
                },
                Value {
                    wire: "2",
                    name: "once",
                    text: "A service that is done once after the order, such as that of a security expert or the installation of hardware.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "periodType",
            flag: "period-type",
            text: "Unit of the period.",
            values: &[
                Value {
                    wire: "0",
                    name: "day",
                    text: "Days.",
                },
                Value {
                    wire: "2",
                    name: "month",
                    text: "Months.",
                },
                Value {
                    wire: "3",
                    name: "year",
                    text: "Years.",
                },
                Value {
                    wire: "4",
                    name: "hour",
                    text: "Hours.",
                },
                Value {
                    wire: "5",
                    name: "absolute-time",
                    text: "Until an absolute time.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "periodNum",
            flag: "period-num",
            text: "Number of periods.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "periodEndDate",
            flag: "period-end-date",
            text: "Expiry of the server or shared bandwidth that something is added to.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "relativeResourceId",
            flag: "relative-resource-id",
            text: "Server or shared bandwidth that a disk or an address is added to. To be filled in when something is added.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "relativeResourcePeriodType",
            flag: "relative-resource-period-type",
            text: "Unit of the period of the resource that something is added to. The old SDKs name no values; an example has `1`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "subscriptionNum",
            flag: "subscription-num",
            text: "Number of pieces.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "productInfos",
            flag: "product-infos",
            text: "Products whose price is asked for.",
            values: &[],
            fields: &[
                Help {
                    wire: "id",
                    flag: "",
                    text: "Id that the answer repeats for this product.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "cloudServiceType",
                    flag: "",
                    text: "Code of the cloud service type.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "resourceType",
                    flag: "",
                    text: "Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "resourceSpecCode",
                    flag: "",
                    text: "Specification of the resource, such as `s2.small.1.linux`.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "resourceSize",
                    flag: "",
                    text: "Size of the resource, such as that of a volume or a bandwidth, in the unit of `resouceSizeMeasureId`.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "resouceSizeMeasureId",
                    flag: "",
                    text: "Unit of the size. The wire name lacks a letter.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "usageFactor",
                    flag: "",
                    text: "Code of what is measured, as in usage records. It is `Duration` for cloud servers, disks, elastic IPs and images of the marketplace; for bandwidths it is `Duration` to ask by bandwidth and `upflow` to ask by traffic.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "usageValue",
                    flag: "",
                    text: "Usage, such as 1 to ask by the hour.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "usageMeasureId",
                    flag: "",
                    text: "Unit of the usage, that of an hour to ask by the hour. `ListMeasureUnits` returns the units.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "extendParams",
                    flag: "",
                    text: "Further parameters.",
                    values: &[],
                    fields: &[],
                },
            ],
        },
        Help {
            wire: "inquiryTime",
            flag: "inquiry-time",
            text: "Day for which the price is asked.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "ratingResult",
            usual: false,
        },
        Column {
            name: "ratingResult.amount",
            usual: true,
        },
        Column {
            name: "ratingResult.discountAmount",
            usual: true,
        },
        Column {
            name: "ratingResult.originalAmount",
            usual: true,
        },
        Column {
            name: "ratingResult.measureId",
            usual: true,
        },
        Column {
            name: "ratingResult.currency",
            usual: true,
        },
        Column {
            name: "ratingResult.productRatingResult",
            usual: false,
        },
        Column {
            name: "ratingResult.extendParams",
            usual: true,
        },
    ],
    secrets: &[],
};
