//! Responses of success: their statuses, what the body of the first one is, and their headers.

use super::document::At;
use super::draft::{Answer, Body as Shape, Field, Ty};
use super::field;
use super::maps::is_map;
use super::media_type::json;
use super::names::FieldNames;
use super::schema::Schema;
use super::types::Types;
use crate::left::{Lost, Reason};

/// What a response comes with.
enum Body<'d> {
    /// JSON of a schema.
    Json(Box<Schema<'d>>),
    /// JSON of which nothing is said.
    Unstated,
    /// `text`, `bytes` or `nothing`.
    Word(&'static str),
}

impl Body<'_> {
    /// What tells it from others.
    fn key(&self) -> &str {
        match self {
            Self::Json(schema) => schema.pointer.as_str(),
            Self::Unstated => "JSON",
            Self::Word(word) => word,
        }
    }
}

/// The statuses of success, the answer, and its headers.
pub(crate) fn of<'d>(
    responses: &At<'d>,
    id: &str,
    types: &mut Types<'d>,
) -> Result<(Vec<u16>, Answer, Vec<Field>), Lost> {
    let (mut headers, mut names) = (Vec::new(), FieldNames::default());
    let mut found: Vec<(u16, At<'d>, Body<'d>)> = Vec::new();
    for (number, at) in successes(responses, types) {
        let response = types.references.follow(&at)?;
        for (name, at) in response.entries("headers") {
            if headers.iter().any(|known: &Field| known.wire.eq_ignore_ascii_case(name)) {
                continue;
            }
            match header(name, &at, id, types, &mut names) {
                Ok(field) => headers.push(field),
                Err((_, detail)) => types.left.out(Reason::ResponseHeader, &at.pointer, detail),
            }
        }
        for (_, link) in response.entries("links") {
            types.left.out(Reason::Callback, &link.pointer, "");
        }
        found.push((number, at, body(&response, types)?));
    }
    found.sort_by_key(|(number, ..)| *number);
    found.dedup_by_key(|(number, ..)| *number);
    let success: Vec<u16> = found.iter().map(|(number, ..)| *number).collect();
    if success.is_empty() {
        return Err((Reason::Response, "no response of success".to_owned()));
    }
    let is_nothing = |body: &Body<'_>| matches!(body, Body::Word("nothing"));
    let with_body = found.iter().filter(|(number, _, body)| !is_nothing(body) && !matches!(number, 204 | 205));
    let mut with_body = with_body.collect::<Vec<_>>().into_iter();
    let Some((_, _, first)) = with_body.next() else { return Ok((success, Answer::Word("nothing"), headers)) };
    let others: Vec<_> = with_body.filter(|(_, _, other)| other.key() != first.key()).collect();
    if !others.is_empty()
        && let Some(all) = statuses(&found, id, types)?
    {
        return Ok((success, Answer::Statuses(all), headers));
    }
    for (_, at, other) in others {
        types.left.out(
            Reason::Response,
            &at.pointer,
            format!("another body than that of the first status, {}", other.key()),
        );
    }
    let answer = match first {
        Body::Json(schema) => answer(schema, id, types)?,
        Body::Unstated => Answer::Fields(Vec::new()),
        Body::Word(word) => Answer::Word(word),
    };
    Ok((success, answer, headers))
}

/// The type of each status, or nothing.
type Statuses = Vec<(u16, Option<Ty>)>;

/// The type of each status, if all of them are JSON or nothing.
fn statuses<'d>(found: &[(u16, At<'d>, Body<'d>)], id: &str, types: &mut Types<'d>) -> Result<Option<Statuses>, Lost> {
    let mut all = Vec::new();
    for (status, _, body) in found {
        let ty = match body {
            _ if matches!(status, 204 | 205) => None,
            Body::Word("nothing") => None,
            Body::Word(_) => return Ok(None),
            Body::Unstated => Some(Ty::ANY),
            Body::Json(schema) => {
                let id = format!("{id} {status}");
                match answer(schema, &id, types)? {
                    Answer::Type(ty) => Some(ty),
                    Answer::Fields(fields) if fields.is_empty() => Some(Ty::ANY),
                    _ => Some(types.of(schema, &format!("{id} result"))?.ty),
                }
            }
        };
        all.push((*status, ty));
    }
    Ok(Some(all))
}

