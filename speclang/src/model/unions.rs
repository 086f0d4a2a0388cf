//! All unions of a service, wherever they stand.

use std::collections::BTreeMap;

use super::{Base, Field, Operation, Service, Type};
use crate::{Entries, Span, naming};

/// A union of kinds, once for all places where it stands.
#[derive(Debug, Clone)]
pub struct Union<'a> {
    /// Its members, as they are written where it stands first.
    pub members: &'a [Type],
    /// Where that is.
    pub span: Span,
    /// The operation or type whose file that is.
    pub home: &'a str,
    /// The operation that keeps it to itself, as it does one of the members.
    pub owner: Option<&'a str>,
}

impl Service {
    /// All unions of kinds, in the order of their names in Rust and of their words.
    #[must_use]
    pub fn unions(&self) -> Vec<Union<'_>> {
        let mut found = BTreeMap::new();
        let mut add = |ty, span, home| self.unions_within(ty, span, home, &mut found);
        for operation in &self.operations {
            let fields = operation.parameters().map(|(.., field)| field);
            for field in fields.chain(operation.answer_fields().map(|(_, field)| field)) {
                add(&field.ty.value, field.ty.span, operation.id.as_str());
            }
            operation.whole_types().for_each(|(span, ty)| add(ty, span, operation.id.as_str()));
        }
        for known in &self.types {
            for (_, field) in known.shape.fields.iter().flatten() {
                add(&field.ty.value, field.ty.span, known.name.as_str());
            }
        }
        found.into_values().collect()
    }

    fn unions_within<'a>(
        &'a self,
        ty: &'a Type,
        span: Span,
        home: &'a str,
        found: &mut BTreeMap<(String, String), Union<'a>>,
    ) {
        let Type::Union(members) = ty.item() else { return };
        for member in members {
            self.unions_within(member, span, home, found);
        }
        let words: Vec<String> = self.by_kind(members).iter().map(ToString::to_string).collect();
        let name = naming::union(members, self).unwrap_or_default();
        let owner = ty.names().into_iter().find_map(|name| self.type_named(name)?.owner.as_deref());
        found.entry((name, words.join(" or "))).or_insert(Union { members, span, home, owner });
    }

    /// The objects that values of a type may be, or hold in lists and maps.
    #[must_use]
    pub fn objects_of<'a>(&'a self, ty: &'a Type) -> Vec<&'a Entries<Field>> {
        match self.base_of_values(ty) {
            Base::Object(fields) => vec![fields],
            Base::Union(members) => members.iter().flat_map(|member| self.objects_of(member)).collect(),
            Base::Tagged(union) => {
                let members = union.values.iter().map(|(_, ty)| self.base(&ty.value));
                members.filter_map(|base| if let Base::Object(fields) = base { Some(fields) } else { None }).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Names in Rust of the unions that values of these types hold, at any depth.
    #[must_use]
    pub fn unions_behind<'a>(&'a self, types: impl Iterator<Item = &'a Type> + Clone) -> Vec<String> {
        let behind = self.types_behind(types.clone());
        let fields = behind.iter().filter_map(|name| self.type_named(name)?.shape.fields.as_ref()).flatten();
        let mut found = BTreeMap::new();
        for ty in types.chain(fields.map(|(_, field)| &field.ty.value)) {
            self.unions_within(ty, Span::default(), "", &mut found);
        }
        found.into_keys().map(|(name, _)| name).collect()
    }
}

impl Operation {
    /// The types of its parameters.
    pub fn requested(&self) -> impl Iterator<Item = &Type> + Clone {
        let all = [&self.path, &self.query, &self.header, &self.body];
        all.into_iter().flatten().map(|(_, field)| &field.ty.value)
    }
}
