//! Responses of success: their statuses, and what the body of the first one is.

use super::document::At;
use super::draft::{Answer, Ty};
use super::operation::json;
use super::schema::Schema;
use super::types::Types;
use crate::left::{Lost, Reason};
use crate::node::Node;

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

/// The statuses of success, and the answer.
pub(crate) fn of<'d>(responses: &At<'d>, id: &str, types: &mut Types<'d>) -> Result<(Vec<u16>, Answer), Lost> {
    let mut found: Vec<(u16, At<'d>, Body<'d>)> = Vec::new();
    for (number, at) in successes(responses, types) {
        let response = types.references.follow(&at)?;
        for (_, header) in response.entries("headers") {
            types.left.out(Reason::ResponseHeader, &header.pointer, "");
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
    let Some((_, _, first)) = with_body.next() else { return Ok((success, Answer::Word("nothing"))) };
    for (_, at, other) in with_body.filter(|(_, _, other)| other.key() != first.key()) {
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
    Ok((success, answer))
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

/// The answer of a schema: a type that has a name, an object of its own, or a list.
fn answer<'d>(schema: &Schema<'d>, id: &str, types: &mut Types<'d>) -> Result<Answer, Lost> {
    let hint = format!("{id} response");
    let kinds = schema.types();
    let is_object = matches!(kinds.as_slice(), [] | ["object"]) && schema.alternatives.is_empty();
    if is_object && !schema.properties().is_empty() {
        return if schema.pointer.as_str().starts_with("#/components/schemas/") {
            types.of(schema, &hint).map(|typed| Answer::Type(typed.ty))
        } else {
            Ok(Answer::Fields(types.fields(schema, &hint).0))
        };
    }
    if is_object && kinds == ["object"] && !matches!(schema.get("additionalProperties"), Some(Node::Map(_))) {
        return Ok(Answer::Fields(Vec::new()));
    }
    match types.of(schema, &hint)?.ty {
        Ty::List(item) if !matches!(*item, Ty::List(_)) => Ok(Answer::Type(Ty::List(item))),
        _ => Err((Reason::Response, format!("JSON that is no object and no list: {}", kinds.join(" or ")))),
    }
}
