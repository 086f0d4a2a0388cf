// @generated from spec/bssintl/operations/subscriptions/auto_renewal_resources.yaml. Do not edit: change that, and generate again.

//! The command `auto-renewal-resources`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "auto-renewal-resources",
    descriptor:
        <::huaweicloud_bssintl::subscriptions::AutoRenewalResources as Operation>::descriptor,
    summary: "Switches on automatic renewal of a yearly/monthly resource, or sets how often it happens.",
    notes: &[
        "The first attempt to charge the account is made at three o'clock in the morning seven days before the resource expires; the times are those of UTC+8. If it fails, for example because the balance is too low, it is repeated every day at the same hour until it succeeds or the last day on which the resource is kept has passed. `SetResourcesRenewConfig` moves the first attempt to another day, two to seven days before.",
        "When automatic renewal is switched on so late that the resource expires before the next three o'clock, the charge is tried at once.",
        "Each renewal covers the shortest period for which the product is sold in the way the resource is billed.",
        "A renewal by hand before the charge moves the charge to the days before the new expiry; the number of automatic renewals stays as it is.",
        "Automatic renewals use cash coupons. The vendor's questions and answers name discount coupons, too, of which the site has none so far.",
        "What is paid automatically uses at most one discount, then at most one cash coupon, then monthly settlement if the customer has it, or else the balance and the credit. The vendor takes the best of the commercial discounts, those of the partner and those of promotions that earlier orders of the resource used. The page that says so names renewals by hand and not automatic ones.",
        "For a member account whose finances its master account holds the master account is charged, even if it has set that the member's orders are paid by hand.",
        "`ListPayPerUseCustomerResources` returns the ids of resources, when they expire and what happens to them then.",
        "When both parameters of the body are left out, the body is `{}`.",
        "Side effects:\n- Charges the account for each renewal from seven days before the resource expires, unless another day is set.\n- Sets the resources that are attached to a primary resource together with it.\n- Renews the primary resource too if an attached one is set to renew.",
        "Restrictions:\n- Automatic renewal can be switched on only after the order of the resource has been paid.\n- Automatic renewal cannot be switched on for a resource that has expired or is frozen.\n- Only some products can be renewed automatically; the vendor's rules for automatic renewal list them.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:subscription:renew, bss:renewal:update.",
    ],
    parameters: &[
        Help {
            wire: "resource_id",
            flag: "resource-id",
            text: "Resource to renew automatically. A server is primary and its disks are attached; a shared bandwidth is primary and its elastic IPs are attached; with a dedicated bandwidth the elastic IP is primary and the bandwidth is attached.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "auto_renew_times",
            flag: "auto-renew-times",
            text: "How many times the resource is renewed. Automatic renewal ends after that.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "period_type",
            flag: "period-type",
            text: "Unit of the renewal period.",
            values: &[
                Value {
                    wire: "MONTH",
                    name: "month",
                    text: "By the month.",
                },
                Value {
                    wire: "YEAR",
                    name: "year",
                    text: "By the year.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
