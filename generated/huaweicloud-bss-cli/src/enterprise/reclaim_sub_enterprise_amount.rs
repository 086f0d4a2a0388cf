// @generated from spec/bss/operations/enterprise/reclaim_sub_enterprise_amount.yaml. Do not edit: change that, and generate again.

//! The command `reclaim-sub-enterprise-amount`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "reclaim-sub-enterprise-amount",
    descriptor:
        <::huaweicloud_bss::enterprise::ReclaimSubEnterpriseAmount as Operation>::descriptor,
    summary: "Reclaims money or credit that a master account transferred to a member account.",
    notes: &[
        "`ListEnterpriseMultiAccount` tells how much can be reclaimed and, for credit, when each credit line expires. Credit can be reclaimed in full.",
        "As long as cash or a coupon that was transferred is not reclaimed, the member account cannot be parted from the master account. Afterwards nothing can be reclaimed from it.",
        "Side effects:\n- Moves the amount from the member account back to the master account.",
        "Restrictions:\n- More than the credit balance of the member account cannot be reclaimed.\n- While another transfer or reclaim of the account is still running, the server refuses the next one.\n- A credit line that has expired cannot be reclaimed.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnitFinance:update, bss:enterpriseFinance:update.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Member account that gives the amount back, the `id` that `ListEnterpriseSubCustomers` returns.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "amount",
            flag: "amount",
            text: "Amount to reclaim, in the standard unit of the currency: yuan for `CNY`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "trans_id",
            flag: "trans-id",
            text: "Key against submitting twice. Use a UUID, without hyphens to stay within the length.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "balance_type",
            flag: "balance-type",
            text: "Account that the amount is taken from.",
            values: &[
                Value {
                    wire: "BALANCE_TYPE_DEBIT",
                    name: "debit",
                    text: "Cash account.",
                },
                Value {
                    wire: "BALANCE_TYPE_CREDIT",
                    name: "credit",
                    text: "Credit account.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "expire_time",
            flag: "expire-time",
            text: "Expiry of the credit line to reclaim from, as the query of the balance returns it. Only a line that expires at this very time is reclaimed from; one without an expiry there never expires.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
