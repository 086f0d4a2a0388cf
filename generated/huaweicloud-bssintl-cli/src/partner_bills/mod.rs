// @generated from spec/bssintl/operations/partner_bills. Do not edit: change that, and generate again.

//! Commands of the group Bills of partners.

mod legacy_postpaid_bill_summary;
mod list_postpaid_bill_sum;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Bills of partners",
    operations: &[
        legacy_postpaid_bill_summary::COMMAND,
        list_postpaid_bill_sum::COMMAND,
    ],
};
