//! Cases of checks: a text that holds several files, and the base spec that fills in the rest.

use crate::severity::Severity;
use crate::source::{Sources, Unread};

/// Files that a case does not have to write.
const BASE: &[(&str, &str)] = &[
    (
        "service.yaml",
        "\
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: \"+00:00\"
length_counts: characters
endpoints:
  main: {url: \"https://things.example\", doc: The only one., default: true}
auth:
  token: {header: X-Token}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies:
  - {code: code, message: message}
callers:
  customer: Whoever has things.
groups:
  things: {title: Things, doc: Things.}
",
    ),
    ("errors.yaml", "errors:\n  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}\n"),
];

/// A file of the base service, or, behind a `/`, of another one.
fn placed(path: &str) -> String {
    path.strip_prefix('/').map_or_else(|| format!("base/{path}"), str::to_owned)
}

/// The files of a case: those it writes, and those of the base spec that it does not.
///
/// `# file: PATH` on a line of its own begins a file; `# unread: PATH` names one that could not be read.
#[must_use]
pub fn case(text: &str) -> Sources {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut unread = Vec::new();
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("# unread: ") {
            unread.push((format!("base/{path}"), Err(link())));
            continue;
        }
        match (line.strip_prefix("# file: "), files.last_mut()) {
            (Some(path), _) => files.push((placed(path), String::new())),
            (None, Some((_, text))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    for (path, text) in BASE {
        let path = format!("base/{path}");
        if files.iter().all(|(known, _)| *known != path) {
            files.push((path, (*text).to_owned()));
        }
    }
    Sources::with_unread("", files.into_iter().map(|(path, text)| (path, Ok(text))).chain(unread))
}

/// What whoever reads files says of a link.
fn link() -> Unread {
    let (message, help) = ("symbolic links are not followed", "replace the link with the file");
    let (message, help) = (message.to_owned(), help.to_owned());
    Unread { severity: Severity::Error, message, help, text: String::new(), at: 0 }
}
