// @generated from spec/bssintl/operations/subscriptions/legacy_renew_resources.yaml. Do not edit: change that, and generate again.

//! The command `legacy-renew-resources`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-renew-resources",
    descriptor:
        <::huaweicloud_bssintl::subscriptions::LegacyRenewResources as Operation>::descriptor,
    summary: "Renews yearly/monthly resources, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use renewal-resources instead.",
        "The page says that the operation will go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.",
        "Without automatic payment the operation only places orders.",
        "What a member account renews whose finances its master account holds, the master account pays; its discounts and coupons are then matched automatically. Automatic payment asked for here does so even if the master account has set that the member's orders are paid by hand; that setting is for what the member does in the console.",
        "Attached to a server are disks, to a shared bandwidth its addresses, and to an address with a bandwidth of its own that bandwidth.",
        "The request carries no key against submitting it twice.",
        "Side effects:\n- Places orders.\n- Renews the resources that are attached to a primary resource together with it.\n- Pays the orders at once if automatic payment is chosen, and may use discounts and coupons for that.",
        "Restrictions:\n- Partners cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources.",
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
            wire: "resource_ids",
            flag: "resource-ids",
            text: "Primary resources to renew. No others are accepted. The field `is_main_resource` of the list of resources tells which are primary.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "period_type",
            flag: "period-type",
            text: "Unit of the renewal period.",
            values: &[
                Value {
                    wire: "2",
                    name: "month",
                    text: "Months.",
                },
                Value {
                    wire: "3",
                    name: "year",
                    text: "Years.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "period_num",
            flag: "period-num",
            text: "Number of months or years by which the resources are renewed.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expire_mode",
            flag: "expire-mode",
            text: "What happens to the resources when they expire. The vendor has discarded the parameter and asks not to use it; the China site's change log of April 2025 deletes it.",
            values: &[
                Value {
                    wire: "1",
                    name: "pay-per-use",
                    text: "It is billed by use from then on.",
                },
                Value {
                    wire: "2",
                    name: "unsubscribe",
                    text: "It is unsubscribed from.",
                },
                Value {
                    wire: "3",
                    name: "auto-renew",
                    text: "It is renewed automatically, until `LegacyDisableAutoRenew` turns that off.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "isAutoPay",
            flag: "is-auto-pay",
            text: "Whether the orders are paid at once. The page says that this takes the balance alone.",
            values: &[
                Value {
                    wire: "0",
                    name: "no",
                    text: "The order waits for payment.",
                },
                Value {
                    wire: "1",
                    name: "yes",
                    text: "The order is paid at once.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "order_ids",
            usual: false,
        },
        Column {
            name: "expiredResouceIds",
            usual: false,
        },
    ],
    secrets: &[],
};
