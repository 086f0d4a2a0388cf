// @generated from spec/bss/operations/coupons/list_business_discount_info.yaml. Do not edit: change that, and generate again.

//! The command `list-business-discount-info`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-business-discount-info",
    descriptor: <::huaweicloud_bss::coupons::ListBusinessDiscountInfo as Operation>::descriptor,
    summary: "Lists the commercial discounts of Huawei Cloud that are in force for the customer.",
    notes: &[
        "The discounts are those of the customer's framework agreement with Huawei Cloud.",
        "Which of them a purchase gets goes by the period of the product's price: three years of a product that is priced by the year get the discount for one year. For a change or an addition the rest of the period counts, rounded up to the next period that is priced.",
        "One call lists quotes of one kind: for products or for categories of products. `offset` and `limit` cut the quotes into parts; tiers and sites come completely with each.",
        "For: An account that buys for itself.",
        "Permissions: billing:contract:view.",
    ],
    parameters: &[
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language of the names in the answer. Case is ignored.",
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
            wire: "quoting_item_type",
            flag: "quoting-item-type",
            text: "Kind of the quotes.",
            values: &[
                Value {
                    wire: "PRODUCT_ITEM",
                    name: "product",
                    text: "Quotes for products.",
                },
                Value {
                    wire: "CATEGORY_ITEM",
                    name: "category",
                    text: "Quotes for categories of products.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "cloud_service_types",
            flag: "cloud-service-types",
            text: "Cloud services whose quotes are listed, such as `hws.service.type.obs`. Case is ignored. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "charging_modes",
            flag: "charging-modes",
            text: "Billing modes whose quotes are listed. Case is ignored.",
            values: &[
                Value {
                    wire: "ONDEMAND",
                    name: "pay-per-use",
                    text: "Pay-per-use.",
                },
                Value {
                    wire: "ONETIME",
                    name: "one-time",
                    text: "Paid once.",
                },
                Value {
                    wire: "DAILY",
                    name: "daily",
                    text: "Paid by the day.",
                },
                Value {
                    wire: "MONTHLY",
                    name: "monthly",
                    text: "Paid by the month.",
                },
                Value {
                    wire: "1_YEARLY",
                    name: "one-year",
                    text: "Paid for 1 year.",
                },
                Value {
                    wire: "2_YEARLY",
                    name: "two-years",
                    text: "Paid for 2 years.",
                },
                Value {
                    wire: "3_YEARLY",
                    name: "three-years",
                    text: "Paid for 3 years.",
                },
                Value {
                    wire: "4_YEARLY",
                    name: "four-years",
                    text: "Paid for 4 years.",
                },
                Value {
                    wire: "5_YEARLY",
                    name: "five-years",
                    text: "Paid for 5 years.",
                },
                Value {
                    wire: "1_YEARLY_RI",
                    name: "one-year-reserved-instance",
                    text: "Reserved instance for 1 year.",
                },
                Value {
                    wire: "3_YEARLY_RI",
                    name: "three-years-reserved-instance",
                    text: "Reserved instance for 3 years.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "site_code",
            flag: "site-code",
            text: "Operating site whose quotes are listed. Case is ignored.",
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
    rows: None,
    columns: &[
        Column {
            name: "total_count",
            usual: true,
        },
        Column {
            name: "commerce_id",
            usual: true,
        },
        Column {
            name: "commerce_code",
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
            name: "product_quoting_items",
            usual: false,
        },
        Column {
            name: "category_quoting_items",
            usual: false,
        },
        Column {
            name: "category_quoting_item_steps",
            usual: false,
        },
        Column {
            name: "accumulation_cycle_type",
            usual: true,
        },
        Column {
            name: "sites",
            usual: false,
        },
    ],
    secrets: &[],
};
