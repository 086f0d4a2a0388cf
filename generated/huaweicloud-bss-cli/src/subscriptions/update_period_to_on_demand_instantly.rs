// @generated from spec/bss/operations/subscriptions/update_period_to_on_demand_instantly.yaml. Do not edit: change that, and generate again.

//! The command `update-period-to-on-demand-instantly`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "update-period-to-on-demand-instantly",
    descriptor:
        <::huaweicloud_bss::subscriptions::UpdatePeriodToOnDemandInstantly as Operation>::descriptor,
    summary: "Switches yearly/monthly resources to billing by use at once.",
    notes: &[
        "An answer with status 200 does not say that all resources were switched: `result` tells it for each one, and a switch can also wait for a review.",
        "`UpdatePeriodToOnDemand` switches at the end of the yearly/monthly period instead.",
        "`ListPayPerUseCustomerResources` returns the ids of resources, when they expire, what happens to them then, and in `is_main_resource` which of them are primary. No source says whether resources that are attached to a primary one are switched with it.",
        "A guide on the console of the international site says that the fees of the time that remains are given back, and another one that a switch at once cannot be cancelled. No source that could be read says how the amount is worked out, or whether a fee is taken. Bills have a type of their own for it, 24.",
        "The request carries no key against submitting it twice. Ask `ListPayPerUseCustomerResources` before repeating a call whose outcome is unknown.",
        "Side effects:\n- The resources are billed by use from then on.\n- Gives back fees of the yearly/monthly period.\n- Makes an order for each resource that is switched or waits for a review.",
        "Restrictions:\n- A resource can be switched only after its order has been paid.\n- Only a resource in use can be switched: not one that has expired, with its grace and its retention period, nor one with an order in progress, nor one that is frozen, as all are while the account is frozen.\n- Products that are no longer sold, and those that take part in special reward activities, cannot be switched at once.\n- Partners cannot call it with credentials of their own.",
        "For: An account that buys for itself.",
        "Permissions: billing:subscription:toDemand.",
    ],
    parameters: &[Help {
        wire: "resource_ids",
        flag: "resource-ids",
        text: "Primary resources to switch.",
        values: &[],
        fields: &[],
    }],
    waiters: &[],
    rows: Some("to_ondemand_service_results"),
    columns: &[
        Column {
            name: "resource_id",
            usual: true,
        },
        Column {
            name: "result",
            usual: true,
        },
        Column {
            name: "error_code",
            usual: true,
        },
        Column {
            name: "error_msg",
            usual: true,
        },
        Column {
            name: "order_id",
            usual: true,
        },
    ],
    secrets: &[],
};
