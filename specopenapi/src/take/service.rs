//! A description as the draft of a service.

use std::collections::BTreeMap;

use super::context::Context;
use super::document::{At, Document, References};
use super::draft::{Draft, Shared};
use super::errors::{self, Errors};
use super::groups::{self, Pages};
use super::operation::{self, Heading, METHODS};
use super::security::Security;
use super::servers::Servers;
use super::texts;
use super::types::Types;
use crate::left::{Left, Reason};
use crate::node::Node;

/// Most operations of a description.
const MOST: usize = 5_000;

/// What a description has, to compare with what was taken over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Had {
    pub(crate) operations: usize,
}

/// Reads all of it.
pub(crate) fn draft(document: &Document) -> (Draft, Left, Had) {
    let references = References::new(document);
    let root = document.root();
    let mut types = Types::new(&references);
    let mut errors = Errors::default();
    let mut security = Security::of(&root, &references, &mut types.left);
    let mut assumed = Vec::new();
    if security.assume() {
        assumed.push(("auth", "The description has no security scheme that clients have."));
    }
    let servers = Servers::of(&root, &mut types.left);
    if servers.is_assumed {
        assumed.push(("endpoints", "The description names no server that clients can use."));
    }
    let pages = Pages::of(&root);
    if pages.is_assumed {
        assumed.push(("pages", "The description has no link to its documentation."));
    }
    let found = operations(&root);
    let mut had = Had::default();
    let mut titles = BTreeMap::new();
    for (path, _, _, at) in &found {
        let (name, title) = groups::of(path, at);
        types.names.keep_group(&name);
        titles.entry(name).or_insert(title);
    }
    let mut ids = Vec::new();
    for (path, _, method, at) in &found {
        let own = at.node.text_at("operationId").filter(|id| speclang::naming::camel_case(id).is_some());
        ids.push(types.names.operation(&own.map_or_else(|| format!("{method} {path}"), str::to_owned)));
    }
    let mut operations = Vec::new();
    for ((path, item, key, at), id) in found.into_iter().zip(ids) {
        had.operations += 1;
        let taken = METHODS.iter().find(|(known, _)| *known == key).ok_or_else(|| (Reason::Method, key.to_uppercase()));
        let taken = taken.and_then(|(_, method)| {
            if operations.len() >= MOST {
                return Err((Reason::Limit, format!("more than {MOST} operations")));
            }
            let group = groups::of(path, &at).0;
            let source = pages.source(&id, &at);
            let mut context =
                Context { types: &mut types, errors: &mut errors, security: &security, servers: &servers };
            operation::of(Heading { path, item: &item, method, at: &at, id, group, source }, &mut context)
        });
        match taken {
            Ok(operation) => operations.push(operation),
            Err(lost) => types.left.lost(lost, &at.pointer),
        }
    }
    types.finish();
    beside(&root, &mut types.left);
    let mut error_bodies = errors.formats();
    if error_bodies.is_empty() {
        assumed.push(("error_bodies", "The description has no error body with a message."));
        error_bodies.push(errors::assumed());
    }
    let shared = Shared {
        endpoints: servers.endpoints,
        auth: security.auth,
        pages: pages.template,
        error_bodies,
        groups: groups::described(&root, titles),
        codes: errors.codes(),
        assumed,
        ..titled(&root)
    };
    let Types { left, shapes, names, .. } = types;
    (Draft { shared, types: shapes, operations, names }, left, had)
}

/// Title and documentation of the service.
fn titled(root: &At<'_>) -> Shared {
    let info = |key: &str| root.node.get("info").and_then(|info| info.get(key)).and_then(Node::scalar);
    let title = info("title").and_then(|title| texts::line(&title));
    let title = title.map_or_else(|| "Untitled".to_owned(), |title| title.trim_end_matches('.').to_owned());
    let doc = info("description").and_then(|text| texts::paragraphs(&text).0.into_iter().next());
    let plain =
        |text: String| text.chars().filter(|c| c.is_ascii_alphanumeric() || " .-_+".contains(*c)).collect::<String>();
    let version = info("version").map(plain).unwrap_or_default();
    let of = root.node.get("openapi").and_then(Node::scalar).map(plain).unwrap_or_default();
    Shared {
        origin: format!("{}, version {version}, a description of OpenAPI {of}", title.trim()),
        doc: doc.unwrap_or_else(|| "Not described.".to_owned()),
        title,
        ..Shared::default()
    }
}

/// All operations: path, what holds for the path, the key of the method, and the operation.
fn operations<'d>(root: &At<'d>) -> Vec<(&'d str, At<'d>, &'d str, At<'d>)> {
    let mut found = Vec::new();
    for (path, item) in root.entries("paths") {
        for (key, at) in item.all() {
            let is_method =
                METHODS.iter().any(|(known, _)| *known == key) || matches!(key, "head" | "options" | "trace");
            if is_method {
                found.push((path, item.clone(), key, at));
            }
        }
    }
    found
}

/// What stands beside the operations.
fn beside(root: &At<'_>, left: &mut Left) {
    for (_, hook) in root.entries("webhooks").into_iter().chain(root.entries("x-webhooks")) {
        left.out(Reason::Callback, &hook.pointer, "");
    }
    for (path, item) in root.entries("paths") {
        if item.get("$ref").is_some() {
            left.out(Reason::Reference, &item.pointer, path);
        }
    }
}
