// @generated from spec/bss/operations/orders/cancel_customer_order.yaml. Do not edit: change that, and generate again.

//! The command `cancel-customer-order`.

use ::api_cli::{Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "cancel-customer-order",
    descriptor: <::huaweicloud_bss::orders::CancelCustomerOrder as Operation>::descriptor,
    summary: "Cancels an order that waits for payment.",
    notes: &[
        "Identity policies need no action for this operation.",
        "The vendor itself cancels an order that is not paid in time, as a rule after seven days, one that was not approved, and one whose resource was meanwhile deleted, changed or switched to billing by use.",
        "Side effects:\n- An order that was cancelled cannot be restored.\n- With a combined transaction all of its orders are cancelled.\n- What the order held of coupons can be used again, as it can when the vendor cancels an order that was not paid in time.",
        "Restrictions:\n- Only an order that waits for payment can be cancelled.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: bss:order:update.",
    ],
    parameters: &[Help {
        wire: "order_id",
        flag: "order-id",
        text: "Order to cancel. ListCustomerOrders gives it.",
        values: &[],
        fields: &[],
    }],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
