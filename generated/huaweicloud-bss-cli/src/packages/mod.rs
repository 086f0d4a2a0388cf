// @generated from spec/bss/operations/packages. Do not edit: change that, and generate again.

//! Commands of the group Resource packages.

mod legacy_list_free_resource_usages;
mod legacy_list_free_resources;
mod list_free_resource_infos;
mod list_free_resource_usages;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Resource packages",
    operations: &[
        legacy_list_free_resource_usages::COMMAND,
        legacy_list_free_resources::COMMAND,
        list_free_resource_infos::COMMAND,
        list_free_resource_usages::COMMAND,
    ],
};
