//! Unions: the enumeration of each, and what it holds on the heap.

use std::collections::BTreeSet;

use speclang::model::{self, Base, Field, Operation, Service, Tagged, Type};

use super::shapes::Context;
use super::{markdown, names, table};
use crate::ir::{Doc, EmptyString, Item, ItemKind, JsonKind, Member, NeededBy, RustType, Telling, Union, Use};

/// All unions of a service, and who holds each, by names in Rust.
pub(super) struct Unions<'a> {
    all: Vec<model::Union<'a>>,
    requested: BTreeSet<String>,
    answered: BTreeSet<String>,
}

impl<'a> Unions<'a> {
    pub(super) fn of(service: &'a Service) -> Self {
        let requested = service.operations.iter().flat_map(Operation::requested);
        let answered: Vec<&Type> = service.operations.iter().flat_map(Operation::answered).collect();
        Self {
            all: service.unions(),
            requested: service.unions_behind(requested).into_iter().collect(),
            answered: service.unions_behind(answered.into_iter()).into_iter().collect(),
        }
    }

    /// Unions that an operation keeps to itself, or the shared ones.
    pub(super) fn of_owner(&self, owner: Option<&str>) -> impl Iterator<Item = &model::Union<'a>> {
        self.all.iter().filter(move |known| known.owner == owner)
    }
}

/// Unions of an operation, or the shared ones.
pub(super) fn items(context: &Context<'_>, owner: Option<&str>) -> Vec<Item> {
    context.unions.of_owner(owner).map(|known| item(context, known.members)).collect()
}

fn item(context: &Context<'_>, members: &[Type]) -> Item {
    let service = context.service;
    let name = names::union(members, service);
    let used = Use {
        in_request: context.unions.requested.contains(&name),
        in_response: context.unions.answered.contains(&name),
    };
    let recursive = service.is_recursive_union(members);
    let members: Vec<Member> = service.by_kind(members).into_iter().map(|ty| member(context, ty)).collect();
    let imports: BTreeSet<String> = members.iter().filter_map(|member| context.import(&member.ty)).collect();
    let words: Vec<String> = members.iter().map(|member| format!("[`{0}`](Self::{0})", member.variant)).collect();
    Item {
        module: names::module(&name),
        doc: vec![format!("{}, told apart by the kind of JSON value.", words.join(" or "))],
        imports: imports.into_iter().collect(),
        kind: ItemKind::Union(Union {
            empty_string: empty_string(&members),
            members,
            telling: Telling::Kind,
            used,
            recursive,
        }),
        given: context.is_given(&name),
        given_boxed: false,
        needed_by: NeededBy::All,
        name,
    }
}

/// A union that a field tells apart.
pub(super) fn tagged(context: &Context<'_>, name: &str, union: &Tagged, used: Use) -> Union {
    let members = union.members().map(|(tag, ty)| {
        let variant = names::tagged_member(ty, context.service);
        let row = table::member(tag.unwrap_or_default(), &Field::of(ty.clone()), context.service);
        Member { variant, tag: tag.map(str::to_owned), row, ..member(context, ty) }
    });
    let telling = Telling::Tag(union.tagged_by.value.clone(), union.open);
    let recursive = context.service.is_recursive(name);
    Union { members: members.collect(), telling, empty_string: EmptyString::Nothing, used, recursive }
}

/// An empty string says that nothing is set, unless it is a value itself.
fn empty_string(members: &[Member]) -> EmptyString {
    match members.iter().find(|member| member.kind == JsonKind::Text).map(|member| &member.ty) {
        Some(RustType::String) => EmptyString::Value,
        Some(RustType::Named(ty)) => EmptyString::As(ty.clone()),
        _ => EmptyString::Nothing,
    }
}

fn member(context: &Context<'_>, ty: &Type) -> Member {
    let service = context.service;
    let is_object = !ty.is_list() && matches!(service.base(ty), Base::Object(_));
    Member {
        variant: names::union_member(ty, service),
        doc: doc(context, ty),
        ty: context.value_type(ty),
        // Objects are large, and a variant beside them may be a number.
        boxed: is_object,
        kind: kind(service, ty),
        tag: None,
        row: table::member("", &Field::of(ty.clone()), service),
    }
}

/// The kinds of JSON value that the members of a union are.
pub(super) fn kinds(service: &Service, members: &[Type]) -> Vec<JsonKind> {
    service.by_kind(members).into_iter().map(|member| kind(service, member)).collect()
}

fn kind(service: &Service, ty: &Type) -> JsonKind {
    match service.json_kind(ty) {
        Some(model::JsonKind::Text) | None => JsonKind::Text,
        Some(model::JsonKind::Number) => JsonKind::Number,
        Some(model::JsonKind::Boolean) => JsonKind::Boolean,
        Some(model::JsonKind::List) => JsonKind::List,
        Some(model::JsonKind::Object) => JsonKind::Object,
    }
}

/// What the member is: what its type says, or the words of the language.
fn doc(context: &Context<'_>, ty: &Type) -> Doc {
    match ty {
        Type::Named(name) => match context.service.type_named(name) {
            Some(known) => markdown::paragraphs(&known.shape.doc),
            None => vec![String::new()],
        },
        other => vec![format!("{}.", markdown::code(&other.to_string()))],
    }
}
