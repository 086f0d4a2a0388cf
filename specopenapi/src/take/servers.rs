//! Servers as endpoints, and the path that all of them begin with.

use super::document::At;
use super::texts;
use crate::left::{Left, Reason};
use crate::node::Node;

/// Where a service is.
#[derive(Debug)]
pub(crate) struct Servers {
    /// Names, URLs and documentation; the first one is the default.
    pub(crate) endpoints: Vec<(String, String, String)>,
    /// Path before those of operations, without a slash at its end.
    pub(crate) base: String,
    /// Whether the description names none that clients can use.
    pub(crate) is_assumed: bool,
}

/// The endpoint of a service of which nobody says where it is.
const NOWHERE: &str = "https://api.example.com";

impl Servers {
    /// Reads the servers of the description.
    pub(crate) fn of(root: &At<'_>, left: &mut Left) -> Self {
        let mut servers = Self { endpoints: Vec::new(), base: String::new(), is_assumed: false };
        for server in root.items("servers") {
            let url = url(server.node);
            match parts(&url) {
                Some((host, base)) if servers.endpoints.is_empty() || base == servers.base => {
                    if servers.endpoints.iter().all(|(_, known, _)| *known != host) {
                        base.clone_into(&mut servers.base);
                        let number = servers.endpoints.len() + 1;
                        let name = if number == 1 { "main".to_owned() } else { format!("server{number}") };
                        let doc = server.node.text_at("description").and_then(texts::line);
                        let doc = doc.unwrap_or_else(|| "Server of the description.".to_owned());
                        servers.endpoints.push((name, host, doc));
                    }
                    if server.node.get("variables").is_some() {
                        left.out(Reason::Server, &server.pointer.at("variables"), "the defaults are used");
                    }
                }
                _ => left.out(Reason::Server, &server.pointer, url),
            }
        }
        if servers.endpoints.is_empty() {
            servers.is_assumed = true;
            servers.endpoints.push(("main".to_owned(), NOWHERE.to_owned(), "To be filled in.".to_owned()));
        }
        servers
    }

    /// Whether the servers of a path or of an operation are those of the description.
    pub(crate) fn are_same(&self, at: &At<'_>) -> bool {
        let own = at.items("servers");
        own.is_empty()
            || own.iter().all(|server| {
                parts(&url(server.node)).is_some_and(|(host, base)| {
                    base == self.base && self.endpoints.iter().any(|(_, known, _)| *known == host)
                })
            })
    }
}

/// The URL, with the default of each variable.
fn url(server: &Node) -> String {
    let mut url = server.text_at("url").unwrap_or_default().to_owned();
    for (name, variable) in server.get("variables").map(Node::entries).unwrap_or_default() {
        if let Some(value) = variable.get("default").and_then(Node::scalar) {
            url = url.replace(&format!("{{{name}}}"), &value);
        }
    }
    url
}

/// The scheme with the host, and the path.
fn parts(url: &str) -> Option<(String, String)> {
    let rest = url.strip_prefix("https://")?;
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let is_host = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:".contains(c));
    let is_path = path.chars().all(|c| c.is_ascii_alphanumeric() || "/-._~".contains(c));
    (is_host && is_path).then(|| (format!("https://{host}"), path.trim_end_matches('/').to_owned()))
}