/// A header with a value of its own; a body says what it is of itself.
fn header<'d>(name: &str, at: &At<'d>, id: &str, types: &mut Types<'d>, names: &mut FieldNames) -> Result<Field, Lost> {
    if name.eq_ignore_ascii_case("content-type") {
        return Err((Reason::ResponseHeader, "the media type".to_owned()));
    }
    let there = types.references.follow(at)?;
    let schema = there.get("schema").ok_or_else(|| (Reason::ResponseHeader, "no `schema`".to_owned()))?;
    let schema = Schema::of(&schema, types.references)?;
    let known = types.of(&schema, &format!("{id} {name}"))?;
    let is_single = match &known.ty {
        Ty::Scalar(name) => *name != "any",
        Ty::Named(number) => matches!(types.shapes[*number].body, Shape::Values { .. }),
        Ty::List(_) | Ty::Map(_) | Ty::Union(_) => false,
    };
    if !is_single {
        return Err((Reason::ResponseHeader, "no single text, number or boolean".to_owned()));
    }
    let rust_name = Types::named(name, names)?;
    let schema = schema.within(there.node);
    Ok(field::of(name, &schema, known, &there.pointer, &mut types.left).named(rust_name))
}

/// The responses that say success, with their statuses.
fn successes<'d>(responses: &At<'d>, types: &mut Types<'d>) -> Vec<(u16, At<'d>)> {
    let all = responses.all();
    let explicit = |status: &str| status.parse::<u16>().ok().filter(|status| (200..300).contains(status));
    let has_success = all.iter().any(|(status, _)| explicit(status).is_some());
    let mut found = Vec::new();
    for (status, at) in all {
        match (explicit(status), status) {
            (Some(number), _) => found.push((number, at)),
            (None, "2XX" | "2xx" | "default") if !has_success => {
                types.left.out(Reason::Response, &at.pointer, "a range, taken for 200");
                found.push((200, at));
            }
            (None, "2XX" | "2xx") => types.left.out(Reason::Response, &at.pointer, "a range"),
            _ => {}
        }
    }
    found
}

/// What a response comes with: JSON if it can.
fn body<'d>(response: &At<'d>, types: &Types<'d>) -> Result<Body<'d>, Lost> {
    let Some(content) = response.get("content").filter(|content| !content.node.entries().is_empty()) else {
        return Ok(Body::Word("nothing"));
    };
    let Some(media) = json(&content) else {
        let is_text = content.all().iter().all(|(name, _)| name.trim_start().to_ascii_lowercase().starts_with("text/"));
        return Ok(Body::Word(if is_text { "text" } else { "bytes" }));
    };
    match media.get("schema").filter(|schema| !schema.node.entries().is_empty()) {
        Some(at) => Ok(Body::Json(Box::new(Schema::of(&at, types.references)?))),
        None => Ok(Body::Unstated),
    }
}

/// The answer of a schema: a type that has a name, an object of its own, a list, a map, or any JSON.
fn answer<'d>(schema: &Schema<'d>, id: &str, types: &mut Types<'d>) -> Result<Answer, Lost> {
    // The name with `Response` is that of the answer in Rust.
    let hint = format!("{id} {}", if schema.alternatives.is_empty() { "response" } else { "result" });
    let kinds = schema.types();
    let is_object = matches!(kinds.as_slice(), [] | ["object"]) && schema.alternatives.is_empty();
    if is_object && !schema.properties().is_empty() {
        return if schema.pointer.as_str().starts_with("#/components/schemas/") {
            types.of(schema, &hint).map(|typed| Answer::Type(typed.ty))
        } else {
            Ok(Answer::Fields(types.fields(schema, &hint).0))
        };
    }
    if is_object && kinds == ["object"] && !is_map(schema) {
        return Ok(Answer::Fields(Vec::new()));
    }
    let ty = types.of(schema, &hint)?.ty;
    let is_single = match &ty {
        Ty::Scalar(name) => *name != "any",
        Ty::Named(number) => !types.is_object(*number),
        Ty::List(_) | Ty::Map(_) | Ty::Union(_) => false,
    };
    if is_single {
        types.left.out(Reason::Response, &schema.pointer, "no object and no list; taken as any JSON");
    }
    Ok(Answer::Type(if is_single { Ty::ANY } else { ty }))
}
