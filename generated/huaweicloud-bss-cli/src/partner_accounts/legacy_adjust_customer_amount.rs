// @generated from spec/bss/operations/partner_accounts/legacy_adjust_customer_amount.yaml. Do not edit: change that, and generate again.

//! The command `legacy-adjust-customer-amount`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-adjust-customer-amount",
    descriptor:
        <::huaweicloud_bss::partner_accounts::LegacyAdjustCustomerAmount as Operation>::descriptor,
    summary: "Allocates money of a partner to a customer under the resale model, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use update-customer-account-amount instead.",
        "The title marks the operation as the old one. Later lists of operations that go out of service do not name it; whether it still answers is not known.",
        "The request carries no key against submitting it twice.",
        "The page's example of an answer carries a code of its own, `CBC.0000` with the message `success`, beside the transaction.",
        "Side effects:\n- Moves the amount from the partner's account to the customer's account.",
        "Restrictions:\n- Nothing can be allocated to a customer under the referral model.\n- Only money of the partner can be allocated, as far as its balance goes, and only to customers whom it may manage.",
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
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer that receives the amount.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "amount",
            flag: "amount",
            text: "Amount to allocate.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "currency",
            flag: "currency",
            text: "Currency of the amount.",
            values: &[Value {
                wire: "CNY",
                name: "yuan",
                text: "Yuan.",
            }],
            fields: &[],
        },
        Help {
            wire: "measure_id",
            flag: "measure-id",
            text: "Unit of the amount.",
            values: &[Value {
                wire: "1",
                name: "yuan",
                text: "Yuan.",
            }],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[Column {
        name: "trans_id",
        usual: true,
    }],
    secrets: &[],
};
