// @generated from spec/bssintl/operations/orders/legacy_unsubscribe_order.yaml. Do not edit: change that, and generate again.

//! The command `legacy-unsubscribe-order`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-unsubscribe-order",
    descriptor: <::huaweicloud_bssintl::orders::LegacyUnsubscribeOrder as Operation>::descriptor,
    summary: "Unsubscribes from the products of an order of yearly/monthly resources, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use cancel-resources-subscription instead.",
        "The pages of the neighbouring v1.0 operations say that those will go out of service; that of this one was not seen.",
        "No page of this operation could be reached, and lists of operations that go out of service do not name it; whether it still answers is not known. What is said here stands in the vendor's old SDKs, which do not explain the numbers of `unsub_type`; the page that is named is that of the operation to use instead.",
        "Side effects:\n- Places unsubscription orders.",
        "Restrictions:\n- Only an order that is subscribed, changing or failed to be provisioned can be unsubscribed from.\n- It takes the customer's token alone.",
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
            wire: "order_id",
            flag: "order-id",
            text: "Order to unsubscribe from.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "unsub_type",
            flag: "unsub-type",
            text: "Kind of the unsubscription. The old SDKs do not say what the numbers mean. An example has `3` for products that failed to be provisioned or changed, another `4` without a word.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "unsubscribe_reason_type",
            flag: "unsubscribe-reason-type",
            text: "Kind of reason. The old SDKs name no values; examples have `2` and `5`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "unsubscribe_reason",
            flag: "unsubscribe-reason",
            text: "Reason, as a rule in the customer's own words.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[Column {
        name: "unsub_order_ids",
        usual: false,
    }],
    secrets: &[],
};
