// @generated from spec/bssintl/operations/subscriptions/legacy_enable_auto_renew.yaml. Do not edit: change that, and generate again.

//! The command `legacy-enable-auto-renew`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-enable-auto-renew",
    descriptor:
        <::huaweicloud_bssintl::subscriptions::LegacyEnableAutoRenew as Operation>::descriptor,
    summary: "Turns on automatic renewal for a yearly/monthly resource, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use auto-renewal-resources instead.",
        "The vendor's change log says that the operation went out of service by 17 November 2022; the page still says that it will.",
        "The fee is charged at 03:00, seven days before the resource expires. If that fails, for example because the balance is too low, it is tried again every day at that hour until it succeeds or the resource is kept no longer.",
        "`LegacyListPeriodResources` tells the id of a resource, when it expires and what happens then.",
        "Side effects:\n- Turns on automatic renewal, which charges the account before the resource expires.",
        "Restrictions:\n- Automatic renewal can be turned on only after the order of the resource was paid.\n- Only products that the vendor's rules of automatic renewal name can be renewed automatically.",
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
            wire: "resource_id",
            flag: "resource-id",
            text: "Id of the resource.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "action_id",
            flag: "action-id",
            text: "What to do with the resource.",
            values: &[Value {
                wire: "autorenew",
                name: "auto-renew",
                text: "Automatic renewal: this operation turns it on.",
            }],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
