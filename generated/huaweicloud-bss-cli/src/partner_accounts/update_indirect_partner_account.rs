// @generated from spec/bss/operations/partner_accounts/update_indirect_partner_account.yaml. Do not edit: change that, and generate again.

//! The command `update-indirect-partner-account`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "update-indirect-partner-account",
    descriptor:
        <::huaweicloud_bss::partner_accounts::UpdateIndirectPartnerAccount as Operation>::descriptor,
    summary: "Allocates money of a distributor to the account of one of its cloud resellers.",
    notes: &[
        "A distributor is a partner of the first tier, a cloud reseller one of the second tier. The reseller can allocate what it gets to its own customers, who spend it on products of Huawei Cloud.",
        "An operator account of a partner needs the permission of the operation, which says that it may allocate money to the cloud resellers of the list of resellers.",
        "The request carries no key against submitting it twice. Look at `ListPartnerAdjustRecords` before repeating a call whose outcome is unknown.",
        "Side effects:\n- Moves the amount from the distributor's account to the cloud reseller's account.",
        "Restrictions:\n- Only distributors can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SALES_020104.",
    ],
    parameters: &[
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller that receives the amount. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "amount",
            flag: "amount",
            text: "Amount to allocate, in yuan.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[Column {
        name: "transfer_id",
        usual: true,
    }],
    secrets: &[],
};
