// @generated from spec/bss/operations/enterprise/legacy_retrieve_from_sub_account.yaml. Do not edit: change that, and generate again.

//! The command `legacy-retrieve-from-sub-account`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-retrieve-from-sub-account",
    descriptor:
        <::huaweicloud_bss::enterprise::LegacyRetrieveFromSubAccount as Operation>::descriptor,
    summary: "Reclaims money or credit from a member account, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use reclaim-sub-enterprise-amount instead.",
        "The page says that the operation will soon go out of service.",
        "`LegacyShowRetrieveAmount` tells how much can be reclaimed and, for credit, when each credit line expires. Credit can be reclaimed in full.",
        "As long as cash or a coupon that was transferred is not reclaimed, the member account cannot be parted from the master account. Afterwards nothing can be reclaimed from it.",
        "The wire name of the amount, `totalRetrieveAmout`, lacks a letter.",
        "Side effects:\n- Moves the amount from the member account back to the master account.\n- Reclaiming more than the credit balance of the member account may leave that account in arrears.",
        "Restrictions:\n- While another transfer or reclaim of the account is still running, the server refuses the next one.\n- A credit line that has expired cannot be reclaimed.\n- Nothing can be reclaimed from a member account whose finances the master account holds, and credit only from a member account with the same real-name authentication as the master account.",
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
            text: "Member account that gives the amount back.",
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
            wire: "totalRetrieveAmout",
            flag: "total-retrieve-amount",
            text: "Amount to reclaim, in yuan.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expireTime",
            flag: "expire-time",
            text: "Expiry of the credit line to reclaim from. Only a line that expires at this very time is reclaimed from; one without an expiry in the query of the balance never expires.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
