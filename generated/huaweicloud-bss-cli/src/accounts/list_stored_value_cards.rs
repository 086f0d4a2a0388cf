// @generated from spec/bss/operations/accounts/list_stored_value_cards.yaml. Do not edit: change that, and generate again.

//! The command `list-stored-value-cards`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-stored-value-cards",
    descriptor: <::huaweicloud_bss::accounts::ListStoredValueCards as Operation>::descriptor,
    summary: "Lists the stored-value cards that the customer has bought.",
    notes: &[
        "A card is valid for 36 months from the day on which it was bought. It pays for products of the vendor and for strictly selected products of the marketplace with value-added tax of 6 percent, and not for hardware, text messages and voice. What was paid with a card is not invoiced: the purchase of the card is.",
        "Cards can be neither given back nor passed on. When a resource is unsubscribed from within five days, what was paid for it with a card comes back to the card in full, later less what was used and a fee; what goes back to a card that has expired by then is lost.",
        "Only customers who pay in advance and have their contract with the vendor can buy cards; customers under the resale model cannot.",
        "For: An account that buys for itself.",
        "Permissions: billing:coupon:view, bss:coupon:view.",
    ],
    parameters: &[
        Help {
            wire: "status",
            flag: "status",
            text: "State of the cards that are listed. One call lists cards of one state.",
            values: &[
                Value {
                    wire: "1",
                    name: "usable",
                    text: "Can be used.",
                },
                Value {
                    wire: "2",
                    name: "used-up",
                    text: "Is used up.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "card_id",
            flag: "card-id",
            text: "Card to look for.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of cards to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most cards of one answer.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("stored_value_cards"),
    columns: &[
        Column {
            name: "card_id",
            usual: true,
        },
        Column {
            name: "card_name",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "face_value",
            usual: true,
        },
        Column {
            name: "balance",
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
    ],
    secrets: &[],
};
