//! Types and fields as schemas.

use std::collections::BTreeMap;

use speclang::model::{Field, Operation, Outcome, Place, Scalar, SentAs, Service, Shape, State, Tagged, Type, TypeDef};

use crate::extension::{self, Trees};
use crate::node::{Node, map};

/// The types of a service.
pub(super) fn all(service: &Service, trees: &Trees) -> Node {
    let tags = tags(service);
    let sent = service.operations.iter().flat_map(Operation::parameters).map(|(.., field)| &field.ty.value);
    let sent = service.types_behind(sent);
    let schema = |known: &TypeDef| {
        let mut schema = of_shape(&known.shape, known.place, sent.contains(known.name.as_str()), service);
        if let Some((by, tag)) = tags.get(known.name.as_str()).and_then(Option::as_ref) {
            tagged(&mut schema, by, tag);
        }
        if let Some(spec) = trees.of_type(&known.name).filter(|_| known.owner.is_none()) {
            add(&mut schema, extension::KEY, spec);
        }
        (known.name.value.clone(), schema)
    };
    Node::Map(service.types.iter().map(schema).collect())
}

/// The tag of each type that is a member of unions and nothing else; nothing where these do not agree on one text.
fn tags(service: &Service) -> BTreeMap<String, Option<(&str, &str)>> {
    let mut tags: BTreeMap<String, Option<(&str, &str)>> = BTreeMap::new();
    for union in service.types.iter().filter_map(|known| known.shape.union.as_ref()) {
        for (tag, ty) in union.members() {
            let own = tag.map(|tag| (union.tagged_by.as_str(), tag));
            tags.entry(ty.to_string())
                .and_modify(|known| *known = known.filter(|known| Some(*known) == own))
                .or_insert(own);
        }
    }
    let fields = service.types.iter().flat_map(|known| known.shape.fields.iter().flatten()).map(|(_, field)| &field.ty);
    let sent = service.operations.iter().flat_map(Operation::parameters).map(|(.., field)| &field.ty);
    let whole = service.operations.iter().flat_map(|operation| {
        let answered = operation.answer_fields().map(|(_, field)| &field.ty.value);
        operation.whole_types().map(|(_, ty)| ty).chain(answered)
    });
    for ty in fields.chain(sent).map(|ty| &ty.value).chain(whole) {
        for name in ty.names() {
            tags.remove(name);
        }
    }
    tags
}

/// Adds the tag of a union to a member that does not have it as a field: it is on the wire.
fn tagged(schema: &mut Node, by: &str, tag: &str) {
    let is_text = tag != "true" && tag != "false" && tag.parse::<f64>().is_err();
    let Some(Node::Map(properties)) = schema.get("properties").cloned() else { return };
    if !is_text || properties.iter().any(|(name, _)| name == by) {
        return;
    }
    let own = (by.to_owned(), map([("type", "string".into()), ("const", tag.into())]));
    let required = schema.get("required").map(Node::items).unwrap_or_default().iter().cloned();
    let required = std::iter::once(by.into()).chain(required).collect();
    add(schema, "required", Node::List(required));
    add(schema, "properties", Node::Map(std::iter::once(own).chain(properties).collect()));
}

fn of_shape(shape: &Shape, place: Place, is_sent: bool, service: &Service) -> Node {
    let mut schema = match (&shape.scalar, &shape.enumeration, &shape.fields) {
        (Some(scalar), ..) => of_scalar(scalar.value, None),
        (_, Some(values), _) => {
            let is_number = values.of.value == Scalar::Integer;
            let value = |wire: &str| if is_number { Node::Number(wire.to_owned()) } else { Node::from(wire) };
            let mut schema = of_scalar(values.of.value, None);
            // What an open enumeration may hold beside its values, no schema can tell.
            if !values.open {
                add(&mut schema, "enum", Node::List(values.values.iter().map(|(wire, _)| value(wire)).collect()));
            }
            schema
        }
        (None, None, None) => shape.union.as_ref().map_or_else(|| map([]), of_union),
        (.., Some(fields)) => {
            object(fields.iter().map(|(name, field)| (name.as_str(), field)), place, is_sent, service)
        }
    };
    add(&mut schema, "description", shape.doc.trim_end().into());
    let counts = [("minLength", &shape.min_length), ("maxLength", &shape.max_length)];
    for (key, count) in counts.into_iter().filter_map(|(key, count)| count.as_ref().map(|count| (key, count.value))) {
        add(&mut schema, key, Node::Number(count.to_string()));
    }
    if let Some(pattern) = &shape.pattern {
        add(&mut schema, "pattern", format!("^(?:{})$", pattern.value).into());
    }
    if let Some(range) = &shape.range {
        bounds(&mut schema, range.min, range.max);
    }
    schema
}

