// @generated from spec/bss/operations/subscriptions/list_renew_rate_on_period.yaml. Do not edit: change that, and generate again.

//! The command `list-renew-rate-on-period`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-renew-rate-on-period",
    descriptor: <::huaweicloud_bss::subscriptions::ListRenewRateOnPeriod as Operation>::descriptor,
    summary: "Tells what the renewal of yearly/monthly resources would cost.",
    notes: &[
        "The price of a primary resource contains that of the resources that are attached to it. `ListPayPerUseCustomerResources` tells which resources are primary and which are attached, in `is_main_resource`. A disk that was bought separately and then mounted on a server need not be attached to it.",
        "A caller without `billing:contract:viewDiscount`, or under role policies without `bss:discount:view`, gets an answer without discounts; the call succeeds.",
        "Some codes come with status 200. The documentation does not state whether they then stand at the top of the answer or in `fail_resource_infos`.",
        "Nothing is ordered or paid; `RenewalResources` does that.",
        "Restrictions:\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources.",
        "For: An account that buys for itself.",
        "Permissions: billing:contract:viewDiscount, bss:discount:view.",
    ],
    parameters: &[
        Help {
            wire: "resource_ids",
            flag: "resource-ids",
            text: "Primary resources to ask the price of.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "period_type",
            flag: "period-type",
            text: "Unit of the renewal period.",
            values: &[
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
            ],
            fields: &[],
        },
        Help {
            wire: "period_num",
            flag: "period-num",
            text: "Number of months or years by which the resources would be renewed.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "include_relative_resources",
            flag: "include-relative-resources",
            text: "Whether related resources are priced, too. The documentation does not define related resources; those attached to a primary resource are priced with it in any case.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "renew_inquiry_results",
            usual: false,
        },
        Column {
            name: "official_website_rating_result",
            usual: false,
        },
        Column {
            name: "official_website_rating_result.official_website_amount",
            usual: true,
        },
        Column {
            name: "official_website_rating_result.installment_official_website_amount",
            usual: true,
        },
        Column {
            name: "official_website_rating_result.installment_period_type",
            usual: true,
        },
        Column {
            name: "optional_discount_rating_results",
            usual: false,
        },
        Column {
            name: "fail_resource_infos",
            usual: false,
        },
    ],
    secrets: &[],
};
