//! Wire names to Rust names; the one place where the two worlds meet.

use speclang::Spanned;
use speclang::model::{Place, Service, Type};
use speclang::naming;

/// A field, parameter or setter.
pub(super) fn snake(wire: &str, chosen: Option<&Spanned<String>>) -> String {
    naming::member(wire, chosen.map(|chosen| chosen.as_str())).unwrap_or_else(|| "unnamed".to_owned())
}

/// The module of an operation or a type, which is its file; an operation's method too.
pub(super) fn module(name: &str) -> String {
    naming::module(name).unwrap_or_else(|| "unnamed".to_owned())
}

/// The command of an operation.
pub(super) fn command(id: &str) -> String {
    naming::command(id).unwrap_or_else(|| "unnamed".to_owned())
}

/// The flag of a parameter.
pub(super) fn flag(place: Place, wire: &str, chosen: Option<&Spanned<String>>) -> String {
    naming::flag(place, wire, chosen.map(|chosen| chosen.as_str())).unwrap_or_else(|| "unnamed".to_owned())
}

/// The module of a group.
pub(super) fn group(name: &str) -> String {
    naming::group(name).unwrap_or_else(|| "unnamed".to_owned())
}

/// The type of a group's accessor.
pub(super) fn accessor(group: &str) -> String {
    naming::accessor(group).unwrap_or_else(|| "Unnamed".to_owned())
}

/// The method that waits for a state.
pub(super) fn waiter(id: &str) -> String {
    naming::waiter(id).unwrap_or_else(|| "wait_until_unnamed".to_owned())
}

/// A type by its name in the spec.
pub(super) fn type_name(name: &str, service: &Service) -> String {
    let chosen = service.type_named(name).and_then(|known| known.shape.rust_name.as_ref());
    naming::type_name(name, chosen.map(|chosen| chosen.as_str())).unwrap_or_else(|| "Unnamed".to_owned())
}

/// The enumeration of a union.
pub(super) fn union(members: &[Type], service: &Service) -> String {
    naming::union(members, service).unwrap_or_else(|| "Unnamed".to_owned())
}

/// The variant of a member of a union.
pub(super) fn union_member(ty: &Type, service: &Service) -> String {
    naming::union_member(ty, service).unwrap_or_else(|| "Unnamed".to_owned())
}

/// The variant of a member of a union that a field tells apart.
pub(super) fn tagged_member(ty: &Type, service: &Service) -> String {
    naming::tagged_member(ty, service).unwrap_or_else(|| "Unnamed".to_owned())
}

/// The request of an operation.
pub(super) fn request(id: &str) -> String {
    naming::request(id).unwrap_or_else(|| "Unnamed".to_owned())
}

/// A value of an enumeration.
pub(super) fn variant(wire: &str, chosen: Option<&Spanned<String>>) -> String {
    naming::variant(wire, chosen.map(|chosen| chosen.as_str())).unwrap_or_else(|| "Unnamed".to_owned())
}

/// A value of an enumeration on the command line.
pub(super) fn value_name(wire: &str, chosen: Option<&Spanned<String>>) -> String {
    naming::value_name(wire, chosen.map(|chosen| chosen.as_str())).unwrap_or_else(|| "unnamed".to_owned())
}

/// An error code among those of an operation.
pub(super) fn error_variant(code: &str, chosen: Option<&Spanned<String>>) -> String {
    naming::error_variant(code, chosen.map(|chosen| chosen.as_str())).unwrap_or_else(|| "Unnamed".to_owned())
}

/// A constant: a code or the name of an endpoint in capitals.
pub(super) fn constant(name: &str) -> String {
    naming::constant(name).unwrap_or_else(|| "UNNAMED".to_owned())
}
