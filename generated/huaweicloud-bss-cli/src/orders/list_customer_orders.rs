// @generated from spec/bss/operations/orders/list_customer_orders.yaml. Do not edit: change that, and generate again.

//! The command `list-customer-orders`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-customer-orders",
    descriptor: <::huaweicloud_bss::orders::ListCustomerOrders as Operation>::descriptor,
    summary: "Lists orders of yearly/monthly resources.",
    notes: &[
        "The resources of one order are listed by ListPayPerUseCustomerResources with the order's id.",
        "Customers call the operation for their own orders. Partners call it, too, and see the orders of all their customers; the partner's page admits solution providers and distributors of the first tier. An operator account of a partner needs one of the permissions `BPC_ITEM_SUBCUSTSERV_060100` and `BPC_ITEM_SUBCUSTSERV_060200`: the first is for the orders of customers, the second for those of the customers of resellers of the second tier. The other permissions are those of a customer's users. In the partner center a salesperson of a partner sees only the orders of the customers that are assigned to it.",
        "For: An account that buys for itself. A partner that resells to customers.",
        "Permissions: billing:order:view, bss:order:view, BPC_ITEM_SUBCUSTSERV_060100, BPC_ITEM_SUBCUSTSERV_060200.",
    ],
    parameters: &[
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Order to look for. Upper and lower case are not told apart. The page asks to escape special characters as in a URL, for example a percent sign as `%25`; a client does so with every value of a query.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose orders a partner asks for. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "create_time_begin",
            flag: "create-time-begin",
            text: "Earliest time at which the order was created.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "create_time_end",
            flag: "create-time-end",
            text: "Latest time at which the order was created.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type_code",
            flag: "service-type-code",
            text: "Cloud service type of the order. Upper and lower case are not told apart.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "status",
            flag: "status",
            text: "State of the order.",
            values: &[
                Value {
                    wire: "1",
                    name: "pending-review",
                    text: "Waits for review.",
                },
                Value {
                    wire: "3",
                    name: "processing",
                    text: "Is being processed.",
                },
                Value {
                    wire: "4",
                    name: "canceled",
                    text: "Was cancelled.",
                },
                Value {
                    wire: "5",
                    name: "completed",
                    text: "Is complete.",
                },
                Value {
                    wire: "6",
                    name: "pending-payment",
                    text: "Waits for payment.",
                },
                Value {
                    wire: "9",
                    name: "pending-confirmation",
                    text: "Waits for confirmation.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "order_type",
            flag: "order-type",
            text: "Kind of the order.",
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
            wire: "limit",
            flag: "limit",
            text: "Most orders of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of rows to skip.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_by",
            flag: "order-by",
            text: "How the orders are sorted. Upper and lower case are not told apart.",
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
            text: "Earliest time at which the order was paid.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "payment_time_end",
            flag: "payment-time-end",
            text: "Latest time at which the order was paid.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customers' orders a distributor asks for. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "method",
            flag: "method",
            text: "Whose orders are listed.",
            values: &[
                Value {
                    wire: "oneself",
                    name: "oneself",
                    text: "The caller's own orders.",
                },
                Value {
                    wire: "sub_customer",
                    name: "member-accounts",
                    text: "Orders that the caller pays for member accounts.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "paying_agent_id",
            flag: "paying-agent-id",
            text: "Account that pays the orders in the customer's place.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("order_infos"),
    columns: &[
        Column {
            name: "order_id",
            usual: true,
        },
        Column {
            name: "customer_id",
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
            name: "source_type",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "order_type",
            usual: true,
        },
        Column {
            name: "amount_after_discount",
            usual: true,
        },
        Column {
            name: "official_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "create_time",
            usual: true,
        },
        Column {
            name: "payment_time",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "contract_id",
            usual: true,
        },
        Column {
            name: "amount_info",
            usual: false,
        },
        Column {
            name: "amount_info.discounts",
            usual: false,
        },
        Column {
            name: "amount_info.flexipurchase_coupon_amount",
            usual: true,
        },
        Column {
            name: "amount_info.coupon_amount",
            usual: true,
        },
        Column {
            name: "amount_info.stored_card_amount",
            usual: true,
        },
        Column {
            name: "amount_info.commission_amount",
            usual: true,
        },
        Column {
            name: "amount_info.consumed_amount",
            usual: true,
        },
        Column {
            name: "enterprise_projects",
            usual: false,
        },
        Column {
            name: "sub_order_infos",
            usual: false,
        },
        Column {
            name: "agent_pay_info",
            usual: false,
        },
        Column {
            name: "agent_pay_info.paying_agent_id",
            usual: true,
        },
        Column {
            name: "agent_pay_info.is_agent_pay",
            usual: true,
        },
    ],
    secrets: &[],
};
