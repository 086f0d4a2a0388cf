//! Types that hold themselves.

use super::{Base, Field, Service, Type};

impl Service {
    /// Whether a type holds itself, directly or through other types.
    #[must_use]
    pub fn is_recursive(&self, name: &str) -> bool {
        let held = self.type_named(name).into_iter().flat_map(|known| known.shape.held());
        self.types_behind(held).contains(name)
    }

    /// Whether one of these types does: a union of them may stand within itself.
    #[must_use]
    pub fn is_recursive_union(&self, members: &[Type]) -> bool {
        members.iter().flat_map(Type::names).any(|name| self.is_recursive(name))
    }

    /// Whether a field of an object leads back to the object through single objects alone, so that its value must stand on the heap.
    ///
    /// A required field stands beside others: on each way that ends there is a field that may be absent.
    #[must_use]
    pub fn is_boxed(&self, object: &str, field: &Field) -> bool {
        let (mut open, mut known) = (vec![&field.ty.value], Vec::new());
        while let Some(ty) = open.pop() {
            let (Type::Named(name), Base::Object(fields)) = (ty, self.base(ty)) else { continue };
            if name == object {
                return !field.required;
            }
            if !known.contains(&name) {
                known.push(name);
                open.extend(fields.iter().map(|(_, field)| &field.ty.value));
            }
        }
        false
    }

    /// Whether a value of the type can end, as far as the values of others do: objects within these names are none.
    #[must_use]
    pub fn ends(&self, ty: &Type, endless: &[&str]) -> bool {
        match (ty, self.base(ty)) {
            (Type::List(item) | Type::Map(item), _) => self.ends(item, endless),
            (Type::Union(members), _) => members.iter().any(|member| self.ends(member, endless)),
            (Type::Named(name), Base::Object(_) | Base::Tagged(_)) => !endless.contains(&name.as_str()),
            _ => true,
        }
    }

    /// Names of the types of which no value can end: each holds another one of them in every value. A required list or map has an
    /// entry, as one without says what a missing one does.
    #[must_use]
    pub fn endless(&self) -> Vec<&str> {
        let mut endless: Vec<&str> = self.types.iter().map(|known| known.name.as_str()).collect();
        loop {
            let still = |name: &&str| {
                let Some(known) = self.type_named(name) else { return false };
                let mut required = known.shape.fields.iter().flatten().filter(|(_, field)| field.required);
                let holds = required.any(|(_, field)| !self.ends(&field.ty, &endless));
                let union = known.shape.union.as_ref();
                holds || union.is_some_and(|union| !union.values.iter().any(|(_, ty)| self.ends(ty, &endless)))
            };
            let left: Vec<&str> = endless.iter().copied().filter(still).collect();
            if left.len() == endless.len() {
                return left;
            }
            endless = left;
        }
    }
}
