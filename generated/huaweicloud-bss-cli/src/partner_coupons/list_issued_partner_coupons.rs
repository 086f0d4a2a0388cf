// @generated from spec/bss/operations/partner_coupons/list_issued_partner_coupons.yaml. Do not edit: change that, and generate again.

//! The command `list-issued-partner-coupons`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-issued-partner-coupons",
    descriptor:
        <::huaweicloud_bss::partner_coupons::ListIssuedPartnerCoupons as Operation>::descriptor,
    summary: "Lists the coupons that a partner issued to its customers.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation. A coupon is no longer valid once its expiry time has passed.",
        "Cash and discount coupons that expired two years ago or earlier are not listed. The partner's console also shows coupons of customers in the referral model; here only those of customers in the resale model are listed.",
        "`CreatePartnerCoupons` issues coupons, and `ReclaimPartnerCoupons` takes one back. What is left of an expired coupon goes back to the partner by itself, and so do the coupons of a customer that is no longer associated with the partner; `ListPartnerCouponsRecord` lists both.",
        "An operator account needs the permission.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_030200.",
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
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer that got the coupons. `ListSubCustomers` returns the ids.",
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
                    text: "Discount coupon.",
                },
                Value {
                    wire: "3",
                    name: "product-coupon",
                    text: "Product coupon.",
                },
                Value {
                    wire: "4",
                    name: "flexi-purchase-coupon",
                    text: "Flexi-purchase coupon.",
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
                    wire: "1",
                    name: "inactive",
                    text: "Not activated.",
                },
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
            wire: "create_time_begin",
            flag: "create-time-begin",
            text: "Coupons that were made after this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "create_time_end",
            flag: "create-time-end",
            text: "Coupons that were made before this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "effective_time_begin",
            flag: "effective-time-begin",
            text: "Coupons that are valid from a time after this one.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "effective_time_end",
            flag: "effective-time-end",
            text: "Coupons that are valid from a time before this one.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expire_time_begin",
            flag: "expire-time-begin",
            text: "Coupons that expire after this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expire_time_end",
            flag: "expire-time-end",
            text: "Coupons that expire before this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of coupons to pass over.",
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
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customers' coupons a distributor asks for. `ListIndirectPartners` returns the ids.",
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
            name: "effective_time",
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
            name: "promotion_plan_name",
            usual: true,
        },
        Column {
            name: "promotion_plan_desc",
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
            name: "last_used_time",
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
            name: "balance",
            usual: true,
        },
        Column {
            name: "lock_order_id",
            usual: true,
        },
        Column {
            name: "is_frozen",
            usual: true,
        },
    ],
    secrets: &[],
};
