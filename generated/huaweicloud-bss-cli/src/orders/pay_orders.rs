// @generated from spec/bss/operations/orders/pay_orders.yaml. Do not edit: change that, and generate again.

//! The command `pay-orders`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "pay-orders",
    descriptor: <::huaweicloud_bss::orders::PayOrders as Operation>::descriptor,
    summary: "Pays an order of yearly/monthly resources that waits for payment.",
    notes: &[
        "The balance of the cash account is used before the balance of the credit account.",
        "When a member account whose finances its master account holds calls, coupons of the master account that fit the order are used without being named. If the member pays by hand, an order that the master account has to pay is made. If it pays automatically, the master account pays at once; if that fails, for want of balance or for another reason, an order that the master account has to pay is made. The master account sets which of the two the member does.",
        "Side effects:\n- Spends coupons and balance of the account.",
        "Restrictions:\n- Only an order that waits for payment can be paid.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:order:pay, bss:order:pay.",
    ],
    parameters: &[
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Order to pay. RenewalResources and ListCustomerOrders give it.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "use_coupon",
            flag: "use-coupon",
            text: "Whether coupons are used.",
            values: &[
                Value {
                    wire: "YES",
                    name: "used",
                    text: "It is used.",
                },
                Value {
                    wire: "NO",
                    name: "not-used",
                    text: "It is not used.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "use_discount",
            flag: "use-discount",
            text: "Whether a discount is used.",
            values: &[
                Value {
                    wire: "YES",
                    name: "used",
                    text: "It is used.",
                },
                Value {
                    wire: "NO",
                    name: "not-used",
                    text: "It is not used.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "coupon_infos",
            flag: "coupon-infos",
            text: "Coupons to pay with. ListOrderCouponsByOrderId gives them, and in `coupon_max_use_quantity` how many of each kind the order takes. Those of a master account that the notes speak of need not be named.",
            values: &[],
            fields: &[
                Help {
                    wire: "id",
                    flag: "",
                    text: "Id of the coupon. ListOrderCouponsByOrderId gives it as `coupon_id`.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "type",
                    flag: "",
                    text: "Kind of the coupon. ListOrderCouponsByOrderId gives it as `coupon_type`.",
                    values: &[
                        Value {
                            wire: "300",
                            name: "discount-coupon",
                            text: "Discount coupon.",
                        },
                        Value {
                            wire: "301",
                            name: "cash-coupon",
                            text: "Cash coupon.",
                        },
                        Value {
                            wire: "302",
                            name: "flexi-purchase-coupon",
                            text: "Flexi-purchase coupon.",
                        },
                        Value {
                            wire: "303",
                            name: "stored-value-card",
                            text: "Stored-value card.",
                        },
                    ],
                    fields: &[],
                },
            ],
        },
        Help {
            wire: "discount_infos",
            flag: "discount-infos",
            text: "Discount to pay with. The query of an order's discounts gives it.",
            values: &[],
            fields: &[
                Help {
                    wire: "id",
                    flag: "",
                    text: "Id of the discount. The query of an order's discounts gives it as `discount_id`.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "type",
                    flag: "",
                    text: "Kind of the discount.",
                    values: &[
                        Value {
                            wire: "0",
                            name: "promotion",
                            text: "Discount of a promotion.",
                        },
                        Value {
                            wire: "1",
                            name: "contract",
                            text: "Contract discount.",
                        },
                        Value {
                            wire: "2",
                            name: "commercial",
                            text: "Commercial discount.",
                        },
                        Value {
                            wire: "3",
                            name: "partner-granted",
                            text: "Discount that a partner grants.",
                        },
                        Value {
                            wire: "609",
                            name: "order-price-adjustment",
                            text: "Adjustment of the price of this order. An order that has one must be paid with it, without another discount. A partner can make one, though not for customers under the resale model; automatic renewals do not get it.",
                        },
                    ],
                    fields: &[],
                },
            ],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
