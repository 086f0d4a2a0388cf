// @generated from spec/bss/operations/enterprise. Do not edit: change that, and generate again.

//! Commands of the group Enterprise accounts.

mod claim_enterprise_multi_account_coupon;
mod create_enterprise_project_auth;
mod create_sub_enterprise_account;
mod legacy_list_enterprise_customers;
mod legacy_retrieve_from_sub_account;
mod legacy_show_retrieve_amount;
mod legacy_show_transfer_amount;
mod legacy_transfer_to_sub_account;
mod list_enterprise_multi_account;
mod list_enterprise_organizations;
mod list_enterprise_sub_customers;
mod list_multi_account_retrieve_coupons;
mod list_multi_account_transfer_coupons;
mod reclaim_enterprise_multi_account_coupon;
mod reclaim_sub_enterprise_amount;
mod send_sms_verification_code;
mod show_multi_account_transfer_amount;
mod update_sub_enterprise_amount;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Enterprise accounts",
    operations: &[
        claim_enterprise_multi_account_coupon::COMMAND,
        create_enterprise_project_auth::COMMAND,
        create_sub_enterprise_account::COMMAND,
        legacy_list_enterprise_customers::COMMAND,
        legacy_retrieve_from_sub_account::COMMAND,
        legacy_show_retrieve_amount::COMMAND,
        legacy_show_transfer_amount::COMMAND,
        legacy_transfer_to_sub_account::COMMAND,
        list_enterprise_multi_account::COMMAND,
        list_enterprise_organizations::COMMAND,
        list_enterprise_sub_customers::COMMAND,
        list_multi_account_retrieve_coupons::COMMAND,
        list_multi_account_transfer_coupons::COMMAND,
        reclaim_enterprise_multi_account_coupon::COMMAND,
        reclaim_sub_enterprise_amount::COMMAND,
        send_sms_verification_code::COMMAND,
        show_multi_account_transfer_amount::COMMAND,
        update_sub_enterprise_amount::COMMAND,
    ],
};
