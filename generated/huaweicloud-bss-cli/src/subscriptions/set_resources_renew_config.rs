// @generated from spec/bss/operations/subscriptions/set_resources_renew_config.yaml. Do not edit: change that, and generate again.

//! The command `set-resources-renew-config`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "set-resources-renew-config",
    descriptor:
        <::huaweicloud_bss::subscriptions::SetResourcesRenewConfig as Operation>::descriptor,
    summary: "Sets the day on which automatic renewals are charged, or a common day of expiry for renewals.",
    notes: &[
        "One call sets one of the two; `config_name` says which. The request names no resources, so the setting is the account's. No operation of this service returns it.",
        "The day of charge counts back from the expiry of each resource. Without a setting automatic renewals are charged from seven days before. A guide of the vendor says that a day that was set takes effect at once. `AutoRenewalResources` switches automatic renewal on.",
        "The common day of expiry is a day of the month. Renewals bring the expiry of yearly/monthly resources to that day. A guide of the vendor offers it for resources that are renewed by hand and for those that are renewed automatically.",
        "Guides on the console say how a renewal to that day is counted: first the time that was chosen, then the days up to the next such day, so that a renewal is never shorter than a month. A resource that expires on 25 March and is renewed for a month to the last day of a month expires on 30 April. The amount depends on the whole length, to the day; the older of the guides charges the added days at the price of a yearly/monthly subscription. Resource packages cannot be renewed to a common day.",
        "No source that could be read says whether the setting alone changes the length and the price of an automatic renewal or of a renewal with `RenewalResources`.",
        "The answer carries a code of its own: `CBC.0000` when the setting was made.",
        "Side effects:\n- With `DEDUCTION_DATE`, automatic renewals are by default charged at three o'clock in the morning of the day that was set.\n- The hour is one of UTC+8.\n- With `EXPIRE_DATE`, sets the day of the month to which renewals bring the expiry of yearly/monthly resources.",
        "Restrictions:\n- Partners cannot call it with credentials of their own.",
        "For: An account that buys for itself.",
        "Permissions: billing:subscription:renew, bss:renewal:update.",
    ],
    parameters: &[
        Help {
            wire: "config_name",
            flag: "config-name",
            text: "What is set.",
            values: &[
                Value {
                    wire: "DEDUCTION_DATE",
                    name: "deduction-date",
                    text: "The day on which automatic renewals are charged.",
                },
                Value {
                    wire: "EXPIRE_DATE",
                    name: "expire-date",
                    text: "The common day of expiry for renewed resources.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "config_value",
            flag: "config-value",
            text: "The value. For `DEDUCTION_DATE` a number of days before the expiry of a resource, for `EXPIRE_DATE` a day of the month.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "error_code",
            usual: true,
        },
        Column {
            name: "error_msg",
            usual: true,
        },
    ],
    secrets: &[],
};
