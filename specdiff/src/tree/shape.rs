//! Named types as entities.

use speclang::model::{EnumDef, EnumValue, Limits, Shape, Tagged, TypeDef};
use speclang::{Entries, Spanned, naming};

use super::field::{Site, field, limits};
use super::{Family, Node, Value, provenance};
use crate::effect::Side;
use crate::rust::{Crate, Rust};

pub(super) fn named(known: &TypeDef, krate: &Crate<'_>) -> Node {
    let TypeDef { name, shape, owner, place } = known;
    let Shape {
        // The same as `name` above, where the type has a file of its own.
        name: _,
        doc,
        scalar,
        min_length: _,
        max_length: _,
        range: _,
        pattern: _,
        enumeration,
        fields,
        union,
        keyed_by,
        rust_name,
        read,
        disputed,
        evidence,
    } = shape;
    let (requested, answered) = (krate.is_requested(name), krate.is_answered(name));
    let mut node = Node::new(Family::Type, "type", &name.value, name.span);
    node.side = match (requested, answered) {
        (true, false) => Side::Request,
        (false, true) => Side::Response,
        _ => Side::Both,
    };
    node.used_by = krate.users(name);
    node.rust = krate.type_item(known);
    // A scalar is a plain value in Rust, whoever holds it.
    node.flag("in_request", requested && scalar.is_none());
    node.flag("in_response", answered && scalar.is_none());
    let module = owner.as_ref().map_or_else(|| "types".to_owned(), |owner| format!("operation {owner}"));
    node.fact("module", Value::Text(module));
    let kind = match (scalar, enumeration, fields) {
        (Some(scalar), ..) => scalar.value.name(),
        (_, Some(_), _) => "enumeration",
        _ if union.is_some() => "union",
        _ => "object",
    };
    node.fact("kind", Value::Text(kind.to_owned()));
    node.text("doc", Some(doc));
    limits(&mut node, &Limits::of_shape(shape), None);
    if let Some(values) = enumeration {
        enumerated(&mut node, values);
    }
    if let Some(union) = union {
        tagged(&mut node, union, krate);
    }
    let site = Site::Member(requested, answered, *place);
    let members = fields.iter().flatten().map(|(wire, member)| {
        let mut node = field(wire, member, site, krate);
        // What leads back to the object follows from all types on the way, wherever they stand.
        node.flag("boxed", node.rust.exists() && krate.service.is_boxed(name, member));
        node
    });
    node.children.extend(members);
    if !keyed_by.is_empty() {
        node.fact("keyed_by", Value::Words(meanings(keyed_by)));
    }
    node.names("rust_name", rust_name.as_ref());
    provenance::attach(&mut node, disputed, evidence);
    node.children.extend(read.iter().map(|reading| provenance::reading("read", reading)));
    node
}

fn tagged(node: &mut Node, union: &Tagged, krate: &Crate<'_>) {
    let Tagged { tagged_by, open, values } = union;
    node.fact_at("tagged_by", Value::Text(tagged_by.value.clone()), tagged_by.span);
    node.flag("open_union", *open);
    let side = node.side;
    node.children.extend(values.iter().map(|(tag, ty)| {
        let mut member = Node::new(Family::UnionMember, "member", &tag.value, tag.span);
        member.side = side;
        member.rust = Rust::item(naming::tagged_member(ty, krate.service).unwrap_or_default());
        member.fact_at("member_type", Value::Type(ty.value.to_string()), ty.span);
        member
    }));
}

fn enumerated(node: &mut Node, values: &EnumDef) {
    let EnumDef { of, open, values } = values;
    node.fact_at("of", Value::Text(of.value.name().to_owned()), of.span);
    node.flag("open", *open);
    let side = node.side;
    node.children.extend(values.iter().map(|(wire, entry)| value(wire, entry, side)));
}

fn value(wire: &Spanned<String>, entry: &EnumValue, side: Side) -> Node {
    let EnumValue { name, doc, disputed, evidence } = entry;
    let mut node = Node::new(Family::EnumValue, "value", &wire.value, wire.span);
    node.side = side;
    node.rust = Rust::item(naming::variant(wire, name.as_ref().map(|name| name.as_str())).unwrap_or_default());
    node.names("name", name.as_ref());
    node.text("doc", Some(doc));
    provenance::attach(&mut node, disputed, evidence);
    node
}

/// `keyed_by:` as sentences, sorted.
fn meanings(keyed_by: &Entries<Entries<Entries<String>>>) -> Vec<String> {
    let mut all = Vec::new();
    for (deciding, values) in keyed_by {
        for (value, fields) in values {
            all.extend(fields.iter().map(|(field, meaning)| {
                format!("{} when {} is {}: {meaning}", field.value, deciding.value, value.value)
            }));
        }
    }
    all.sort();
    all
}