/// One of several objects, told apart by a field.
fn of_union(union: &Tagged) -> Node {
    let reference = |ty: &Type| of_type(ty, None);
    let name = |ty: &Type| Node::from(format!("#/components/schemas/{ty}"));
    let mut members: Vec<Node> = union.members().map(|(_, ty)| reference(ty)).collect();
    if union.open {
        members.push(map([("type", "object".into())]));
    }
    let tags = union.members().filter_map(|(tag, ty)| Some((tag?.to_owned(), name(ty))));
    let discriminator =
        map([("propertyName", union.tagged_by.as_str().into()), ("mapping", Node::Map(tags.collect()))]);
    // With `otherwise` or an open union an object may match several.
    let is_closed = !union.open && union.members().all(|(tag, _)| tag.is_some());
    map([(if is_closed { "oneOf" } else { "anyOf" }, Node::List(members)), ("discriminator", discriminator)])
}

/// An object of fields.
pub(super) fn object<'a>(
    fields: impl Iterator<Item = (&'a str, &'a Field)>,
    place: Place,
    is_sent: bool,
    service: &Service,
) -> Node {
    let (mut properties, mut required) = (Vec::new(), Vec::new());
    for (name, field) in fields {
        properties.push((name.to_owned(), of_field(field, place, service)));
        // Every call sends a constant; an answer may come without it.
        if field.required || (field.constant.is_some() && is_sent) {
            required.push(Node::from(name));
        }
    }
    let mut schema = map([("type", "object".into()), ("properties", Node::Map(properties))]);
    if !required.is_empty() {
        add(&mut schema, "required", Node::List(required));
    }
    schema
}

/// A parameter or a field.
pub(super) fn of_field(field: &Field, place: Place, service: &Service) -> Node {
    let sent_as = field.sent_as.as_ref().map(|form| form.value);
    let mut schema = of_type(&field.ty, sent_as);
    add(&mut schema, "description", field.doc.trim_end().into());
    if let Some(most) = &field.max_key_length {
        add(&mut schema, "propertyNames", map([("maxLength", Node::Number(most.value.to_string()))]));
    }
    let names = if field.ty.is_map() { ["minProperties", "maxProperties"] } else { ["minItems", "maxItems"] };
    let counts = names.into_iter().zip([&field.min_items, &field.max_items]);
    for (key, count) in counts.filter_map(|(key, count)| count.as_ref().map(|count| (key, count.value))) {
        add(&mut schema, key, Node::Number(count.to_string()));
    }
    if field.unique {
        add(&mut schema, "uniqueItems", true.into());
    }
    innermost(&mut schema, |schema| limits(field, schema));
    if let Some(value) = default(field, place, service) {
        add(&mut schema, "default", value);
    }
    if let Some(value) = &field.constant {
        let node = match (value.as_str(), schema.text_at("type")) {
            ("true" | "false", Some("boolean")) => Node::Bool(value.as_str() == "true"),
            (digits, Some("integer" | "number")) => Node::Number(digits.to_owned()),
            (text, _) => text.into(),
        };
        add(&mut schema, "const", node);
    }
    if field.secret && schema.text_at("type") == Some("string") {
        add(&mut schema, "format", "password".into());
    }
    schema
}

/// Whether it is an amount in minor units: its bounds and its default are in others, which its currency tells.
fn is_minor(field: &Field) -> bool {
    field.sent_as.is_some_and(|form| form.value == SentAs::MinorUnits)
}

/// The limits that hold for each value, in a list or not.
fn limits(field: &Field, schema: &mut Node) {
    let counts = [("minLength", &field.min_length), ("maxLength", &field.max_length)];
    for (key, count) in counts.into_iter().filter_map(|(key, count)| count.as_ref().map(|count| (key, count.value))) {
        add(schema, key, Node::Number(count.to_string()));
    }
    if let Some(pattern) = &field.pattern {
        add(schema, "pattern", format!("^(?:{})$", pattern.value).into());
    }
    // Digits that are sent as a string have no bounds there.
    if schema.text_at("type") == Some("string") || is_minor(field) {
        return;
    }
    if let Some(range) = &field.range {
        bounds(schema, range.min, range.max);
    }
    let single = [("exclusiveMinimum", &field.above), ("multipleOf", &field.multiple_of)];
    for (key, range) in single {
        if let Some(number) = range.as_ref().and_then(|range| range.min) {
            add(schema, key, Node::Number(number.to_string()));
        }
    }
}

