// @generated from spec/bss/operations/costs. Do not edit: change that, and generate again.

//! Commands of the group Costs.

mod list_costs;
mod list_customer_bills_monthly_break_down;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Costs",
    operations: &[
        list_costs::COMMAND,
        list_customer_bills_monthly_break_down::COMMAND,
    ],
};
