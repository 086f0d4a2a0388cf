// @generated from spec/bssintl/operations/enterprise. Do not edit: change that, and generate again.

//! Commands of the group Enterprise accounts.

mod create_enterprise_project_auth;
mod list_enterprise_sub_customers;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Enterprise accounts",
    operations: &[
        create_enterprise_project_auth::COMMAND,
        list_enterprise_sub_customers::COMMAND,
    ],
};
