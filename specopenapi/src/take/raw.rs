//! Bodies that are a text or bytes under a media type of their own.

use super::document::At;
use super::draft::{BodyKind, Field, Ty};
use super::field;
use super::limits;
use super::media_type::essence;
use super::names::FieldNames;
use super::parts;
use super::schema::Schema;
use super::sent::{Sent, Site, WHOLE};
use super::typed::Typed;
use super::types::Types;
use crate::left::{Lost, Reason};
use crate::node::Node;

/// Media types beside `text/…` whose content is text.
const TEXTS: &[&str] = &[
    "application/graphql",
    "application/jsonl",
    "application/sql",
    "application/x-ndjson",
    "application/xml",
    "application/yaml",
    "application/x-yaml",
];

/// Beginnings of media types whose content is never text.
const BINARY: &[&str] =
    &["application/octet-stream", "application/pdf", "application/zip", "audio/", "font/", "image/", "video/"];

/// A body of a media type that is no JSON, no form and no parts.
pub(super) fn of<'d>(
    name: &str,
    media: &At<'d>,
    schema: Option<&Schema<'d>>,
    site: &Site<'_, 'd>,
    types: &mut Types<'d>,
    names: &mut FieldNames,
) -> Result<Sent, Lost> {
    let name = name.trim();
    let essence = essence(name);
    if essence.starts_with("multipart/") || essence.starts_with("message/") {
        return Err((Reason::Body, name.to_owned()));
    }
    let word = if is_text(name, &essence, schema) { "text" } else { "bytes" };
    if let Some(schema) = schema.filter(|schema| !schema.properties().is_empty() || !schema.alternatives.is_empty()) {
        types.left.out(Reason::Body, &schema.pointer, format!("what is in the {word} of `{essence}`"));
    }
    let mut known = Typed::of(Ty::Scalar(word));
    if let Some(schema) = schema.filter(|schema| schema.types() == ["string"]) {
        known.limits = if word == "text" {
            limits::text(schema, &mut types.left)
        } else {
            limits::length(schema, &mut types.left)
        };
    }
    let rust_name = Types::named(WHOLE, names)?;
    let schema = match schema {
        Some(schema) => schema.clone(),
        None => Schema::of(&At { node: &Node::Null, pointer: media.pointer.clone() }, types.references)?,
    };
    let around = schema.within(site.body.node);
    let field = field::of(WHOLE, &around, known, &media.pointer, &mut types.left).named(rust_name);
    let field = Field { read_only: false, default: None, ..field.required(site.is_required) };
    // A range of media types is one that callers choose from.
    let header = if essence.contains('*') {
        let rust_name = Types::named("Content-Type", names)?;
        let doc = format!("Media type of the body, one of `{essence}`.");
        let header = Field::text("Content-Type", doc, &media.pointer).named(rust_name);
        Some(header.required(site.is_required))
    } else {
        None
    };
    let usual = if word == "text" { "text/plain; charset=utf-8" } else { "application/octet-stream" };
    let is_stated = header.is_none() && !name.eq_ignore_ascii_case(usual);
    let kind = BodyKind::Value { media_type: is_stated.then(|| name.to_owned()) };
    Ok(Sent { header, ..Sent::of(kind, vec![field]) })
}

/// Whether the content is text: as its media type says, or else as its schema does.
fn is_text(name: &str, essence: &str, schema: Option<&Schema<'_>>) -> bool {
    let lower = name.to_ascii_lowercase();
    // Texts are sent as UTF-8.
    let is_utf8 = lower.split_once("charset=").is_none_or(|(_, charset)| {
        ["utf-8", "us-ascii"].into_iter().any(|known| charset.trim_matches('"').starts_with(known))
    });
    if !is_utf8 || BINARY.iter().any(|binary| essence.starts_with(binary)) {
        return false;
    }
    let is_string = schema.is_some_and(|schema| schema.types() == ["string"] && !parts::is_binary(schema));
    essence.starts_with("text/") || essence.ends_with("+xml") || TEXTS.contains(&essence) || is_string
}
