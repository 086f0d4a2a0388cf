//! Parameters of a path, a query and headers, and the fields of a body.

use super::context::Context;
use super::document::At;
use super::draft::{Field, Ty};
use super::field;
use super::names::FieldNames;
use super::schema::Schema;
use super::typed::Typed;
use super::types::Types;
use crate::left::{Lost, Reason};
use crate::node::Node;

/// Headers that a description cannot state as parameters.
const NOT_PARAMETERS: &[&str] = &["accept", "content-type", "authorization"];

/// The parameters of an operation by their locations; its own replace those of its path.
pub(crate) fn of<'d>(
    item: &At<'d>,
    operation: &At<'d>,
    id: &str,
    context: &mut Context<'_, 'd>,
    names: &mut FieldNames,
) -> Result<[Vec<Field>; 3], Lost> {
    let mut all: Vec<(At<'d>, At<'d>)> = Vec::new();
    for at in item.items("parameters").into_iter().chain(operation.items("parameters")) {
        let there = match context.types.references.follow(&at) {
            Ok(there) => there,
            Err(lost) => {
                context.types.left.lost(lost, &at.pointer);
                continue;
            }
        };
        let key = |at: &At<'d>| (at.node.text_at("name"), at.node.text_at("in"));
        all.retain(|(_, known)| key(known) != key(&there));
        all.push((at, there));
    }
    let mut found = [Vec::new(), Vec::new(), Vec::new()];
    for (at, there) in all {
        let name = there.node.text_at("name").unwrap_or_default();
        let place = match there.node.text_at("in") {
            Some("path") => 0,
            Some("query") if Some(name) == context.security.parameter => continue,
            Some("query") => 1,
            Some("header") if NOT_PARAMETERS.contains(&name.to_ascii_lowercase().as_str()) => continue,
            Some("header") => 2,
            other => {
                let reason = if other == Some("cookie") { Reason::Cookie } else { Reason::Style };
                context.types.left.out(reason, &at.pointer, name);
                continue;
            }
        };
        let is_required = place == 0 || there.node.is_true("required");
        match parameter(&there, name, place, id, context.types, names) {
            Ok(field) => found[place].push(field.required(is_required)),
            Err((reason, detail)) if is_required => {
                context.types.left.out(reason, &at.pointer, detail);
                return Err((Reason::Required, format!("the parameter `{name}`")));
            }
            Err(lost) => context.types.left.lost(lost, &at.pointer),
        }
    }
    Ok(found)
}

fn parameter<'d>(
    at: &At<'d>,
    name: &str,
    place: usize,
    id: &str,
    types: &mut Types<'d>,
    names: &mut FieldNames,
) -> Result<Field, Lost> {
    let schema = at.get("schema").ok_or_else(|| (Reason::Style, "no `schema`".to_owned()))?;
    let schema = Schema::of(&schema, types.references)?;
    let hint = format!("{id} {name}");
    let known = if schema.alternatives.is_empty() { None } else { types.in_text(&schema, &hint)? };
    let known = match known {
        Some(known) => known,
        None => types.of(&schema, &hint)?,
    };
    let is_list = matches!(known.ty, Ty::List(_));
    let item = if let Ty::List(item) = &known.ty { item } else { &known.ty };
    let is_object = match item {
        Ty::Named(number) => types.is_object(*number),
        Ty::Scalar(name) => *name == "any",
        Ty::List(_) | Ty::Map(_) | Ty::Union(_) => true,
    };
    let style = at.node.text_at("style");
    let is_spread = at.node.get("explode").is_none_or(|explode| *explode == Node::Bool(true));
    let sent_as = match (place, style) {
        _ if is_object => {
            let (reason, what) = match item {
                Ty::Scalar(_) => (Reason::Any, "any JSON"),
                Ty::Union(_) => (Reason::Union, "a union"),
                Ty::Map(_) => (Reason::Map, "a map"),
                Ty::List(_) => (Reason::Style, "a list of lists"),
                Ty::Named(_) => (Reason::Style, "an object"),
            };
            return Err((reason, format!("{what} in a {}", ["path", "query", "header"][place])));
        }
        (0, Some("matrix" | "label")) => return Err((Reason::Style, style.unwrap_or_default().to_owned())),
        (0 | 2, _) if is_list => return Err((Reason::Style, "a list outside of the query".to_owned())),
        (1, None | Some("form")) if is_list => Some(if is_spread { "repeated" } else { "comma" }),
        (1, Some(style)) if is_list => return Err((Reason::Style, style.to_owned())),
        _ => None,
    };
    let rust_name = Types::named(name, names)?;
    // What the parameter says goes before what its schema says.
    let schema = schema.within(at.node);
    let mut field = field::of(name, &schema, known, &at.pointer, &mut types.left).named(rust_name).constant(&schema);
    // There is one word for the form; a list of what is sent is understood in any.
    if sent_as == Some("comma") && field.sent_as.is_some() {
        let is_number = field.sent_as != Some("offset");
        field.ty = Ty::List(Box::new(Ty::Scalar(if is_number { "integer" } else { "text" })));
        field.sent_as = sent_as;
    }
    field.sent_as = field.sent_as.or(sent_as);
    // What is sent beside a body is never there for responses alone.
    field.read_only = false;
    Ok(field)
}

/// The fields of a body; those that only responses have are no parameters.
pub(crate) fn of_body<'d>(
    schema: &Schema<'d>,
    id: &str,
    types: &mut Types<'d>,
    names: &mut FieldNames,
) -> Result<Vec<Field>, Lost> {
    of_body_with(schema, id, types, names, |_, _, _| Ok(None))
}

/// The same, where a field may be something else than its schema says elsewhere.
pub(super) fn of_body_with<'d>(
    schema: &Schema<'d>,
    id: &str,
    types: &mut Types<'d>,
    names: &mut FieldNames,
    special: impl FnMut(&mut Types<'d>, &str, &Schema<'d>) -> Result<Option<Typed>, Lost>,
) -> Result<Vec<Field>, Lost> {
    let (fields, lacks) = types.fields_beside(schema, id, names, special);
    if let Some(lacks) = lacks {
        return Err((Reason::Required, format!("fields of the body: {lacks}")));
    }
    let (kept, read_only): (Vec<_>, Vec<_>) = fields.into_iter().partition(|field| !field.read_only);
    for field in read_only {
        types.left.out(Reason::ReadOnly, &field.pointer, "");
    }
    Ok(kept)
}
