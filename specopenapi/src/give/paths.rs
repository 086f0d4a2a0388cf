//! Operations by their paths and methods.

use std::collections::BTreeMap;

use speclang::model::{CallValue, Field, Operation, Place, Response, SentAs, Service};

use super::body;
use super::schemas::{add, object, of_field, of_type};
use super::security;
use crate::extension::{self, Trees};
use crate::node::{Node, map};

/// All paths, in the order of the operations.
pub(super) fn all(service: &Service, trees: &Trees) -> Node {
    let mut paths: Vec<(String, Node)> = Vec::new();
    for operation in &service.operations {
        let path = &operation.request.path;
        let at = paths.iter().position(|(known, _)| known == path).unwrap_or_else(|| {
            paths.push((path.clone(), map([])));
            paths.len() - 1
        });
        add(&mut paths[at].1, &operation.request.method.name().to_ascii_lowercase(), of(operation, service, trees));
    }
    Node::Map(paths)
}

fn of(operation: &Operation, service: &Service, trees: &Trees) -> Node {
    let mut node = map([
        ("operationId", operation.id.as_str().into()),
        ("summary", operation.summary.as_str().into()),
        ("tags", Node::List(vec![operation.group.as_str().into()])),
    ]);
    if let Some(notes) = &operation.notes {
        add(&mut node, "description", notes.trim_end().into());
    }
    add(&mut node, "externalDocs", map([("url", service.page(&operation.source).into())]));
    if operation.retiring.is_some() {
        add(&mut node, "deprecated", true.into());
    }
    if let Some(auth) = &operation.auth {
        add(&mut node, "security", security::of_operation(service, auth));
    }
    let parameters = operation.parameters().filter(|(place, name, _)| {
        !(place.is_body() || *place == Place::Header && body::is_media_type(operation, name))
    });
    let mut parameters: Vec<Node> =
        parameters.map(|(place, name, field)| parameter(place, name, field, service)).collect();
    parameters.extend(of_every_call(operation, service));
    if !parameters.is_empty() {
        add(&mut node, "parameters", Node::List(parameters));
    }
    if !operation.body.is_empty() {
        add(&mut node, "requestBody", body::of(operation, service));
    }
    add(&mut node, "responses", responses(operation, service));
    if let Some(spec) = trees.of_operation(&operation.id) {
        add(&mut node, extension::KEY, spec);
    }
    node
}

/// What the service sends with each call, unless the operation has a parameter of that name.
fn of_every_call(operation: &Operation, service: &Service) -> Vec<Node> {
    let every = &service.file.every_call;
    let placeholders = operation.request.placeholders();
    let own =
        |place: Place, name: &str| operation.parameters().any(|(known, wire, _)| known == place && wire.value == name);
    let paths = every.path.iter().filter(|(name, _)| placeholders.contains(&name.as_str()));
    let all = paths.map(|entry| (Place::Path, entry));
    let all = all.chain(every.query.iter().map(|entry| (Place::Query, entry)));
    let all = all.chain(every.header.iter().map(|entry| (Place::Header, entry)));
    let node = |(place, (name, value)): (Place, &(speclang::Spanned<String>, CallValue))| {
        let mut schema = map([("type", "string".into())]);
        for (key, text) in [("const", &value.constant), ("pattern", &value.pattern)] {
            if let Some(text) = text {
                add(&mut schema, key, text.as_str().into());
            }
        }
        if let Some(most) = &value.max_length {
            add(&mut schema, "maxLength", Node::Number(most.value.to_string()));
        }
        let is_required = place == Place::Path || value.required || value.constant.is_some();
        map([
            ("name", name.as_str().into()),
            ("in", place.name().into()),
            ("required", is_required.into()),
            ("description", value.doc.trim_end().into()),
            ("schema", schema),
        ])
    };
    all.filter(|(place, (name, _))| !own(*place, name)).map(node).collect()
}

fn parameter(place: Place, name: &str, field: &Field, service: &Service) -> Node {
    let mut schema = of_field(field, place, service);
    if let Node::Map(entries) = &mut schema {
        entries.retain(|(key, _)| key != "description");
    }
    let mut node = map([
        ("name", name.into()),
        ("in", place.name().into()),
        ("required", field.required.into()),
        ("description", field.doc.trim_end().into()),
        ("schema", schema),
    ]);
    if field.sent_as.as_ref().is_some_and(|form| form.value == SentAs::Comma) {
        add(&mut node, "explode", false.into());
    }
    node
}

/// Responses by their statuses; the codes of one status share a response.
fn responses(operation: &Operation, service: &Service) -> Node {
    let mut all: Vec<(String, Node)> = Vec::new();
    for status in operation.success_statuses() {
        let mut response = map([("description", operation.summary.as_str().into())]);
        if !operation.response_headers.is_empty() {
            let header = |(name, field): &(speclang::Spanned<String>, Field)| {
                let about = map([
                    ("description", field.doc.trim_end().into()),
                    ("schema", of_field(field, Place::Header, service)),
                ]);
                (name.value.clone(), about)
            };
            add(&mut response, "headers", Node::Map(operation.response_headers.iter().map(header).collect()));
        }
        let own = operation.responses.iter().find(|(known, _)| known.value == status.to_string());
        let body = own.map_or(&operation.response.value, |(_, response)| response);
        let content = content(body, service).filter(|_| !matches!(status, 204 | 205));
        if let Some(content) = content {
            add(&mut response, "content", content);
        }
        all.push((status.to_string(), response));
    }
    let mut codes: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    for (code, error) in &operation.errors {
        for status in &error.status.0 {
            let meaning = service.error(code).map_or("", |entry| entry.meaning.as_str());
            codes.entry(*status).or_default().push(format!("`{}`: {meaning}", code.value));
        }
    }
    // A code may come with a status of success; it is in the extension.
    for (status, lines) in codes {
        let status = status.to_string();
        if all.iter().all(|(known, _)| *known != status) {
            all.push((status, map([("description", lines.join("\n\n").into())])));
        }
    }
    Node::Map(all)
}

fn content(body: &Response, service: &Service) -> Option<Node> {
    let (media, schema) = match body {
        Response::Text => ("text/plain", map([("type", "string".into())])),
        Response::Bytes => ("application/octet-stream", map([])),
        Response::Nothing => return None,
        Response::Type(ty) => ("application/json", of_type(ty, None)),
        Response::Fields(fields) if fields.is_empty() => return None,
        Response::Fields(fields) => {
            let fields = fields.iter().map(|(name, field)| (name.as_str(), field));
            ("application/json", object(fields, Place::Body, false, service))
        }
    };
    let schema = if media == "application/json" { wrapped(schema, service) } else { schema };
    Some(map([(media, map([("schema", schema)]))]))
}

/// A response in what the service wraps it in.
fn wrapped(schema: Node, service: &Service) -> Node {
    let around = |inner: Node, name: &String| {
        let properties = Node::Map(vec![(name.clone(), inner)]);
        map([
            ("type", "object".into()),
            ("properties", properties),
            ("required", Node::List(vec![name.as_str().into()])),
        ])
    };
    service.data_path().iter().rev().fold(schema, around)
}
