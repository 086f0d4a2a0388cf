//! A service becomes a description of `OpenAPI` 3.1: what that can say natively, and the whole spec in extensions.

mod body;
mod paths;
mod schemas;
mod security;

use speclang::Sources;
use speclang::model::Service;

use crate::extension;
use crate::node::{Node, map};

/// The description of a service as JSON. `sources` are the texts that it was loaded from, paths as below `spec/`.
///
/// # Errors
///
/// One sentence, if a file of the service cannot be read as a tree.
pub fn export(service: &Service, sources: &Sources) -> Result<String, String> {
    let trees = extension::Trees::of(service, sources)?;
    let file = &service.file;
    let text = |text: &str| Node::from(text.trim_end());
    let endpoints = file.endpoints.iter().collect::<Vec<_>>();
    let (default, others): (Vec<_>, Vec<_>) = endpoints.into_iter().partition(|(_, endpoint)| endpoint.default);
    let server = |(_, endpoint): &&(speclang::Spanned<String>, speclang::model::Endpoint)| {
        let mut server = map([("url", text(&endpoint.url)), ("description", text(&endpoint.doc))]);
        let variables = endpoint.variables.iter().map(|(name, variable)| {
            // A description demands a value; where clients have to set one, it is the name.
            let default = variable.default.as_ref().map_or(name.as_str(), |default| default.as_str());
            (name.value.clone(), map([("default", text(default)), ("description", text(&variable.doc))]))
        });
        let variables: Vec<(String, Node)> = variables.collect();
        if !variables.is_empty() {
            schemas::add(&mut server, "variables", Node::Map(variables));
        }
        server
    };
    let servers = default.iter().chain(&others).map(server).collect();
    let tags = file.groups.iter().map(|(name, group)| map([("name", text(name)), ("description", text(&group.doc))]));
    let description = map([
        ("openapi", "3.1.0".into()),
        (
            "info",
            map([("title", text(&file.title)), ("description", text(&file.doc)), ("version", text(&file.version))]),
        ),
        ("servers", Node::List(servers)),
        ("tags", Node::List(tags.collect())),
        ("security", security::required(service)),
        ("paths", paths::all(service, &trees)),
        (
            "components",
            map([("securitySchemes", security::schemes(service)), ("schemas", schemas::all(service, &trees))]),
        ),
        (extension::KEY, trees.root()),
    ]);
    let json = serde_json::to_string_pretty(&description).map_err(|error| error.to_string())?;
    Ok(json + "\n")
}
