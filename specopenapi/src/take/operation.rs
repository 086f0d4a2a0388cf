//! One operation: its request line, parameters, body, responses and errors.

use super::document::At;
use super::draft::{Field, Operation};
use super::errors::Errors;
use super::field;
use super::names::FieldNames;
use super::parameters;
use super::response;
use super::schema::Schema;
use super::security::Security;
use super::servers::Servers;
use super::texts;
use super::types::Types;
use crate::left::{Lost, Reason};

/// Methods that operations have, with their keys in a description.
pub(crate) const METHODS: [(&str, &str); 5] =
    [("get", "GET"), ("post", "POST"), ("put", "PUT"), ("delete", "DELETE"), ("patch", "PATCH")];

/// What all operations share.
pub(crate) struct Context<'a, 'd> {
    pub(crate) types: &'a mut Types<'d>,
    pub(crate) errors: &'a mut Errors,
    pub(crate) security: &'a Security<'d>,
    pub(crate) servers: &'a Servers,
}

/// Where an operation stands, and the names that it has.
pub(crate) struct Heading<'a, 'd> {
    pub(crate) path: &'d str,
    pub(crate) item: &'a At<'d>,
    pub(crate) method: &'static str,
    pub(crate) at: &'a At<'d>,
    pub(crate) id: String,
    pub(crate) group: String,
    pub(crate) source: String,
}

/// Takes over an operation.
pub(crate) fn of<'d>(heading: Heading<'_, 'd>, context: &mut Context<'_, 'd>) -> Result<Operation, Lost> {
    let Heading { path, item, method, at, id, group, source } = heading;
    if !context.servers.are_same(item) || !context.servers.are_same(at) {
        return Err((Reason::Server, "other servers than those of the description".to_owned()));
    }
    let auth = context.security.of_operation(at)?;
    let mut names = FieldNames::default();
    let [paths, query, header] = parameters::of(item, at, &id, context, &mut names)?;
    request_line(path, &paths)?;
    let (is_form, body) = match at.get("requestBody") {
        Some(body) => body_of(&body, method, &id, context, &mut names)?,
        None => (false, Vec::new()),
    };
    let responses =
        at.get("responses").unwrap_or_else(|| At { node: &crate::node::Node::Null, pointer: at.pointer.clone() });
    let (success, response, headers) = response::of(&responses, &id, context.types)?;
    let errors = context.errors.of_operation(&responses, context.types.references, &mut context.types.left);
    for (_, callback) in at.entries("callbacks") {
        context.types.left.out(Reason::Callback, &callback.pointer, "");
    }
    let described = at.node.text_at("description");
    let summary = at.node.text_at("summary").and_then(texts::summary).or_else(|| described.and_then(texts::summary));
    let summary = summary.unwrap_or_else(|| CALLS.to_owned());
    let notes = described.map(|_| field::doc(described, &at.pointer, &mut context.types.left));
    Ok(Operation {
        notes: notes.filter(|notes| notes != field::UNDESCRIBED && *notes != summary),
        summary,
        method,
        path: path.to_owned(),
        auth,
        is_retiring: at.node.is_true("deprecated"),
        parameters: [("path", paths), ("query", query), ("header", header), ("body", body)],
        is_form,
        success,
        response,
        headers,
        errors,
        pointer: at.pointer.clone(),
        id,
        group,
        source,
    })
}

/// The summary of an operation that has none.
pub(crate) const CALLS: &str = "Not described.";

/// Whether the template and the parameters of the path have the same names, and the rest is the path of a URL.
fn request_line(path: &str, parameters: &[Field]) -> Result<(), Lost> {
    let refused = |why: &str| Err((Reason::Path, why.to_owned()));
    let mut names: Vec<&str> = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { return refused("a brace is not closed") };
        names.push(name);
        rest = after;
    }
    if !path.starts_with('/') || path.contains(['?', '#', ' ']) {
        return refused("it is no path");
    }
    let mut known: Vec<&str> = parameters.iter().map(|field| field.wire.as_str()).collect();
    known.sort_unstable();
    names.sort_unstable();
    if known != names {
        return refused(&format!("its parameters are {}", known.join(", ")));
    }
    Ok(())
}

/// The media type of JSON in a `content`, or one whose name says that it is JSON too.
pub(crate) fn json<'d>(content: &At<'d>) -> Option<At<'d>> {
    let all = content.all();
    let essence = |name: &str| name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let exact = all.iter().find(|(name, _)| essence(name) == "application/json");
    let suffix = || all.iter().find(|(name, _)| essence(name).ends_with("+json") || essence(name) == "text/json");
    exact.or_else(suffix).map(|(_, media)| media.clone())
}

fn body_of<'d>(
    at: &At<'d>,
    method: &str,
    id: &str,
    context: &mut Context<'_, 'd>,
    names: &mut FieldNames,
) -> Result<(bool, Vec<Field>), Lost> {
    let body = context.types.references.follow(at)?;
    let is_required = body.node.is_true("required");
    let lost = |detail: &str| (Reason::Body, detail.to_owned());
    let read = |context: &mut Context<'_, 'd>, names: &mut FieldNames| {
        let kinds = body.get("content").ok_or_else(|| lost("no content"))?;
        let form = kinds.get("application/x-www-form-urlencoded");
        let (media, is_form) = match (json(&kinds), form) {
            (Some(media), _) => (media, false),
            (None, Some(media)) => (media, true),
            (None, None) => {
                let names: Vec<&str> = kinds.all().into_iter().map(|(name, _)| name).collect();
                return Err(lost(&names.join(", ")));
            }
        };
        let Some(schema) = media.get("schema").filter(|schema| !schema.node.entries().is_empty()) else {
            return Ok((is_form, Vec::new()));
        };
        let schema = Schema::of(&schema, context.types.references)?;
        if !schema.alternatives.is_empty() {
            return Err((Reason::Union, "one of several bodies".to_owned()));
        }
        if schema.properties().is_empty() {
            // An object without a property is no body.
            let is_nothing = schema.types() == ["object"]
                && !matches!(schema.get("additionalProperties"), Some(crate::node::Node::Map(_)));
            return if is_nothing { Ok((is_form, Vec::new())) } else { Err(lost("no object with fields")) };
        }
        let fields = parameters::of_body(&schema, id, context.types, names)?;
        Ok((is_form, fields))
    };
    match read(context, names) {
        Ok((_, fields)) if method == "GET" => {
            if !fields.is_empty() {
                context.types.left.out(Reason::Body, &at.pointer, "the body of a GET");
            }
            Ok((false, Vec::new()))
        }
        Ok((is_form, fields)) => Ok((is_form && !fields.is_empty(), fields)),
        Err(lost) if is_required => Err(lost),
        Err(lost) => {
            context.types.left.lost(lost, &at.pointer);
            Ok((false, Vec::new()))
        }
    }
}
