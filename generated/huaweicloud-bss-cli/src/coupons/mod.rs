// @generated from spec/bss/operations/coupons. Do not edit: change that, and generate again.

//! Commands of the group Coupons and discounts.

mod list_business_discount_info;
mod list_customer_coupon_change_records;
mod list_sub_customer_coupons;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Coupons and discounts",
    operations: &[
        list_business_discount_info::COMMAND,
        list_customer_coupon_change_records::COMMAND,
        list_sub_customer_coupons::COMMAND,
    ],
};
