//! Names of unions, which are made of those of their members.

use super::{apart, camel_case, is_taken_type, type_name};
use crate::model::{Service, Type};

/// The enumeration of a union: `TextOrThing`, whatever the order of its members.
#[must_use]
pub fn union(members: &[Type], service: &Service) -> Option<String> {
    let members = service.by_kind(members).into_iter().map(|member| union_member(member, service));
    Some(apart(members.collect::<Option<Vec<_>>>()?.join("Or"), is_taken_type, "Type"))
}

/// A member of a union: `Text`, `Thing`, `ThingList`, `AnyMap`.
#[must_use]
pub fn union_member(ty: &Type, service: &Service) -> Option<String> {
    match ty {
        Type::Scalar(scalar) => camel_case(scalar.name()),
        Type::Named(name) => {
            let chosen = service.type_named(name).and_then(|known| known.shape.rust_name.as_ref());
            type_name(name, chosen.map(|chosen| chosen.as_str()))
        }
        Type::List(item) => Some(union_member(item, service)? + "List"),
        Type::Map(value) => Some(union_member(value, service)? + "Map"),
        Type::Union(members) => union(members, service),
    }
}

/// A member of a union that a field tells apart: its type; with `Value` behind it where the name is taken.
#[must_use]
pub fn tagged_member(ty: &Type, service: &Service) -> Option<String> {
    // `Unknown` holds objects with a tag that nobody listed.
    Some(apart(union_member(ty, service)?, |name| name == "Unknown", "Value"))
}
