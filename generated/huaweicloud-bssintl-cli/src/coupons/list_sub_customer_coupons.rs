// @generated from spec/bssintl/operations/coupons/list_sub_customer_coupons.yaml. Do not edit: change that, and generate again.

//! The command `list-sub-customer-coupons`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-sub-customer-coupons",
    descriptor: <::huaweicloud_bssintl::coupons::ListSubCustomerCoupons as Operation>::descriptor,
    summary: "Lists the coupons of the account that calls.",
    notes: &[
        "Cash and discount coupons that expired more than a year ago are not listed. A coupon is no longer valid once its expiry time has passed.",
        "Cash coupons cannot pay debts. When a customer is associated with a partner under the reseller model, the coupons that it has can only pay for what it spent before.",
        "A partner's coupons are deducted when its bill for a month is made, those for one customer first. They come back with an unsubscription only if the resource or the renewal was not yet in effect or the order went wrong.",
        "A member account whose finances its master account holds is given no more coupons. Those that it has can pay bills from before it was associated.",
        "Customers call the operation for their own coupons. Partners call it, too, and see their own coupons, and distributors of the first tier those of their resellers; the partner's page admits solution providers and distributors of the first tier. To see the coupons of a customer they call with a token of that customer, who has to authorize them on their request or to create an agency for them before. An older page says that one call with a partner's credentials brings both, the partner's own coupons and those of its resellers. Until 2022 the SDK of this site had a parameter that chose between them, `indirect_partner_id`, as the China site has; SDKs from 3.1.30 on and the pages do not.",
        "An operator account of a partner needs one of the permissions `BPC_MENU_FINANCE_100100` and `BPC_ITEM_SUBCUSTSERV_050101`: the first is for the list of cash coupons, the second for the payment of customers' orders. The other permissions are those of a customer's users.",
        "Restrictions:\n- The international site has neither discount coupons nor flexi-purchase coupons so far.",
        "For: An account that buys for itself. A partner that resells to customers.",
        "Permissions: billing:coupon:view, bss:coupon:view, BPC_MENU_FINANCE_100100, BPC_ITEM_SUBCUSTSERV_050101.",
    ],
    parameters: &[
        Help {
            wire: "coupon_id",
            flag: "coupon-id",
            text: "Coupon to look for.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Order that the coupon was used for.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "promotion_plan_id",
            flag: "promotion-plan-id",
            text: "Promotion plan of the coupon.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "coupon_type",
            flag: "coupon-type",
            text: "Kind of the coupon.",
            values: &[
                Value {
                    wire: "1",
                    name: "cash-coupon",
                    text: "Cash coupon.",
                },
                Value {
                    wire: "2",
                    name: "discount-coupon",
                    text: "Discount coupon, reserved by the vendor.",
                },
                Value {
                    wire: "4",
                    name: "flexi-purchase-coupon",
                    text: "Flexi-purchase coupon, reserved by the vendor.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "status",
            flag: "status",
            text: "State of the coupon.",
            values: &[
                Value {
                    wire: "2",
                    name: "unused",
                    text: "Ready for use.",
                },
                Value {
                    wire: "3",
                    name: "used",
                    text: "Used.",
                },
                Value {
                    wire: "4",
                    name: "expired",
                    text: "Expired.",
                },
                Value {
                    wire: "5",
                    name: "reclaimed",
                    text: "Taken back.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "active_start_time",
            flag: "active-start-time",
            text: "Earliest time at which the coupon was activated.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "active_end_time",
            flag: "active-end-time",
            text: "Latest time at which the coupon was activated.",
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
            wire: "limit",
            flag: "limit",
            text: "Most coupons of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "source_id",
            flag: "source-id",
            text: "Who issued the coupon. For a coupon of a partner this is the partner's id.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("user_coupons"),
    columns: &[
        Column {
            name: "coupon_id",
            usual: true,
        },
        Column {
            name: "coupon_code",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "coupon_type",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "face_value",
            usual: true,
        },
        Column {
            name: "valid_time",
            usual: true,
        },
        Column {
            name: "expire_time",
            usual: true,
        },
        Column {
            name: "order_id",
            usual: true,
        },
        Column {
            name: "promotion_plan_id",
            usual: true,
        },
        Column {
            name: "plan_name",
            usual: true,
        },
        Column {
            name: "plan_desc",
            usual: true,
        },
        Column {
            name: "media_type",
            usual: true,
        },
        Column {
            name: "fetch_method",
            usual: true,
        },
        Column {
            name: "use_limits",
            usual: false,
        },
        Column {
            name: "active_time",
            usual: true,
        },
        Column {
            name: "reserve_time",
            usual: true,
        },
        Column {
            name: "promotion_id",
            usual: true,
        },
        Column {
            name: "create_time",
            usual: true,
        },
        Column {
            name: "coupon_version",
            usual: true,
        },
        Column {
            name: "balance",
            usual: true,
        },
        Column {
            name: "lock_order_id",
            usual: true,
        },
        Column {
            name: "coupon_usage",
            usual: true,
        },
        Column {
            name: "is_frozen",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "extend_param1",
            usual: true,
        },
        Column {
            name: "source_id",
            usual: true,
        },
    ],
    secrets: &[],
};
