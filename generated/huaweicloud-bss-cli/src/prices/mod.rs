// @generated from spec/bss/operations/prices. Do not edit: change that, and generate again.

//! Commands of the group Prices.

mod legacy_query_change_rating;
mod legacy_query_rating;
mod list_on_demand_resource_ratings;
mod list_rate_on_period_detail;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Prices",
    operations: &[
        legacy_query_change_rating::COMMAND,
        legacy_query_rating::COMMAND,
        list_on_demand_resource_ratings::COMMAND,
        list_rate_on_period_detail::COMMAND,
    ],
};
