// @generated from spec/bss/operations/subscriptions/legacy_disable_auto_renew.yaml. Do not edit: change that, and generate again.

//! The command `legacy-disable-auto-renew`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-disable-auto-renew",
    descriptor: <::huaweicloud_bss::subscriptions::LegacyDisableAutoRenew as Operation>::descriptor,
    summary: "Turns off automatic renewal for a yearly/monthly resource, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use cancel-auto-renewal-resources instead.",
        "The change log of the partner's pages says that the operation went out of service by 15 November 2022.",
        "`LegacyListPeriodResources` tells the id of a resource, when it expires and what happens then.",
        "Side effects:\n- Turns off automatic renewal. The resource expires unless it is renewed by hand.",
        "Restrictions:\n- Automatic renewal must have been turned on before, by `LegacyEnableAutoRenew` or by `expire_mode` of `LegacyRenewResources`.\n- It can be turned off for the products for which it can be turned on.",
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
                text: "Automatic renewal: this operation turns it off.",
            }],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
