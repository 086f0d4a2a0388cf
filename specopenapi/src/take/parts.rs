//! The parts of a multipart body: files, texts, and objects as the text of their JSON.

use super::document::{At, References};
use super::draft::{Field, Ty};
use super::field;
use super::limits;
use super::names::FieldNames;
use super::parameters;
use super::schema::Schema;
use super::typed::Typed;
use super::types::{Types, implied};
use crate::left::{Lost, Reason};
use crate::node::Node;

/// The fields of a multipart body.
pub(super) fn of<'d>(
    media: &At<'d>,
    schema: &Schema<'d>,
    id: &str,
    types: &mut Types<'d>,
    names: &mut FieldNames,
) -> Result<Vec<Field>, Lost> {
    let encoding = media.get("encoding");
    for (_, about) in media.entries("encoding") {
        if let Some(headers) = about.get("headers") {
            types.left.out(Reason::Style, &headers.pointer, "headers of a part");
        }
    }
    parameters::of_body_with(schema, id, types, names, |types, wire, schema| {
        let about = encoding.as_ref().and_then(|encoding| encoding.get(wire));
        part(schema, about.as_ref(), types)
    })
}

/// Whether the description says that names of lists have brackets with numbers.
pub(super) fn is_deep<'d>(media: &At<'d>, schema: &Schema<'d>, references: &References<'d>) -> bool {
    let encoding = media.entries("encoding");
    let is_list = |at: &At<'d>| Schema::of(at, references).is_ok_and(|schema| kind(&schema) == Some("array"));
    let about = |wire: &str| encoding.iter().find(|(name, _)| *name == wire);
    schema.properties().iter().any(|(wire, at)| about(wire).is_some_and(|(_, about)| is_style(about)) && is_list(at))
}

fn is_style(about: &At<'_>) -> bool {
    about.node.text_at("style") == Some("deepObject")
}

/// What a part is, if it is none that a form has as well.
fn part<'d>(schema: &Schema<'d>, about: Option<&At<'d>>, types: &mut Types<'d>) -> Result<Option<Typed>, Lost> {
    let stated = about.and_then(|about| about.node.text_at("contentType"));
    if is_file(schema, stated) {
        return Ok(Some(file(schema, stated, types)));
    }
    let item = schema.at("items").filter(|_| kind(schema) == Some("array"));
    let inner = item.map(|at| Schema::of(&at, types.references)).transpose()?;
    if let Some(inner) = inner.as_ref().filter(|inner| is_file(inner, stated)) {
        let mut limits = limits::list(schema, &mut types.left);
        let file = file(inner, stated, types);
        limits.extend(file.limits);
        return Ok(Some(Typed { limits, says: file.says, ..Typed::of(Ty::List(Box::new(file.ty))) }));
    }
    // The names of its fields are those of parts only where the description says so; else the part is JSON.
    let is_spread = about.is_some_and(is_style) && inner.is_none();
    let of = inner.as_ref().unwrap_or(schema);
    let is_json = of.alternatives.is_empty() && matches!(kind(of), Some("object" | "array"));
    if !is_json || is_spread {
        return Ok(None);
    }
    types.left.out(Reason::Style, &schema.pointer, "a part of JSON, taken as its text");
    let says = vec!["JSON, as text.".to_owned()];
    let text = Ty::Scalar("text");
    if inner.is_none() {
        return Ok(Some(Typed { says, ..Typed::of(text) }));
    }
    let limits = limits::list(schema, &mut types.left);
    Ok(Some(Typed { limits, says, ..Typed::of(Ty::List(Box::new(text))) }))
}

/// A file with its limits, and the media types that the description states.
fn file(schema: &Schema<'_>, stated: Option<&str>, types: &mut Types<'_>) -> Typed {
    let own = schema.get("contentMediaType").and_then(Node::text);
    let media = stated.or(own).filter(|media| *media != "application/octet-stream" && field::is_short(media));
    let says = media.map(|media| format!("Media type: `{media}`.")).into_iter().collect();
    Typed { limits: limits::length(schema, &mut types.left), says, ..Typed::of(Ty::Scalar("file")) }
}

/// Whether a part is bytes; one without any type is.
fn is_file(schema: &Schema<'_>, stated: Option<&str>) -> bool {
    if !schema.alternatives.is_empty() {
        return false;
    }
    let is_media = |media: &str| !media.starts_with("text/plain") && !media.contains("json");
    match kind(schema) {
        Some("string") => {
            is_binary(schema) || (schema.get("contentEncoding").is_none() && stated.is_some_and(is_media))
        }
        None => schema.types().is_empty(),
        _ => false,
    }
}

/// Whether a string is bytes as they are.
pub(super) fn is_binary(schema: &Schema<'_>) -> bool {
    let is_encoded = schema.get("contentEncoding").and_then(Node::text).is_some_and(|encoding| encoding != "binary");
    let media = schema.get("contentMediaType").and_then(Node::text);
    let is_media = media.is_some_and(|media| !media.starts_with("text/") && !media.contains("json"));
    !is_encoded && (schema.get("format") == Some(&Node::from("binary")) || is_media)
}

fn kind<'d>(schema: &Schema<'d>) -> Option<&'d str> {
    match schema.types().as_slice() {
        [] => implied(schema),
        [one] => Some(one),
        _ => None,
    }
}
