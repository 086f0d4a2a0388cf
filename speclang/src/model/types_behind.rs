//! Types that others lead to, through fields, lists, maps and unions.

use std::collections::BTreeSet;

use super::{Operation, Place, Service, Type};

impl Service {
    /// Names of the types that these lead to, at any depth.
    #[must_use]
    pub fn types_behind<'a>(&'a self, types: impl IntoIterator<Item = &'a Type>) -> BTreeSet<&'a str> {
        let mut types: Vec<&Type> = types.into_iter().collect();
        let mut names = BTreeSet::new();
        while let Some(ty) = types.pop() {
            for name in ty.names() {
                if names.insert(name) {
                    types.extend(self.type_named(name).into_iter().flat_map(|known| known.shape.held()));
                }
            }
        }
        names
    }

    /// Names of the types that requests use, at any depth.
    #[must_use]
    pub fn requested_types(&self) -> BTreeSet<&str> {
        let parameters = self.operations.iter().flat_map(Operation::parameters);
        self.types_behind(parameters.map(|(_, _, field)| &field.ty.value))
    }

    /// Names of the types that answers use, at any depth.
    #[must_use]
    pub fn answered_types(&self) -> BTreeSet<&str> {
        self.types_behind(self.operations.iter().flat_map(Operation::answered))
    }

    /// Names of the types that only forms hold.
    pub(super) fn types_in_forms(&self) -> BTreeSet<String> {
        let held = |form: bool| {
            let places = self.operations.iter().flat_map(Operation::parameters);
            self.types_behind(
                places.filter(|(place, ..)| (*place == Place::Form) == form).map(|(.., field)| &field.ty.value),
            )
        };
        let forms = held(true);
        let others = if forms.is_empty() { BTreeSet::new() } else { held(false) };
        forms.difference(&others).map(|name| (*name).to_owned()).collect()
    }
}
