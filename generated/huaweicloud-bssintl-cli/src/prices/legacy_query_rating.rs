// @generated from spec/bssintl/operations/prices/legacy_query_rating.yaml. Do not edit: change that, and generate again.

//! The command `legacy-query-rating`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-query-rating",
    descriptor: <::huaweicloud_bssintl::prices::LegacyQueryRating as Operation>::descriptor,
    summary: "Asks for the price of products by their specification, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-on-demand-resource-ratings instead.",
        "The vendor's change log says that the operation was removed by 25 October 2023. For yearly/monthly products `ListRateOnPeriodDetail` replaces it.",
        "No page of this operation could be found. It stands in the vendor's old SDKs for this site; the link leads to the page of its successor.",
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
            text: "Id of the project in the region of `regionId`.",
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
                    text: "Code of the resource type.",
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
                    text: "Size of the resource, in the unit of `resouceSizeMeasureId`.",
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
                    text: "What the usage is counted by.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "usageValue",
                    flag: "",
                    text: "Usage.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "usageMeasureId",
                    flag: "",
                    text: "Unit of the usage.",
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
