// @generated from spec/bssintl/operations/partner_accounts. Do not edit: change that, and generate again.

//! Commands of the group Accounts of partners.

mod legacy_set_customer_budget;
mod legacy_show_customer_budget;
mod list_sub_customer_budget;
mod list_sub_customer_budget_records;
mod show_partner_consumption_quota;
mod show_sub_customer_budget;
mod update_sub_customer_budget;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Accounts of partners",
    operations: &[
        legacy_set_customer_budget::COMMAND,
        legacy_show_customer_budget::COMMAND,
        list_sub_customer_budget::COMMAND,
        list_sub_customer_budget_records::COMMAND,
        show_partner_consumption_quota::COMMAND,
        show_sub_customer_budget::COMMAND,
        update_sub_customer_budget::COMMAND,
    ],
};
