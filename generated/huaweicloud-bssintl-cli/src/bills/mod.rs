// @generated from spec/bssintl/operations/bills. Do not edit: change that, and generate again.

//! Commands of the group Bills.

mod legacy_list_res_fee_records;
mod legacy_list_res_records;
mod legacy_show_monthly_sum;
mod list_customerself_resource_record_details;
mod list_customerself_resource_records;
mod list_free_resources_usage_records;
mod show_customer_monthly_sum;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Bills",
    operations: &[
        legacy_list_res_fee_records::COMMAND,
        legacy_list_res_records::COMMAND,
        legacy_show_monthly_sum::COMMAND,
        list_customerself_resource_record_details::COMMAND,
        list_customerself_resource_records::COMMAND,
        list_free_resources_usage_records::COMMAND,
        show_customer_monthly_sum::COMMAND,
    ],
};
