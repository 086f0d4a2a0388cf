// @generated from spec/bssintl/operations/partner_accounts/legacy_set_customer_budget.yaml. Do not edit: change that, and generate again.

//! The command `legacy-set-customer-budget`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-set-customer-budget",
    descriptor:
        <::huaweicloud_bssintl::partner_accounts::LegacySetCustomerBudget as Operation>::descriptor,
    summary: "Sets the budget up to which a customer of a partner can spend, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use update-sub-customer-budget instead.",
        "The vendor's change log says that the operation went out of service by 26 June 2025; the page of 28 August 2025 still says that it will soon.",
        "The amount is the whole budget from now on, not what is added to it. `LegacyShowCustomerBudget` shows it.",
        "Sending the same request again sets the same budget again. What a repeated call unfreezes may have been frozen in between.",
        "Side effects:\n- Replaces the budget that the customer had.\n- Unfreezes the customer's account if `cancelPartnerFrozen` is `1`.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only customers under the reseller model have a budget.",
        "For: A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "partner_id",
            flag: "partner-id",
            text: "Id that Huawei Cloud gave the partner.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customerId",
            flag: "customer-id",
            text: "Customer that gets the budget.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "adjustmentAmount",
            flag: "adjustment-amount",
            text: "Budget. Where the page explains the console, it is that of a month.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "measureId",
            flag: "measure-id",
            text: "Unit of the amount.",
            values: &[Value {
                wire: "1",
                name: "dollar",
                text: "US dollars.",
            }],
            fields: &[],
        },
        Help {
            wire: "cancelPartnerFrozen",
            flag: "cancel-partner-frozen",
            text: "Whether the customer's account is unfrozen, too.",
            values: &[
                Value {
                    wire: "0",
                    name: "keep",
                    text: "The account stays as it is.",
                },
                Value {
                    wire: "1",
                    name: "unfreeze",
                    text: "The account is unfrozen.",
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
