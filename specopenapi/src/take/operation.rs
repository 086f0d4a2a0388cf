//! One operation: its request line, parameters, body, responses and errors.

use super::body;
use super::context::Context;
use super::document::At;
use super::draft::{Field, Operation};
use super::field;
use super::names::FieldNames;
use super::parameters;
use super::response;
use super::sent::Sent;
use super::texts;
use crate::left::{Lost, Reason};

/// Methods that operations have, with their keys in a description.
pub(crate) const METHODS: [(&str, &str); 5] =
    [("get", "GET"), ("post", "POST"), ("put", "PUT"), ("delete", "DELETE"), ("patch", "PATCH")];

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
    let [paths, query, mut header] = parameters::of(item, at, &id, context, &mut names)?;
    request_line(path, &paths)?;
    let sent = match at.get("requestBody") {
        Some(sent) => body::of(&sent, method, &id, context, &mut names)?,
        None => Sent::nothing(),
    };
    header.extend(sent.header);
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
        parameters: [("path", paths), ("query", query), ("header", header), ("body", sent.fields)],
        body: sent.kind,
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
