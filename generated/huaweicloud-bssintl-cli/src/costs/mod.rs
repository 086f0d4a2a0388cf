// @generated from spec/bssintl/operations/costs. Do not edit: change that, and generate again.

//! Commands of the group Costs.

mod list_costs;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Costs",
    operations: &[list_costs::COMMAND],
};
