// @generated from spec/bss/operations/partner_accounts/update_customer_account_amount.yaml. Do not edit: change that, and generate again.

//! The command `update-customer-account-amount`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "update-customer-account-amount",
    descriptor:
        <::huaweicloud_bss::partner_accounts::UpdateCustomerAccountAmount as Operation>::descriptor,
    summary: "Allocates money of a partner to a customer under the resale model.",
    notes: &[
        "On the partner's sales platform a customer can buy and renew only while its account has enough to spend.",
        "Only cash can be allocated. Cash coupons are issued with `CreatePartnerCoupons`. What is left in the account goes back to the partner when the customer's association with it ends.",
        "An operator account of a partner needs the permission of the operation, which says that it may allocate money to customers of the customer list.",
        "If the answer says that the balance is not enough, the balance of the cloud reseller is meant when `indirect_partner_id` was sent, and that of the caller when it was not.",
        "The request carries no key against submitting it twice. Look at `ListPartnerAdjustRecords` before repeating a call whose outcome is unknown.",
        "Side effects:\n- Moves the amount from the partner's account to the customer's account.\n- Takes the amount from the cloud reseller's account if `indirect_partner_id` names one.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Nothing can be allocated to a customer under the referral model.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010103.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer that receives the amount. `ListSubCustomers` returns the ids.",
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
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller to whose customer a distributor allocates the amount. `ListIndirectPartners` returns the ids.",
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
