// @generated from spec/bss/operations/locations. Do not edit: change that, and generate again.

//! Commands of the group Provinces and cities.

mod list_cities;
mod list_counties;
mod list_provinces;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Provinces and cities",
    operations: &[
        list_cities::COMMAND,
        list_counties::COMMAND,
        list_provinces::COMMAND,
    ],
};
