// @generated from spec/bss/operations/partner_accounts. Do not edit: change that, and generate again.

//! Commands of the group Accounts of partners.

mod legacy_adjust_customer_amount;
mod list_customers_balances_detail;
mod list_partner_account_change_records;
mod list_partner_adjust_records;
mod list_partner_balances;
mod reclaim_indirect_partner_account;
mod reclaim_to_partner_account;
mod update_customer_account_amount;
mod update_indirect_partner_account;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Accounts of partners",
    operations: &[
        legacy_adjust_customer_amount::COMMAND,
        list_customers_balances_detail::COMMAND,
        list_partner_account_change_records::COMMAND,
        list_partner_adjust_records::COMMAND,
        list_partner_balances::COMMAND,
        reclaim_indirect_partner_account::COMMAND,
        reclaim_to_partner_account::COMMAND,
        update_customer_account_amount::COMMAND,
        update_indirect_partner_account::COMMAND,
    ],
};
