// @generated from spec/bssintl/operations/orders/legacy_pay_order_v1.yaml. Do not edit: change that, and generate again.

//! The command `legacy-pay-order-v1`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-pay-order-v1",
    descriptor: <::huaweicloud_bssintl::orders::LegacyPayOrderV1 as Operation>::descriptor,
    summary: "Pays an order of yearly/monthly resources, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use legacy-pay-order-v2 instead.",
        "The vendor's change log says that the operation went out of service by 26 December 2023. The page still says that it will, and names that one, which goes out of service, too. `PayOrders` replaces both.",
        "Coupons can be chosen, other discounts cannot. The discount that was chosen when the order was placed stays as it was then: a commercial discount and one that a partner grants hold until the order expires, which is after seven days as a rule. When the order uses a discount of a promotion or a discount coupon that ends before, the order expires with it. The kinds of discounts exclude each other. On paying an order that buys or changes a cloud server, a disk or a network, the discount cannot be changed any more, and neither can one that a partner set for the order.",
        "The console pays from the balance, on-line or with the bill of the month. The page does not say which of them the operation uses; `LegacyPayOrderV2` takes monthly settlement before the balance.",
        "The request carries no key against submitting it twice.",
        "Side effects:\n- Pays the order, and spends the coupons that are named.",
        "Restrictions:\n- Only an order that waits for payment can be paid.\n- Member accounts whose finances their master account holds, and resource accounts, cannot call it.",
        "For: An account that buys for itself.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "orderId",
            flag: "order-id",
            text: "Order to pay.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "payAccountType",
            flag: "pay-account-type",
            text: "Kind of the account that pays. The old SDKs name no values; examples have `1` and `2`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "bpId",
            flag: "bp-id",
            text: "Id of a partner's account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "couponIds",
            flag: "coupon-ids",
            text: "Ids of the coupons to pay with. They are cash coupons or flexi-purchase coupons; discount coupons count among the discounts, which cannot be chosen.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "tradeNo",
            usual: true,
        },
        Column {
            name: "quotaInfos",
            usual: false,
        },
        Column {
            name: "enterpriseProjectAuthResult",
            usual: false,
        },
    ],
    secrets: &[],
};
