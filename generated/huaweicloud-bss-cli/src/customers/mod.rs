// @generated from spec/bss/operations/customers. Do not edit: change that, and generate again.

//! Commands of the group Customers of partners.

mod change_enterprise_realname_authentication;
mod check_user_identity;
mod create_enterprise_realname_authentication;
mod create_personal_realname_auth;
mod create_sub_customer;
mod legacy_change_enterprise_realname;
mod legacy_check_user;
mod legacy_create_customer;
mod legacy_create_enterprise_realname;
mod legacy_create_personal_realname;
mod legacy_list_customers;
mod legacy_list_on_demand_resources;
mod legacy_send_verification_code;
mod legacy_show_realname_result;
mod list_customer_on_demand_resources;
mod list_indirect_partners;
mod list_sub_customer_new_tag;
mod list_sub_customers;
mod send_verification_message_code;
mod show_realname_authentication_review_result;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Customers of partners",
    operations: &[
        change_enterprise_realname_authentication::COMMAND,
        check_user_identity::COMMAND,
        create_enterprise_realname_authentication::COMMAND,
        create_personal_realname_auth::COMMAND,
        create_sub_customer::COMMAND,
        legacy_change_enterprise_realname::COMMAND,
        legacy_check_user::COMMAND,
        legacy_create_customer::COMMAND,
        legacy_create_enterprise_realname::COMMAND,
        legacy_create_personal_realname::COMMAND,
        legacy_list_customers::COMMAND,
        legacy_list_on_demand_resources::COMMAND,
        legacy_send_verification_code::COMMAND,
        legacy_show_realname_result::COMMAND,
        list_customer_on_demand_resources::COMMAND,
        list_indirect_partners::COMMAND,
        list_sub_customer_new_tag::COMMAND,
        list_sub_customers::COMMAND,
        send_verification_message_code::COMMAND,
        show_realname_authentication_review_result::COMMAND,
    ],
};
