// @generated from spec/bss/operations/subscriptions/update_period_to_on_demand.yaml. Do not edit: change that, and generate again.

//! The command `update-period-to-on-demand`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "update-period-to-on-demand",
    descriptor: <::huaweicloud_bss::subscriptions::UpdatePeriodToOnDemand as Operation>::descriptor,
    summary: "Sets whether yearly/monthly resources are billed by use after they expire.",
    notes: &[
        "The switch happens when the yearly/monthly period ends. `UpdatePeriodToOnDemandInstantly` switches at once.",
        "`ListPayPerUseCustomerResources` returns the ids of resources, when they expire, what happens to them then, and in `is_main_resource` which of them are primary.",
        "In the console the switch can also be set for resources that are renewed automatically. A resource has one `expire_policy`, so the switch takes the place of automatic renewal.",
        "One code comes with status 200. The documentation does not state whether it then stands at the top of the answer or in `error_details`.",
        "Side effects:\n- The resources, and those attached to them, are billed by use as soon as they expire.\n- Orders of the resource that still wait for payment are cancelled when the switch takes effect.",
        "Restrictions:\n- The switch can be set only after the order of the resource has been paid.\n- Only customers with real-name authentication can set the switch.\n- The switch can be cancelled only if it was set before, by this operation or as the expiry policy of a renewal; `RenewalResources` no longer has a parameter for that policy.\n- Solution products, on-demand packages, products of the selected store and some other product types cannot be switched.\n- A product that is no longer sold cannot be switched.\n- A resource in its grace or retention period, with a transaction in progress or frozen cannot be switched.\n- Nothing can be switched while the account is frozen.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:subscription:renew, bss:renewal:update.",
    ],
    parameters: &[
        Help {
            wire: "operation",
            flag: "operation",
            text: "Whether the switch is set or cancelled.",
            values: &[
                Value {
                    wire: "SET_UP",
                    name: "set-up",
                    text: "The resources are billed by use after they expire.",
                },
                Value {
                    wire: "CANCEL",
                    name: "cancel",
                    text: "The switch is cancelled.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "resource_ids",
            flag: "resource-ids",
            text: "Primary resources to switch. Resources attached to them are switched together with them.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("error_details"),
    columns: &[
        Column {
            name: "error_code",
            usual: true,
        },
        Column {
            name: "error_msg",
            usual: true,
        },
        Column {
            name: "id",
            usual: true,
        },
    ],
    secrets: &[],
};
