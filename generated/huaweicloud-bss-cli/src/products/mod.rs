// @generated from spec/bss/operations/products. Do not edit: change that, and generate again.

//! Commands of the group Products.

mod legacy_list_resource_types;
mod legacy_list_service_types;
mod list_conversions;
mod list_measure_units;
mod list_resource_specs;
mod list_resource_types;
mod list_service_resources;
mod list_service_types;
mod list_usage_types;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Products",
    operations: &[
        legacy_list_resource_types::COMMAND,
        legacy_list_service_types::COMMAND,
        list_conversions::COMMAND,
        list_measure_units::COMMAND,
        list_resource_specs::COMMAND,
        list_resource_types::COMMAND,
        list_service_resources::COMMAND,
        list_service_types::COMMAND,
        list_usage_types::COMMAND,
    ],
};
