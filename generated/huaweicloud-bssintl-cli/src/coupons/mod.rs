// @generated from spec/bssintl/operations/coupons. Do not edit: change that, and generate again.

//! Commands of the group Coupons.

mod list_sub_customer_coupons;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Coupons",
    operations: &[list_sub_customer_coupons::COMMAND],
};
