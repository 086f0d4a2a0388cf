// @generated from spec/bssintl/operations/customers/legacy_freeze_customers.yaml. Do not edit: change that, and generate again.

//! The command `legacy-freeze-customers`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-freeze-customers",
    descriptor: <::huaweicloud_bssintl::customers::LegacyFreezeCustomers as Operation>::descriptor,
    summary: "Freezes accounts of a partner's customers under the reseller model, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use freeze-sub-customers instead.",
        "The page says that the operation will go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. The page of November 2025 still announces it.",
        "A customer under the reseller model is frozen from the moment on when it is associated with the partner. The partner unfreezes it with `LegacyUnfreezeCustomers`, or with `cancelPartnerFrozen` of `LegacySetCustomerBudget`. A budget alone does not unfreeze it.",
        "Side effects:\n- The customers can no longer buy, renew or change resources, nor use them properly.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only customers under the reseller model can be frozen.",
        "For: A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "partner_id",
            flag: "partner-id",
            text: "Id that Huawei Cloud gave the partner. At present the server does not check it.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customerIds",
            flag: "customer-ids",
            text: "Customers whose accounts are frozen.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "reason",
            flag: "reason",
            text: "Why the accounts are frozen.",
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
