// @generated from spec/bss/operations/partner_accounts/reclaim_indirect_partner_account.yaml. Do not edit: change that, and generate again.

//! The command `reclaim-indirect-partner-account`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "reclaim-indirect-partner-account",
    descriptor: <::huaweicloud_bss::partner_accounts::ReclaimIndirectPartnerAccount as Operation>::descriptor,
    summary: "Takes money back from the account of a distributor's cloud reseller.",
    notes: &[
        "A distributor is a partner of the first tier, a cloud reseller one of the second tier.",
        "An operator account of a partner needs the permission of the operation, which says that it may take money back from the cloud resellers of the list of resellers.",
        "The request carries no key against submitting it twice. Look at `ListPartnerAdjustRecords` before repeating a call whose outcome is unknown.",
        "Side effects:\n- Moves the amount from the cloud reseller's account to the distributor.",
        "Restrictions:\n- Only distributors can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SALES_020105.",
    ],
    parameters: &[
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller from which the amount is taken. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "amount",
            flag: "amount",
            text: "Amount to take back, in yuan.",
            values: &[],
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
