//! Servers as endpoints, with the path that their operations are below, and their variables.

use super::document::At;
use super::draft::Endpoint;
use super::texts;
use crate::left::{Left, Reason};
use crate::node::Node;

/// Where a service is.
#[derive(Debug)]
pub(crate) struct Servers {
    /// The first one is the default.
    pub(crate) endpoints: Vec<Endpoint>,
    /// Whether the description names none that clients can use.
    pub(crate) is_assumed: bool,
}

/// The endpoint of a service of which nobody says where it is.
const NOWHERE: &str = "https://api.example.com";

impl Servers {
    /// Reads the servers of the description.
    pub(crate) fn of(root: &At<'_>, left: &mut Left) -> Self {
        let mut servers = Self { endpoints: Vec::new(), is_assumed: false };
        for server in root.items("servers") {
            let Some((url, variables)) = template(server.node) else {
                left.out(Reason::Server, &server.pointer, server.node.text_at("url").unwrap_or_default());
                continue;
            };
            let taken = servers.endpoints.iter().flat_map(|known| &known.variables);
            let differs =
                |(name, about): &(String, Node)| taken.clone().any(|(known, other)| known == name && other != about);
            if variables.iter().any(differs) {
                left.out(Reason::Server, &server.pointer, "another description of a variable");
                continue;
            }
            for (name, _) in server.entries("variables") {
                if variables.iter().all(|(kept, _)| kept != name) {
                    left.out(Reason::Server, &server.pointer.at("variables").at(name), "its default is used");
                }
            }
            if servers.endpoints.iter().all(|known| known.url != url) {
                let number = servers.endpoints.len() + 1;
                let name = if number == 1 { "main".to_owned() } else { format!("server{number}") };
                let doc = server.node.text_at("description").and_then(texts::line);
                let doc = doc.unwrap_or_else(|| "Server of the description.".to_owned());
                servers.endpoints.push(Endpoint { name, url, doc, variables });
            }
        }
        if servers.endpoints.is_empty() {
            servers.is_assumed = true;
            let (name, url, doc) = ("main".to_owned(), NOWHERE.to_owned(), "To be filled in.".to_owned());
            servers.endpoints.push(Endpoint { name, url, doc, variables: Vec::new() });
        }
        servers
    }

    /// Whether the servers of a path or of an operation are those of the description.
    pub(crate) fn are_same(&self, at: &At<'_>) -> bool {
        let own = at.items("servers");
        let is_known = |url: &str| self.endpoints.iter().any(|known| known.url == url);
        own.is_empty() || own.iter().all(|server| template(server.node).is_some_and(|(url, _)| is_known(&url)))
    }
}

/// The URL with the variables that clients can set, and what each of them is; others are their defaults. Nothing for a URL that is no
/// endpoint.
fn template(server: &Node) -> Option<(String, Vec<(String, Node)>)> {
    let mut url = server.text_at("url")?.to_owned();
    let mut variables = Vec::new();
    for (name, variable) in server.get("variables").map(Node::entries).unwrap_or_default() {
        let Some(value) = variable.get("default").and_then(Node::scalar) else { continue };
        let place = format!("{{{name}}}");
        match about(&url, &place, name, &value, variable) {
            Some(about) if variables.iter().all(|(known, _)| known != name) => variables.push((name.clone(), about)),
            _ => url = url.replace(&place, &value),
        }
    }
    let url = url.trim_end_matches('/').to_owned();
    let filled = variables.iter().fold(url.clone(), |url, (name, _)| url.replace(&format!("{{{name}}}"), "x"));
    is_endpoint(&filled).then_some((url, variables))
}

/// What a variable is, if a client can set it: it is a part of the host, or a segment of the path.
fn about(url: &str, place: &str, name: &str, value: &str, variable: &Node) -> Option<Node> {
    let rest = url.strip_prefix("https://")?;
    let (before, behind) = rest.split_once(place)?;
    let is_word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let is_rim = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let is_plain = value.chars().all(|c| c.is_ascii_alphanumeric() || "-._".contains(c));
    let is_value = is_plain && is_rim(value.chars().next()) && is_rim(value.chars().last());
    let in_host = !before.contains('/');
    let is_whole = before.is_empty() && (behind.is_empty() || behind.starts_with('/'));
    let is_segment = before.ends_with('/') && (behind.is_empty() || behind.starts_with('/'));
    // A port is no part of a name, and what leads to another host is none of one host.
    let is_label = !before.ends_with(':') && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let fits = if in_host { is_whole || is_label } else { is_segment };
    let is_once = !behind.contains(place);
    let is_name = is_word(name) && speclang::naming::constant(name).is_some();
    if !(fits && is_value && is_once && is_name) {
        return None;
    }
    let values: Vec<String> =
        variable.get("enum").map(Node::items).unwrap_or_default().iter().filter_map(Node::scalar).collect();
    let known = values.iter().any(|known| known == value) && values.iter().all(|value| is_word(value));
    let doc = variable.text_at("description").and_then(texts::line);
    let mut entries = vec![
        ("doc", Node::from(doc.unwrap_or_else(|| super::field::UNDESCRIBED.to_owned()))),
        ("default", value.into()),
    ];
    if known {
        entries.push(("pattern", values.join("|").into()));
    }
    Some(Node::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()))
}

/// Whether it is an https URL of a host, with or without a path.
fn is_endpoint(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let (host, path) = rest.split_once('/').map_or((rest, None), |(host, path)| (host, Some(path)));
    let is_host = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:".contains(c));
    let is_segment = |text: &str| {
        !matches!(text, "" | "." | "..") && text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c))
    };
    is_host && path.is_none_or(|path| path.split('/').all(is_segment))
}
