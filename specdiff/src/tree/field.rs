//! Parameters and fields as entities.

use rust_decimal::Decimal;
use speclang::model::{Base, Field, NamedValue, Place, SentAs, Shape, Type};
use speclang::{Span, Spanned, naming};

use super::errors::words;
use super::{Fact, Family, Node, Value, presence, provenance};
use crate::effect::Side;
use crate::rust::{Crate, Rust};

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Site {
    /// A parameter of an operation.
    Parameter(Place),
    /// A field of a type: whether requests and whether responses hold it.
    Member(bool, bool),
    /// A field of a response.
    Answer,
    /// A field of error bodies.
    ErrorField,
}

pub(super) fn field(name: &Spanned<String>, field: &Field, site: Site, krate: &Crate<'_>) -> Node {
    let Field {
        ty,
        required,
        doc,
        min_length: _,
        max_length: _,
        range: _,
        above: _,
        scale: _,
        pattern: _,
        min_items: _,
        max_items: _,
        unique,
        unlimited,
        except,
        reserved,
        sent_as,
        secret,
        presence: _,
        named,
        missing_when,
        unit,
        currency,
        rust_name,
        disputed,
        evidence,
    } = field;
    let (family, list, messages, place) = match site {
        Site::Parameter(place) => (Family::Parameter, "parameter", Side::Request, Some(place)),
        Site::Member(true, answered) => {
            (Family::Parameter, "field", if answered { Side::Both } else { Side::Request }, Some(Place::Body))
        }
        Site::Member(false, _) => (Family::Answer, "field", Side::Response, None),
        Site::Answer => (Family::Answer, "response field", Side::Response, None),
        Site::ErrorField => (Family::ErrorField, "error field", Side::Response, None),
    };
    let mut node = Node::new(family, list, &name.value, name.span);
    node.side = messages;
    node.rust = match (site, place) {
        (Site::ErrorField, _) => Rust::default(),
        (_, Some(place)) => krate.request_field(name, field, place),
        (_, None) => krate.answer_field(name, field),
    };
    if let Site::Parameter(place) = site {
        node.fact("place", Value::Text(place.name().to_owned()));
    }
    kind(&mut node, ty, krate);
    node.flag("required", *required);
    node.text("doc", Some(doc));
    limits(&mut node, field, krate);
    node.flag("unique", *unique);
    if let Some(first) = unlimited.first() {
        let mut names: Vec<String> = unlimited.iter().map(|limit| limit.value.name().to_owned()).collect();
        names.sort();
        node.fact_at("unlimited", Value::Words(names), first.span);
    }
    if let Some(first) = except.first() {
        node.fact_at("except", words(except), first.span);
    }
    if let Some(reserved) = reserved.filter(|reserved| reserved.value) {
        node.fact_at("reserved", Value::Flag(true), reserved.span);
    }
    if let Some(sent_as) = sent_as {
        let form = match sent_as.value {
            SentAs::Text => "text",
            SentAs::Repeated => "repeated",
            SentAs::Comma => "comma",
        };
        node.fact_at("sent_as", Value::Text(form.to_owned()), sent_as.span);
    }
    node.flag("secret", *secret);
    node.children.extend(named.iter().map(|(key, value)| self::named(key, value)));
    node.text("missing_when", missing_when.as_ref());
    node.text("unit", unit.as_ref());
    node.text("currency", currency.as_ref());
    node.names("rust_name", rust_name.as_ref());
    provenance::attach(&mut node, disputed, evidence);
    if let Some(place) = place {
        presence::attach(&mut node, field, place, krate.service, krate.sources);
    }
    node
}

/// The type as it matters: what a scalar's name stands for, else the name.
fn kind(node: &mut Node, ty: &Spanned<Type>, krate: &Crate<'_>) {
    let lists = "list of ".repeat(depth(ty));
    let (value, inherited) = match (krate.service.base(ty), ty.item()) {
        (Base::Scalar(scalar, _), Type::Named(name)) => (format!("{lists}{}", scalar.name()), Some(name.clone())),
        (_, Type::Named(name)) => (ty.to_string(), Some(name.clone())),
        _ => (ty.to_string(), None),
    };
    if let (Base::Scalar(..), Some(name)) = (krate.service.base(ty), &inherited) {
        node.fact_at("scalar_name", Value::Type(name.clone()), ty.span);
    }
    node.facts.push(Fact { name: "type", value: Value::Type(value), span: ty.span, inherited });
}

fn depth(ty: &Type) -> usize {
    match ty {
        Type::List(item) => 1 + depth(item),
        _ => 0,
    }
}

/// Limits of the field, those of its named scalar included.
fn limits(node: &mut Node, field: &Field, krate: &Crate<'_>) {
    let shape = match krate.service.base(&field.ty) {
        Base::Scalar(_, shape) => shape,
        _ => None,
    };
    let name = || Some(field.ty.item().to_string());
    let own = |shape: &Shape| [shape.min_length, shape.max_length];
    let [min, max] = shape.map_or([None, None], own);
    for (fact, own, shared) in [("min_length", field.min_length, min), ("max_length", field.max_length, max)] {
        let inherited = if own.is_none() { name() } else { None };
        if let Some(limit) = own.or(shared) {
            number(node, fact, Some(limit.value.into()), limit.span, inherited);
        }
    }
    let inherited = if field.range.is_none() { name() } else { None };
    if let Some(range) = field.range.or_else(|| shape?.range) {
        number(node, "min", range.min, range.span, inherited.clone());
        number(node, "max", range.max, range.span, inherited);
    }
    if let Some(pattern) = field.pattern.as_ref().or_else(|| shape?.pattern.as_ref()) {
        let inherited = if field.pattern.is_none() { name() } else { None };
        let value = Value::Text(pattern.value.clone());
        node.facts.push(Fact { name: "pattern", value, span: pattern.span, inherited });
    }
    if let Some(above) = &field.above {
        number(node, "above", above.min, above.span, None);
    }
    let counts = [("scale", &field.scale), ("min_items", &field.min_items), ("max_items", &field.max_items)];
    for (fact, limit) in counts {
        if let Some(limit) = limit {
            number(node, fact, Some(limit.value.into()), limit.span, None);
        }
    }
}

/// Adds a bound where there is one.
pub(super) fn number(
    node: &mut Node,
    name: &'static str,
    value: Option<Decimal>,
    span: Span,
    inherited: Option<String>,
) {
    if let Some(value) = value {
        node.facts.push(Fact { name, value: Value::Number(value.normalize()), span, inherited });
    }
}

fn named(key: &Spanned<String>, value: &NamedValue) -> Node {
    let NamedValue { name, doc } = value;
    let mut node = Node::new(Family::Named, "name", &key.value, key.span);
    node.side = Side::Request;
    node.rust = Rust::item(naming::member(name, None).unwrap_or_default());
    node.names("name", Some(name));
    node.text("doc", Some(doc));
    node
}
