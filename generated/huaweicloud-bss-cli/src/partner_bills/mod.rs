// @generated from spec/bss/operations/partner_bills. Do not edit: change that, and generate again.

//! Commands of the group Bills of partners.

mod legacy_subcustomer_bills;
mod list_consume_sub_customers;
mod list_incentive_discount_policies;
mod list_sub_customer_bill_detail;
mod list_subcustomer_monthly_bills;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Bills of partners",
    operations: &[
        legacy_subcustomer_bills::COMMAND,
        list_consume_sub_customers::COMMAND,
        list_incentive_discount_policies::COMMAND,
        list_sub_customer_bill_detail::COMMAND,
        list_subcustomer_monthly_bills::COMMAND,
    ],
};
