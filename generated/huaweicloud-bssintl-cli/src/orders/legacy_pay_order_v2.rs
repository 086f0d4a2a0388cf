// @generated from spec/bssintl/operations/orders/legacy_pay_order_v2.yaml. Do not edit: change that, and generate again.

//! The command `legacy-pay-order-v2`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-pay-order-v2",
    descriptor: <::huaweicloud_bssintl::orders::LegacyPayOrderV2 as Operation>::descriptor,
    summary: "Pays an order of yearly/monthly resources, in the older way.",
    notes: &[
        "Deprecated by the vendor: use pay-orders instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.",
        "A customer with monthly settlement pays by it first. Otherwise the balance of the cash account is used before the balance of the credit account.",
        "Where a discount and a cash coupon can be used both, the discount is taken first.",
        "When a member account whose finances its master account holds calls, coupons of the master account that fit the order are used without being named.",
        "Side effects:\n- Spends coupons and balance of the account.",
        "Restrictions:\n- Only an order that waits for payment can be paid.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own.",
        "For: An account that buys for itself.",
        "Permissions: bss:order:pay.",
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
            wire: "coupon_infos",
            flag: "coupon-infos",
            text: "Coupons to pay with. Those of a master account that the notes speak of need not be named.",
            values: &[],
            fields: &[
                Help {
                    wire: "id",
                    flag: "",
                    text: "Id of the coupon. The SDK refers to an operation that lists the coupons of an order, which it does not have. The manual of the European site has it: `ListOrderCouponsByOrderId`, for customers alone; so had the SDK of this site until 2022.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "type",
                    flag: "",
                    text: "Kind of the coupon.",
                    values: &[
                        Value {
                            wire: "300",
                            name: "discount-coupon",
                            text: "Discount coupon, reserved by the vendor.",
                        },
                        Value {
                            wire: "301",
                            name: "cash-coupon",
                            text: "Cash coupon.",
                        },
                        Value {
                            wire: "302",
                            name: "flexi-purchase-coupon",
                            text: "Flexi-purchase coupon, reserved by the vendor.",
                        },
                        Value {
                            wire: "303",
                            name: "stored-value-card",
                            text: "Stored-value card, reserved by the vendor.",
                        },
                    ],
                    fields: &[],
                },
            ],
        },
        Help {
            wire: "discount_infos",
            flag: "discount-infos",
            text: "Discount to pay with. `ListOrderDiscounts` gives it.",
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
                            text: "Adjustment of the price of this order. An order that has one must be paid with it, without another discount. A partner that may set discounts can make one while the order waits for payment, though not for customers under the reseller model; automatic renewals do not get it.",
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
