// @generated from spec/bssintl/operations/customers/legacy_unfreeze_customers.yaml. Do not edit: change that, and generate again.

//! The command `legacy-unfreeze-customers`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-unfreeze-customers",
    descriptor:
        <::huaweicloud_bssintl::customers::LegacyUnfreezeCustomers as Operation>::descriptor,
    summary: "Unfreezes accounts of a partner's customers under the reseller model, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use unfreeze-sub-customers instead.",
        "The page says that the operation will go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. The page of November 2025 still announces it.",
        "`LegacyFreezeCustomers` freezes accounts. Once a customer is unfrozen, the partner pays what arises when it buys, renews and changes resources.",
        "Side effects:\n- The customers can buy, renew and change resources again, and the partner pays for it.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only customers under the reseller model can be unfrozen.",
        "For: A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "partner_id",
            flag: "partner-id",
            text: "Id that Huawei Cloud gave the partner. The server does not check it.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customerIds",
            flag: "customer-ids",
            text: "Customers whose accounts are unfrozen.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "reason",
            flag: "reason",
            text: "Why the accounts are unfrozen.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("failDetail"),
    columns: &[
        Column {
            name: "id",
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
    ],
    secrets: &[],
};
