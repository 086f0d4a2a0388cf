//! Errors: statuses as codes, and the paths of code and message in error bodies.

use std::collections::BTreeMap;

use super::document::{At, References};
use super::media_type::json;
use super::schema::Schema;
use super::texts;
use crate::left::{Left, Reason};
use crate::node::{Node, map};

/// Most formats of error bodies of a service.
const MOST_FORMATS: usize = 6;

/// Names of fields that hold a message, the likeliest first.
const MESSAGES: &[&str] = &[
    "message",
    "error_message",
    "errorMessage",
    "error_description",
    "detail",
    "description",
    "title",
    "error",
    "msg",
];

/// Names of fields that hold a code.
const CODES: &[&str] = &["code", "error_code", "errorCode", "error"];

/// Names of fields that hold the id of the request.
const REQUEST_IDS: &[&str] = &["request_id", "requestId"];

/// The errors of all operations.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    /// Meanings of statuses, with how often each was found.
    meanings: BTreeMap<u16, BTreeMap<String, usize>>,
    /// Formats with how often each was found; in the order in which they were.
    formats: Vec<(Node, usize)>,
}

impl Errors {
    /// Takes the error responses of an operation; their statuses.
    pub(crate) fn of_operation<'d>(
        &mut self,
        responses: &At<'d>,
        references: &References<'d>,
        left: &mut Left,
    ) -> Vec<u16> {
        let mut statuses = Vec::new();
        for (status, at) in responses.all() {
            let is_range = matches!(status, "4XX" | "5XX" | "4xx" | "5xx" | "default");
            let number = status.parse::<u16>().ok().filter(|number| (400..600).contains(number));
            if number.is_none() && !is_range {
                continue;
            }
            let response = match references.follow(&at) {
                Ok(response) => response,
                Err(lost) => {
                    left.lost(lost, &at.pointer);
                    continue;
                }
            };
            self.format(&response, references, left);
            match number {
                Some(number) => {
                    let meaning = response.node.text_at("description").and_then(texts::line);
                    let meanings = self.meanings.entry(number).or_default();
                    *meanings.entry(meaning.unwrap_or_default()).or_default() += 1;
                    statuses.push(number);
                }
                None if status == "default" => {}
                None => left.out(Reason::Error, &at.pointer, "a range; its format alone is taken over"),
            }
        }
        statuses.sort_unstable();
        statuses.dedup();
        statuses
    }

    fn format<'d>(&mut self, response: &At<'d>, references: &References<'d>, left: &mut Left) {
        let Some(at) = response.get("content").and_then(|content| json(&content)).and_then(|media| media.get("schema"))
        else {
            return;
        };
        let Some(format) = Schema::of(&at, references).ok().and_then(|schema| format(&schema, references)) else {
            left.out(Reason::Error, &at.pointer, "no field with a message was found");
            return;
        };
        match self.formats.iter_mut().find(|(known, _)| *known == format) {
            Some((_, times)) => *times += 1,
            None => self.formats.push((format, 1)),
        }
    }

    /// Formats of error bodies, the commonest first.
    pub(crate) fn formats(&self) -> Vec<Node> {
        let mut formats = self.formats.clone();
        formats.sort_by_key(|(format, times)| (std::cmp::Reverse(format.entries().len()), std::cmp::Reverse(*times)));
        formats.into_iter().take(MOST_FORMATS).map(|(format, _)| format).collect()
    }

    /// What each status means: what all operations say of it, or its name.
    pub(crate) fn codes(&self) -> BTreeMap<u16, String> {
        let meaning = |(status, said): (&u16, &BTreeMap<String, usize>)| {
            let own = said.keys().next().filter(|text| said.len() == 1 && !text.is_empty());
            (*status, own.cloned().unwrap_or_else(|| format!("{}.", phrase(*status))))
        };
        self.meanings.iter().map(meaning).collect()
    }
}

/// Whether a retry can help, as the status says.
pub(crate) fn retry(status: u16) -> &'static str {
    match status {
        408 | 423 | 425 | 429 | 500 | 502..=599 => "later",
        501 => "never",
        _ => "after correction",
    }
}

fn phrase(status: u16) -> &'static str {
    match status {
        400 => "Bad request",
        401 => "Unauthorized",
        402 => "Payment required",
        403 => "Forbidden",
        404 => "Not found",
        405 => "Method not allowed",
        406 => "Not acceptable",
        409 => "Conflict",
        410 => "Gone",
        412 => "Precondition failed",
        413 => "Content too large",
        415 => "Unsupported media type",
        422 => "Unprocessable content",
        423 => "Locked",
        429 => "Too many requests",
        500 => "Internal server error",
        501 => "Not implemented",
        502 => "Bad gateway",
        503 => "Service unavailable",
        504 => "Gateway timeout",
        505..=599 => "Error of the server",
        _ => "Error of the client",
    }
}

/// The paths of an error body.
fn format<'d>(schema: &Schema<'d>, references: &References<'d>) -> Option<Node> {
    let inner = |name: &str, key: Option<&str>| {
        let (_, at) = schema.properties().into_iter().find(|(known, _)| *known == name)?;
        let inner = Schema::of(&at, references).ok()?;
        match key {
            Some(key) => Schema::of(&inner.at(key)?, references).ok(),
            None => Some(inner),
        }
    };
    if let Some(error) = inner("error", None)
        && let Some(found) = paths(&error, "error.", references)
    {
        return Some(found);
    }
    if let Some(item) = inner("errors", Some("items"))
        && !schema.properties().iter().any(|(name, _)| *name == "message")
        && let Some(found) = paths(&item, "", references)
    {
        let entries = found.entries().iter().filter(|(key, _)| key != "request_id").cloned();
        return Some(Node::Map([("several".to_owned(), "errors".into())].into_iter().chain(entries).collect()));
    }
    paths(schema, "", references)
}

fn paths<'d>(schema: &Schema<'d>, before: &str, references: &References<'d>) -> Option<Node> {
    let properties = schema.properties();
    let is_word = |name: &str| {
        let at = properties.iter().find(|(known, _)| *known == name).map(|(_, at)| at);
        let types = at.and_then(|at| Schema::of(at, references).ok()).map(|schema| schema.types());
        types.is_some_and(|types| matches!(types.as_slice(), ["string" | "integer" | "number"]))
    };
    let first = |names: &[&str]| names.iter().copied().find(|name| is_word(name)).map(|name| format!("{before}{name}"));
    let message = first(MESSAGES)?;
    let code = first(CODES).filter(|code| *code != message);
    let mut entries = Vec::new();
    if let Some(code) = code {
        entries.push(("code".to_owned(), code.into()));
        if is_word("type") {
            entries.push(("or".to_owned(), format!("{before}type").into()));
        }
    }
    entries.push(("message".to_owned(), message.into()));
    entries.extend(first(REQUEST_IDS).map(|path| ("request_id".to_owned(), path.into())));
    Some(Node::Map(entries))
}

/// The format of error bodies of which nothing is said.
pub(crate) fn assumed() -> Node {
    map([("message", "message".into())])
}
