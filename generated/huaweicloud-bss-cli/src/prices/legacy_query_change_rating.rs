// @generated from spec/bss/operations/prices/legacy_query_change_rating.yaml. Do not edit: change that, and generate again.

//! The command `legacy-query-change-rating`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-query-change-rating",
    descriptor: <::huaweicloud_bss::prices::LegacyQueryChangeRating as Operation>::descriptor,
    summary: "Asks what the change of a yearly/monthly resource to a larger specification costs, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-rate-on-period-detail instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. It names `ListOnDemandResourceRatings` as well.",
        "It tells what the customer pays in advance for the change, before the change is ordered at the cloud service.",
        "The operations that replace it price a product that is bought anew: neither takes the resource that is to be changed.",
        "Restrictions:\n- Only changes to a larger specification have a price, such as more cores, memory or disk. Reductions are not supported.\n- Of partners only solution providers and distributors of the first tier can call the operation.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account. Partners, too, send that of the customer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "productInfo",
            flag: "product-info",
            text: "The product that the resource becomes.",
            values: &[],
            fields: &[
                Help {
                    wire: "cloudServiceType",
                    flag: "",
                    text: "Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
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
                    text: "Specification of the resource. That of a cloud server ends in `.win` or `.linux`, as `s2.small.1.linux` does.",
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
                    values: &[
                        Value {
                            wire: "15",
                            name: "megabits-per-second",
                            text: "Megabits per second, for bandwidths.",
                        },
                        Value {
                            wire: "17",
                            name: "gigabytes",
                            text: "Gigabytes, for disks.",
                        },
                    ],
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
            wire: "tenantId",
            flag: "tenant-id",
            text: "Id of a project. Reserved.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resourceId",
            flag: "resource-id",
            text: "Resource that is to be changed. `LegacyListPeriodResources` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "inquiryTime",
            flag: "inquiry-time",
            text: "Time at which the change is to take effect. The prices of that time count.",
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
            name: "ratingResult.productId",
            usual: true,
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
            name: "ratingResult.extendParams",
            usual: true,
        },
    ],
    secrets: &[],
};
