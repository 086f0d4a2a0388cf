// @generated from spec/bssintl/operations/subscriptions/renewal_resources.yaml. Do not edit: change that, and generate again.

//! The command `renewal-resources`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "renewal-resources",
    descriptor: <::huaweicloud_bssintl::subscriptions::RenewalResources as Operation>::descriptor,
    summary: "Renews yearly/monthly resources.",
    notes: &[
        "Without automatic payment the operation only places orders; they wait for payment until they are paid with `PayOrders` or cancelled with `CancelCustomerOrder`. The vendor cancels orders that are not paid in time, as a rule after seven days. In its console a renewal of several resources at once makes a combined transaction, whose orders can only be paid or cancelled together.",
        "Automatic payment uses at most one discount and one cash coupon for an order before it charges the account. An order that was paid so is being processed or complete afterwards. If the payment fails, the order is there all the same and waits for payment, at the price after the discount and the coupons that were chosen; whoever pays it by hand can choose others.",
        "What a member account renews whose finances its master account holds, the master account pays. Automatic payment asked for here does so even if the master account has set that the member's orders are paid by hand; that setting is for what the member does in the console.",
        "A renewal begins when the time already bought ends, also for a resource in its grace or retention period. A resource that was frozen or expired can be used again at once.",
        "`ListPayPerUseCustomerResources` tells which resources are primary and which are attached to them, in `is_main_resource`. A disk that was bought separately and then mounted on a server need not be attached to it.",
        "A renewal leaves the settings of automatic renewal as they are. A resource that renews itself by the month and is renewed here for a year goes on renewing itself by the month after that year.",
        "An older form of the request had a parameter `expire_policy` for what happens at the next expiry: `0` grace and retention period, `1` billing by use, `2` unsubscription, `3` automatic renewal. The vendor has discarded it: it need not be sent, and its values have no effect if it is.",
        "`SetResourcesRenewConfig` sets the day on which automatic renewals are charged and a common day of expiry for renewed resources.",
        "The request carries no key against submitting it twice. Ask `ListCustomerOrders` before repeating a call whose outcome is unknown.",
        "Side effects:\n- Places one or more orders.\n- Renews the resources that are attached to a primary resource together with it.\n- Pays the orders at once if automatic payment is chosen, and may use discounts and coupons for that.",
        "Restrictions:\n- A resource that is contained in an unpaid order or has an order in progress cannot be renewed.\n- A resource that was deleted after its expiry cannot be renewed. It is deleted after a grace period of 15 days, in which it can be used, and a retention period of 15 days, in which it is frozen.\n- The time already bought and the renewal together must not exceed a maximum.\n- Resources of a discounted bundle must be renewed as a whole and not together with other resources.\n- Solution products and DevCloud packages must be renewed as a whole.\n- Spot instances, reserved instances and resources that are paid by use cannot be renewed.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:subscription:renew, bss:renewal:update.",
    ],
    parameters: &[
        Help {
            wire: "resource_ids",
            flag: "resource-ids",
            text: "Primary resources to renew.",
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
            wire: "is_auto_pay",
            flag: "is-auto-pay",
            text: "Whether the orders are paid at once. The rules of payment are those of automatic renewal; `AutoRenewalResources` tells which discounts and coupons are used.",
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
    rows: Some("fail_resource_infos"),
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
            name: "resource_id",
            usual: true,
        },
    ],
    secrets: &[],
};