fn bounds(schema: &mut Node, min: Option<impl ToString>, max: Option<impl ToString>) {
    for (key, bound) in
        [("minimum", min.map(|bound| bound.to_string())), ("maximum", max.map(|bound| bound.to_string()))]
    {
        if let Some(digits) = bound {
            add(schema, key, Node::Number(digits));
        }
    }
}

/// What the server uses if nothing is sent.
fn default(field: &Field, place: Place, service: &Service) -> Option<Node> {
    let cases = field.presence_cases(place, service);
    let [case] = cases.as_slice() else { return None };
    match case.row.outcome(State::Absent)? {
        Outcome::Default(value) if !field.ty.is_list() && !is_minor(field) => {
            let is_number =
                matches!(&field.ty.value, Type::Scalar(scalar) if scalar.is_number()) && field.sent_as.is_none();
            let is_flag = matches!(&field.ty.value, Type::Scalar(Scalar::Boolean)) && field.sent_as.is_none();
            match value.as_str() {
                "true" | "false" if is_flag => Some(Node::Bool(value == "true")),
                digits if is_number => Some(Node::Number(digits.to_owned())),
                _ if matches!(&field.ty.value, Type::Scalar(_)) => Some(value.as_str().into()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A type; `{}` for one that has no schema.
pub(super) fn of_type(ty: &Type, sent_as: Option<SentAs>) -> Node {
    if let Type::Scalar(scalar) = ty {
        of_scalar(*scalar, sent_as)
    } else if let Type::List(item) = ty {
        map([("type", "array".into()), ("items", of_type(item, sent_as))])
    } else if let Type::Map(values) = ty {
        map([("type", "object".into()), ("additionalProperties", of_type(values, sent_as))])
    } else if let Type::Union(members) = ty {
        map([("oneOf", Node::List(members.iter().map(|member| of_type(member, None)).collect()))])
    } else if let Type::Named(name) = ty {
        map([("$ref", format!("#/components/schemas/{name}").into())])
    } else {
        map([])
    }
}

fn of_scalar(scalar: Scalar, sent_as: Option<SentAs>) -> Node {
    let is_text = sent_as == Some(SentAs::Text);
    let of = |name: &str| map([("type", if is_text { "string" } else { name }.into())]);
    let formatted = |format: &str| map([("type", "string".into()), ("format", format.into())]);
    let whole = |format: &str| map([("type", "integer".into()), ("format", format.into())]);
    match scalar {
        Scalar::Text => of("string"),
        Scalar::Integer => of("integer"),
        Scalar::Unsigned if is_text => of("string"),
        Scalar::Unsigned => whole("uint64"),
        Scalar::Decimal if sent_as == Some(SentAs::MinorUnits) => of("integer"),
        Scalar::Decimal => of("number"),
        Scalar::Boolean => of("boolean"),
        Scalar::Instant => match sent_as {
            Some(SentAs::Seconds) => whole("unix-time"),
            Some(SentAs::Milliseconds) => whole("unix-time-ms"),
            _ => formatted("date-time"),
        },
        Scalar::Date => formatted("date"),
        Scalar::Month => map([("type", "string".into()), ("pattern", "^[0-9]{4}-[0-9]{2}$".into())]),
        Scalar::Any => map([]),
        Scalar::Bytes | Scalar::File => formatted("binary"),
    }
}

/// Changes the schema of the items within all lists, or of the values of a map.
fn innermost(schema: &mut Node, change: impl FnOnce(&mut Node)) {
    let mut inner = schema;
    let is_inside = |key: &str| key == "items" || key == "additionalProperties";
    while ["items", "additionalProperties"].into_iter().any(|key| inner.get(key).is_some()) {
        let Node::Map(entries) = inner else { return };
        let Some((_, items)) = entries.iter_mut().find(|(key, _)| is_inside(key)) else { return };
        inner = items;
    }
    change(inner);
}

/// Adds a key, or replaces its value.
pub(super) fn add(schema: &mut Node, key: &str, value: Node) {
    if let Node::Map(entries) = schema {
        entries.retain(|(known, _)| known != key);
        entries.push((key.to_owned(), value));
    }
}
