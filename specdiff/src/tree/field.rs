//! Parameters and fields as entities.

use speclang::model::limit::{self, FactValue};
use speclang::model::{Base, Field, Limits, NamedValue, Place, Segments, Type};
use speclang::{Spanned, naming};

use super::errors::words;
use super::{Fact, Family, Node, Value, presence, provenance};
use crate::effect::Side;
use crate::rust::{Crate, Rust};

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Site {
    /// A parameter of an operation.
    Parameter(Place),
    /// A field of a type: whether requests and whether responses hold it, and where requests do.
    Member(bool, bool, Place),
    /// A field of a response.
    Answer,
    /// A header of a response.
    AnswerHeader,
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
        multiple_of: _,
        pattern: _,
        min_items: _,
        max_items: _,
        max_key_length: _,
        unique: _,
        unlimited,
        except,
        reserved,
        sent_as,
        segments,
        constant,
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
        Site::Member(true, answered, place) => {
            (Family::Parameter, "field", if answered { Side::Both } else { Side::Request }, Some(place))
        }
        Site::Member(false, ..) => (Family::Answer, "field", Side::Response, None),
        Site::Answer => (Family::Answer, "response field", Side::Response, None),
        Site::AnswerHeader => (Family::Answer, "response header", Side::Response, None),
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
    limits(&mut node, &Limits::of(field, krate.service), Some(ty.item()));
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
        node.fact_at("sent_as", Value::Text(sent_as.value.name().to_owned()), sent_as.span);
    }
    if let Some(segments) = segments {
        let Segments::Many = segments.value;
        node.fact_at("segments", Value::Text("many".to_owned()), segments.span);
    }
    node.text("constant", constant.as_ref());
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
    let around = if ty.is_map() { "map of ".to_owned() } else { "list of ".repeat(depth(ty)) };
    let value = match (krate.service.base_of_values(ty), ty.item()) {
        (Base::Scalar(scalar, _), Type::Named(name)) => {
            node.fact_at("scalar_name", Value::Type(name.clone()), ty.span);
            format!("{around}{}", scalar.name())
        }
        (_, Type::Union(_)) => krate.service.in_one_order(ty).to_string(),
        _ => ty.to_string(),
    };
    // What a named type is changes there; a list of it is another type here.
    let inherited = matches!(ty.item(), Type::Named(_)).then(|| ty.to_string());
    node.facts.push(Fact { name: "type", value: Value::Type(value), span: ty.span, inherited });
}

fn depth(ty: &Type) -> usize {
    match ty {
        Type::List(item) => 1 + depth(item),
        _ => 0,
    }
}

/// The facts of all limits, those of a named scalar as inherited from it.
pub(super) fn limits(node: &mut Node, known: &Limits<'_>, of_type: Option<&Type>) {
    for limit in limit::limits() {
        let Some(stated) = known.get(limit) else { continue };
        let span = stated.span.unwrap_or(node.span);
        let inherited = of_type.filter(|_| known.own(limit).is_none()).map(ToString::to_string);
        node.facts.extend(limit.facts.iter().filter_map(|fact| {
            let value = match (fact.value)(stated.value)? {
                FactValue::Count(count) => Value::Number(count.into()),
                FactValue::Number(number) => Value::Number(number.normalize()),
                FactValue::Text(text) => Value::Text(text.to_owned()),
                FactValue::Flag => Value::Flag(true),
            };
            Some(Fact { name: fact.name, value, span, inherited: inherited.clone() })
        }));
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
