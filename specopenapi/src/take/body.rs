//! The body of a request: which of its media types is taken, and what it is in the language.

use super::context::Context;
use super::document::At;
use super::draft::{BodyKind, Field, Ty};
use super::field;
use super::maps::is_map;
use super::media_type::{essence, is_json};
use super::names::FieldNames;
use super::parameters;
use super::parts;
use super::raw;
use super::schema::Schema;
use super::sent::{Sent, Site, WHOLE};
use super::typed::Typed;
use super::types::Types;
use crate::left::{Lost, Reason};
use crate::node::Node;

/// The body of an operation, of the first of its media types that the language can say: JSON, a form, parts, and then any other.
pub(super) fn of<'d>(
    at: &At<'d>,
    method: &str,
    id: &str,
    context: &mut Context<'_, 'd>,
    names: &mut FieldNames,
) -> Result<Sent, Lost> {
    let body = context.types.references.follow(at)?;
    let site = Site { body: &body, id, is_required: body.node.is_true("required") };
    if method == "GET" {
        context.types.left.out(Reason::Body, &at.pointer, "the body of a GET");
        return Ok(Sent::nothing());
    }
    let mut kinds = body.get("content").map(|content| content.all()).unwrap_or_default();
    kinds.sort_by_key(|(name, _)| rank(name));
    let mut why = (Reason::Body, "no content".to_owned());
    for (number, (name, media)) in kinds.iter().enumerate() {
        match of_media(name, media, &site, context, names) {
            Ok(sent) => {
                for (_, other) in &kinds[number + 1..] {
                    let detail = format!("another media type beside `{name}`, which is taken");
                    context.types.left.out(Reason::Body, &other.pointer, detail);
                }
                return Ok(sent);
            }
            Err(lost) if number + 1 < kinds.len() => context.types.left.lost(lost, &media.pointer),
            Err(lost) => why = lost,
        }
    }
    if site.is_required {
        return Err(why);
    }
    context.types.left.lost(why, &at.pointer);
    Ok(Sent::nothing())
}

/// Which media type goes before another one.
fn rank(name: &str) -> usize {
    match essence(name).as_str() {
        "application/json" => 0,
        other if is_json(other) => 1,
        "application/x-www-form-urlencoded" => 2,
        "multipart/form-data" => 3,
        _ => 4,
    }
}

fn of_media<'d>(
    name: &str,
    media: &At<'d>,
    site: &Site<'_, 'd>,
    context: &mut Context<'_, 'd>,
    names: &mut FieldNames,
) -> Result<Sent, Lost> {
    let schema = match media.get("schema").filter(|schema| !schema.node.entries().is_empty()) {
        Some(at) => Some(Schema::of(&at, context.types.references)?),
        None => None,
    };
    match (rank(name), schema) {
        (0 | 1, schema) => {
            if essence(name) != "application/json" {
                context.types.left.out(Reason::Body, &media.pointer, "sent as `application/json`");
            }
            match schema {
                Some(schema) => json(&schema, site, context, names),
                None => Ok(Sent::nothing()),
            }
        }
        (2 | 3, None) => Ok(Sent::nothing()),
        (2, Some(schema)) if is_object(&schema) => {
            let fields = parameters::of_body(&schema, site.id, context.types, names)?;
            Ok(Sent::of(BodyKind::Form { is_deep: parts::is_deep(media, &schema, context.types.references) }, fields))
        }
        (3, Some(schema)) if is_object(&schema) => {
            let fields = parts::of(media, &schema, site.id, context.types, names)?;
            Ok(Sent::of(
                BodyKind::Multipart { is_deep: parts::is_deep(media, &schema, context.types.references) },
                fields,
            ))
        }
        (2 | 3, Some(schema)) if is_nothing(&schema) => Ok(Sent::nothing()),
        (2 | 3, _) => Err((Reason::Body, "no object with fields".to_owned())),
        (_, schema) => raw::of(name, media, schema.as_ref(), site, context.types, names),
    }
}

/// JSON: the fields of an object are parameters, anything else is one value.
///
/// An object that has a name and stands elsewhere too is one value of its type, so that both are one type in Rust.
fn json<'d>(
    schema: &Schema<'d>,
    site: &Site<'_, 'd>,
    context: &mut Context<'_, 'd>,
    names: &mut FieldNames,
) -> Result<Sent, Lost> {
    let types = &mut *context.types;
    if is_nothing(schema) {
        return Ok(Sent::nothing());
    }
    if is_object(schema) && !types.references.are_several(&schema.pointer) {
        return Ok(Sent::of(BodyKind::Fields, parameters::of_body(schema, site.id, types, names)?));
    }
    let mut known = types.of(schema, &format!("{} body", site.id))?;
    match &known.ty {
        Ty::List(item) if matches!(**item, Ty::List(_)) => return Err((Reason::Body, "a list of lists".to_owned())),
        Ty::Scalar("any") | Ty::Map(_) | Ty::List(_) => {}
        Ty::Named(number) if types.is_object(*number) => {}
        Ty::Union(_) => {
            types.left.out(Reason::Union, &schema.pointer, "a union as the whole body; taken as any JSON");
            known = Typed { says: known.says, ..Typed::of(Ty::ANY) };
        }
        Ty::Scalar(_) | Ty::Named(_) => return Err((Reason::Body, "a single value".to_owned())),
    }
    let rust_name = Types::named(WHOLE, names)?;
    // What is said of the body goes before what is said of its schema.
    let around = schema.clone().within(site.body.node);
    let field = field::of(WHOLE, &around, known, &schema.pointer, &mut types.left).named(rust_name);
    let field = Field { read_only: false, ..field.required(site.is_required) };
    Ok(Sent::of(BodyKind::Value { media_type: None }, vec![field]))
}

/// Whether it is an object with fields.
fn is_object(schema: &Schema<'_>) -> bool {
    schema.alternatives.is_empty()
        && matches!(schema.types().as_slice(), [] | ["object"])
        && !schema.properties().is_empty()
}

/// Whether it is an object that can have no field.
fn is_nothing(schema: &Schema<'_>) -> bool {
    let is_empty = schema.get("properties").is_some() || schema.get("additionalProperties") == Some(&Node::Bool(false));
    schema.alternatives.is_empty()
        && matches!(schema.types().as_slice(), [] | ["object"])
        && schema.properties().is_empty()
        && !is_map(schema)
        && is_empty
}
