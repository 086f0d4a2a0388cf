// @generated from spec/bss/operations/subscriptions/cancel_auto_renewal_resources.yaml. Do not edit: change that, and generate again.

//! The command `cancel-auto-renewal-resources`.

use ::api_cli::{Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "cancel-auto-renewal-resources",
    descriptor:
        <::huaweicloud_bss::subscriptions::CancelAutoRenewalResources as Operation>::descriptor,
    summary: "Switches off automatic renewal of a yearly/monthly resource.",
    notes: &[
        "The resource is no longer renewed automatically when it expires; from then on it has to be renewed by hand. To avoid the next charge, call the operation before the day on which that is made, seven days before the expiry unless another day is set.",
        "`ListPayPerUseCustomerResources` returns the ids of resources, when they expire and what happens to them then.",
        "Side effects:\n- Switches off automatic renewal of the resources that are attached to a primary resource together with it.",
        "Restrictions:\n- Automatic renewal must be on, set by `AutoRenewalResources` or as the expiry policy of a renewal; `RenewalResources` no longer has a parameter for that policy.\n- It can be switched off for the products for which it can be switched on.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:subscription:renew, bss:renewal:update.",
    ],
    parameters: &[Help {
        wire: "resource_id",
        flag: "resource-id",
        text: "Resource that is no longer to be renewed. A server is primary and its disks are attached; a shared bandwidth is primary and its elastic IPs are attached; with a dedicated bandwidth the elastic IP is primary and the bandwidth is attached.",
        values: &[],
        fields: &[],
    }],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
