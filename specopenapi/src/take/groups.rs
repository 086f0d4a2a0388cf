//! Groups of operations: their first tags, else the first words of their paths.

use std::collections::BTreeMap;

use speclang::naming;

use super::document::At;
use super::texts;
use crate::node::Node;

/// Most characters of the name of a group.
const LONGEST: usize = 80;

/// The group of operations of which nothing else is known.
const GENERAL: &str = "general";

/// The group of an operation: its name, and its title.
pub(crate) fn of(path: &str, operation: &At<'_>) -> (String, String) {
    let tag = operation.items("tags").first().and_then(|tag| tag.node.text().map(str::to_owned));
    let versions = |part: &&str| part.starts_with('v') && part[1..].chars().all(|c| c.is_ascii_digit());
    let parts = path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{'));
    let first = parts.clone().find(|part| !versions(part)).map(str::to_owned);
    for title in [tag, first].into_iter().flatten() {
        let Some(name) = naming::snake_case(&title) else { continue };
        let name = name[..name.len().min(LONGEST)].trim_end_matches('_').to_owned();
        if naming::is_snake_case(&name) {
            return (name, title);
        }
    }
    (GENERAL.to_owned(), "General".to_owned())
}

/// Titles and documentation of groups.
pub(crate) fn described(root: &At<'_>, groups: BTreeMap<String, String>) -> BTreeMap<String, (String, String)> {
    let tags = root.items("tags");
    let described = |title: &str| {
        let tag = tags.iter().find(|tag| tag.node.text_at("name") == Some(title))?;
        tag.node.text_at("description").and_then(texts::line)
    };
    let groups = groups.into_iter().map(|(name, title)| {
        let doc = described(&title).unwrap_or_else(|| "Not described.".to_owned());
        let words = title.replace(['_', '-'], " ");
        let shown = texts::line(&words).map(|line| line.trim_end_matches('.').to_owned());
        (name, (shown.unwrap_or_else(|| "General".to_owned()), doc))
    });
    groups.collect()
}

/// Pages of operations: the beginning that all their links share, and the rest of each.
#[derive(Debug)]
pub(crate) struct Pages {
    /// The template.
    pub(crate) template: String,
    begin: String,
    /// Whether the description has no links that say where its documentation is.
    pub(crate) is_assumed: bool,
}

impl Pages {
    /// Finds out what the links to the documentation have in common.
    pub(crate) fn of(root: &At<'_>) -> Self {
        let paths = root.entries("paths");
        let operations = paths.iter().flat_map(|(_, item)| item.all());
        let links: Vec<&str> = operations.filter_map(|(_, operation)| link(operation.node)).collect();
        let mut begin = links.first().copied().unwrap_or_default();
        for link in &links {
            while !link.starts_with(begin) {
                begin = &begin[..begin.len() - begin.chars().next_back().map_or(1, char::len_utf8)];
            }
        }
        // Whole parts of a path behind the host.
        let end = begin.rfind('/').map_or(0, |at| at + 1);
        let begin = if end > "https://".len() { &begin[..end] } else { "" };
        if begin.is_empty() {
            let home = link(root.node).map(|url| url.trim_end_matches('/'));
            let template = format!("{}/{{source}}", home.unwrap_or("https://docs.example.com"));
            return Self { template, begin: String::new(), is_assumed: home.is_none() };
        }
        Self { template: format!("{begin}{{source}}"), begin: begin.to_owned(), is_assumed: false }
    }

    /// The page of an operation, below the template.
    pub(crate) fn source(&self, id: &str, operation: &At<'_>) -> String {
        let own = link(operation.node).filter(|_| !self.begin.is_empty());
        let own = own.and_then(|url| url.strip_prefix(self.begin.as_str())).filter(|rest| is_source(rest));
        own.map_or_else(|| naming::snake_case(id).unwrap_or_default().replace('_', "-"), str::to_owned)
    }
}

/// The link to further documentation, if it can stand in a spec.
fn link(node: &Node) -> Option<&str> {
    let url = node.get("externalDocs")?.text_at("url")?;
    let rest = url.strip_prefix("https://")?;
    (rest.starts_with(|c: char| c.is_ascii_alphanumeric()) && rest.chars().all(is_written)).then_some(url)
}

fn is_written(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~/#".contains(c)
}

fn is_source(text: &str) -> bool {
    let path = text.split('#').next().unwrap_or_default();
    !text.is_empty() && text.chars().all(is_written) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}
