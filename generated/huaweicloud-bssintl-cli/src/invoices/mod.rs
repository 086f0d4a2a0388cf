// @generated from spec/bssintl/operations/invoices. Do not edit: change that, and generate again.

//! Commands of the group Invoices.

mod list_invoices;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Invoices",
    operations: &[list_invoices::COMMAND],
};
