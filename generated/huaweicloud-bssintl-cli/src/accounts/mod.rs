// @generated from spec/bssintl/operations/accounts. Do not edit: change that, and generate again.

//! Commands of the group Accounts.

mod show_customer_account_balances;
mod show_customer_expenditure_quota;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Accounts",
    operations: &[
        show_customer_account_balances::COMMAND,
        show_customer_expenditure_quota::COMMAND,
    ],
};
