// @generated from spec/bss/operations/accounts. Do not edit: change that, and generate again.

//! Commands of the group Accounts.

mod legacy_show_account_balances;
mod list_customer_account_change_records;
mod list_stored_value_cards;
mod show_customer_account_balances;
mod show_real_name_auth_qr_code;
mod show_real_name_auth_status;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Accounts",
    operations: &[
        legacy_show_account_balances::COMMAND,
        list_customer_account_change_records::COMMAND,
        list_stored_value_cards::COMMAND,
        show_customer_account_balances::COMMAND,
        show_real_name_auth_qr_code::COMMAND,
        show_real_name_auth_status::COMMAND,
    ],
};
