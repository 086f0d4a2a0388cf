// @generated from spec/bss/operations/enterprise/legacy_transfer_to_sub_account.yaml. Do not edit: change that, and generate again.

//! The command `legacy-transfer-to-sub-account`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-transfer-to-sub-account",
    descriptor:
        <::huaweicloud_bss::enterprise::LegacyTransferToSubAccount as Operation>::descriptor,
    summary: "Transfers money or credit from a master account to a member account, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use update-sub-enterprise-amount instead.",
        "The page says that the operation will soon go out of service.",
        "`LegacyShowTransferAmount` tells how much can be transferred and, for credit, when each credit line expires.",
        "What a member account spends of it is invoiced to the member account. The master account can ask for the invoices if the member has granted it that. Customers under the resale model ask their reseller.",
        "Side effects:\n- Moves the amount from the master account to the member account.",
        "Restrictions:\n- While another transfer or reclaim of the account is still running, the server refuses the next one.\n- A credit line that has expired cannot be transferred.\n- Only a member account with independent finances can receive money or credit.\n- Credit can be transferred only by a postpaid master account, and only to a member account with the same real-name authentication.",
        "For: An enterprise account that manages member accounts.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "transId",
            flag: "trans-id",
            text: "Key against submitting twice. Use a UUID.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "balanceType",
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
            wire: "subCustomerId",
            flag: "sub-customer-id",
            text: "Member account that receives the amount.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "deductMode",
            flag: "deduct-mode",
            text: "How the amount is deducted.",
            values: &[Value {
                wire: "1",
                name: "by-amount",
                text: "The server deducts the amount that the request names.",
            }],
            fields: &[],
        },
        Help {
            wire: "totalTransferAmount",
            flag: "total-transfer-amount",
            text: "Amount to transfer, in yuan. The page calls it the amount of the cash account, although credit can be transferred, too.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expireTime",
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
