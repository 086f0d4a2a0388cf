// @generated from spec/bss/operations/enterprise/update_sub_enterprise_amount.yaml. Do not edit: change that, and generate again.

//! The command `update-sub-enterprise-amount`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "update-sub-enterprise-amount",
    descriptor: <::huaweicloud_bss::enterprise::UpdateSubEnterpriseAmount as Operation>::descriptor,
    summary: "Transfers money or credit from a master account to a member account.",
    notes: &[
        "`ShowMultiAccountTransferAmount` tells how much can be transferred and, for credit, when each credit line expires.",
        "What a member account spends of it is invoiced to the member account. The master account can ask for the invoices if the member has granted it that. Customers under the resale model ask their reseller. Credit that the member has spent it pays back itself; only under master accounts that are older than the holding of finances the master account pays it back.",
        "Side effects:\n- Moves the amount from the master account to the member account.",
        "Restrictions:\n- While another transfer or reclaim of the account is still running, the server refuses the next one.\n- A credit line that has expired cannot be transferred.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnitFinance:update, bss:enterpriseFinance:update.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Member account that receives the amount, the `id` that `ListEnterpriseSubCustomers` returns.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "amount",
            flag: "amount",
            text: "Amount to transfer, in yuan. The page calls it the amount of the cash account, although credit can be transferred, too.",
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
            text: "Expiry of the credit line to draw on, exact to the second, as the query of the balance returns it. A line without an expiry there never expires.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
