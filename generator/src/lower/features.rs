//! Which groups need a shared type or an error code: a crate that is built for some groups alone compiles only what those need.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{ErrorCode, Group, Item, NeededBy};

/// Shared types by name, with those that each names.
type Graph = BTreeMap<String, Vec<String>>;

/// Writes down for each type the groups that need it, itself or through another type.
pub(super) fn assign(types: &mut [Item], groups: &[Group]) {
    let graph: Graph = types.iter().map(|item| (item.name.clone(), item.imports.clone())).collect();
    let needs: Vec<(&str, BTreeSet<&str>)> = groups
        .iter()
        .map(|group| {
            let named =
                group.operations.iter().flat_map(|operation| operation.imports.iter().chain(&operation.error_types));
            (group.module.as_str(), closure(named.map(String::as_str), &graph))
        })
        .collect();
    for item in types {
        let name = item.name.as_str();
        let needed = needs.iter().filter(|(_, names)| names.contains(name));
        item.needed_by = NeededBy::any(needed.map(|(group, _)| (*group).to_owned()).collect(), needs.len());
    }
}

/// Writes down for each code the groups whose operations name it. What any operation may answer with is named by the service itself.
pub(super) fn assign_codes(errors: &mut [ErrorCode], groups: &[Group]) {
    for error in errors.iter_mut().filter(|error| !error.common) {
        let names = |group: &&Group| {
            group.operations.iter().flat_map(|operation| &operation.errors).any(|row| row.constant == error.constant)
        };
        let needed = groups.iter().filter(names).map(|group| group.module.clone());
        error.needed_by = NeededBy::any(needed.collect(), groups.len());
    }
}

/// These types, and all that they name.
fn closure<'a>(roots: impl Iterator<Item = &'a str>, graph: &'a Graph) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = roots.collect();
    while let Some(name) = open.pop() {
        if found.insert(name) {
            open.extend(graph.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    found
}
