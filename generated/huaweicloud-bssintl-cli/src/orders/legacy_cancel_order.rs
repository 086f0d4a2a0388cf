// @generated from spec/bssintl/operations/orders/legacy_cancel_order.yaml. Do not edit: change that, and generate again.

//! The command `legacy-cancel-order`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-cancel-order",
    descriptor: <::huaweicloud_bssintl::orders::LegacyCancelOrder as Operation>::descriptor,
    summary: "Cancels an order that waits for payment, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use cancel-customer-order instead.",
        "The vendor's change log says that the operation went out of service by January 2024; a page of August 2025 still says that it will.",
        "Side effects:\n- Cancels the order.\n- An order that was cancelled cannot be restored.",
        "Restrictions:\n- Only an order that waits for payment can be cancelled.\n- A partner cannot call it with credentials of its own.",
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
            wire: "action_id",
            flag: "action-id",
            text: "What to do with the order.",
            values: &[Value {
                wire: "cancel",
                name: "cancel",
                text: "Cancels the order.",
            }],
            fields: &[],
        },
        Help {
            wire: "orderId",
            flag: "order-id",
            text: "Order to cancel. `LegacyListOrders` returns its id as `orderId`.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
