// @generated from spec/bss/operations/partner_accounts/reclaim_to_partner_account.yaml. Do not edit: change that, and generate again.

//! The command `reclaim-to-partner-account`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "reclaim-to-partner-account",
    descriptor:
        <::huaweicloud_bss::partner_accounts::ReclaimToPartnerAccount as Operation>::descriptor,
    summary: "Takes money back from the account of a customer under the resale model.",
    notes: &[
        "The operation is meant for customers that no longer use Huawei Cloud. When a customer's association with the partner ends, what is left in the account goes back to the partner without a call.",
        "An operator account of a partner needs the permission of the operation, which says that it may take money back from customers of the customer list.",
        "The request carries no key against submitting it twice. Look at `ListPartnerAdjustRecords` before repeating a call whose outcome is unknown.",
        "Side effects:\n- Moves the amount from the customer's account back to the partner that allocated it.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Nothing can be taken back from a customer under the referral model.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010104.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer from whose account the amount is taken. `ListSubCustomers` returns the ids.",
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
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller from whose customer a distributor takes the amount. `ListIndirectPartners` returns the ids.",
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
