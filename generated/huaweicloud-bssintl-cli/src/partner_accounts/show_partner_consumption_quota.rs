// @generated from spec/bssintl/operations/partner_accounts/show_partner_consumption_quota.yaml. Do not edit: change that, and generate again.

//! The command `show-partner-consumption-quota`.

use ::api_cli::{Column, Command};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-partner-consumption-quota",
    descriptor: <::huaweicloud_bssintl::partner_accounts::ShowPartnerConsumptionQuota as Operation>::descriptor,
    summary: "Shows the consumption quota of a partner, and what of it is used.",
    notes: &[
        "The quota is the most that a partner may owe Huawei Cloud. When it is exceeded, the partner's account is restricted, and its customers under the reseller model can buy nothing. It is no means of payment, and no statement of what the partner has to pay. Paying bills restores it; the vendor's ecosystem manager can raise it. The amounts of the answer are not always given.",
        "An operator account needs the permission, which says that it may see the consumption quota.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_ACCOUNT_010500.",
    ],
    parameters: &[],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "consumption_quota",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "coupon_amount",
            usual: true,
        },
        Column {
            name: "due_amount",
            usual: true,
        },
        Column {
            name: "unbilled_amount",
            usual: true,
        },
        Column {
            name: "used_consumption_quota",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
    ],
    secrets: &[],
};
