// @generated from spec/bssintl/operations/orders/legacy_list_orders.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-orders`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-orders",
    descriptor: <::huaweicloud_bssintl::orders::LegacyListOrders as Operation>::descriptor,
    summary: "Lists orders of yearly/monthly resources, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-customer-orders instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.",
        "`LegacyListPeriodResources` lists the resources of an order.",
        "A solution provider or distributor of the first tier that calls with credentials of its own sees only orders of customers that are associated with it under the reseller model.",
        "The pages are counted by `page_index` and hold `page_size` orders; the count of all is `data.totalSize`.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account; the partner's id if the partner calls with credentials of its own.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Order with this id.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Orders of this customer account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "create_time_begin",
            flag: "create-time-begin",
            text: "Orders created from this time on.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "create_time_end",
            flag: "create-time-end",
            text: "Orders created until this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type",
            flag: "service-type",
            text: "Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "status",
            flag: "status",
            text: "State of the orders. The old SDKs name no values.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_type",
            flag: "order-type",
            text: "Kind of the orders.",
            values: &[
                Value {
                    wire: "1",
                    name: "purchase",
                    text: "New resources.",
                },
                Value {
                    wire: "2",
                    name: "renewal",
                    text: "Renewal.",
                },
                Value {
                    wire: "3",
                    name: "change",
                    text: "Change of resources.",
                },
                Value {
                    wire: "4",
                    name: "unsubscription",
                    text: "Return of resources.",
                },
                Value {
                    wire: "10",
                    name: "to-pay-per-use",
                    text: "Switch from yearly/monthly billing to pay-per-use.",
                },
                Value {
                    wire: "11",
                    name: "to-yearly-monthly",
                    text: "Switch from pay-per-use to yearly/monthly billing.",
                },
                Value {
                    wire: "13",
                    name: "trial",
                    text: "Trial.",
                },
                Value {
                    wire: "14",
                    name: "trial-to-commercial",
                    text: "Switch from a trial to commercial use.",
                },
                Value {
                    wire: "15",
                    name: "fee-adjustment",
                    text: "Adjustment of fees.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "page_size",
            flag: "page-size",
            text: "Orders on a page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "page_index",
            flag: "page-index",
            text: "Number of the page. The example of an old SDK asks for page 1 first.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "sort",
            flag: "sort",
            text: "How the orders are sorted.",
            values: &[
                Value {
                    wire: "createTime",
                    name: "oldest-first",
                    text: "By the time of creation, oldest first.",
                },
                Value {
                    wire: "-createTime",
                    name: "newest-first",
                    text: "By the time of creation, newest first.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "payment_time_begin",
            flag: "payment-time-begin",
            text: "Orders paid from this time on.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "payment_time_end",
            flag: "payment-time-end",
            text: "Orders paid until this time.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "data",
            usual: false,
        },
        Column {
            name: "data.pageSize",
            usual: true,
        },
        Column {
            name: "data.pageIndex",
            usual: true,
        },
        Column {
            name: "data.totalSize",
            usual: true,
        },
        Column {
            name: "data.orderInfos",
            usual: false,
        },
    ],
    secrets: &[],
};
