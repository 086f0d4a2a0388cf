//! Answers by status that no client can tell apart or read.

use crate::check::{Check, Findings, Run};
use crate::model::{Operation, Response, Service};
use crate::{Span, Spanned, naming};

pub(super) const CHECK: Check = Check {
    code: "responses",
    finds: "`responses:` with a status that is not a success, with a single entry, with fields instead of a type, with a body for a status that has none, with bodies of different kinds, or next to `response:` or `success:`.",
    why: "Clients decode the body by status, into an enumeration with a variant per status; unlisted statuses are decoded as the first entry, which pagination and waiters refer to.",
    instead: "List at least two statuses, the first from 200 to 299, then others or 304; name a type for each, or write `nothing`, `text` or `bytes`.",
    fails: "\
# file: operations/get.yaml
operation: GetThing
summary: Gets a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, required: true, max_length: 9, doc: Id of the thing.}
responses: {200: Thing, 304: Thing}
# file: types/thing.yaml
type: Thing
doc: A thing.
fields: {id: {type: text, doc: Id of the thing.}}
",
    passes: "\
# file: operations/get.yaml
operation: GetThing
summary: Gets a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, required: true, max_length: 9, doc: Id of the thing.}
responses: {200: Thing, 304: nothing}
# file: types/thing.yaml
type: Thing
doc: A thing.
fields: {id: {type: text, doc: Id of the thing.}}
",
    run: Run::Service(run),
};

/// Statuses that come without a body.
const EMPTY: [&str; 3] = ["204", "205", "304"];

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        if let Some((first, _)) = operation.responses.iter().next() {
            beside(operation, first, findings);
            alone(operation, first.span, findings);
        }
        for (place, (status, response)) in operation.responses.iter().enumerate() {
            of_status(place, status, response, findings);
        }
        kinds(operation, findings);
    }
}

fn beside(operation: &Operation, first: &Spanned<String>, findings: &mut Findings<'_>) {
    // The first answer stands for all where nothing else is said.
    let response = (operation.response.span != first.span).then_some(("response", operation.response.span));
    let success = operation.success.as_ref().map(|success| ("success", success.span));
    for (key, span) in response.into_iter().chain(success) {
        let wrong = findings.error(span, format!("`{key}:` next to `responses:`"));
        findings.push(wrong.help(format!("remove `{key}:`; `responses:` lists every status with its body")));
    }
}

fn alone(operation: &Operation, span: Span, findings: &mut Findings<'_>) {
    if operation.responses.iter().len() == 1 {
        let wrong = findings.error(span, "`responses:` lists a single status");
        findings.push(wrong.help("write `response:`, and `success:` for a status other than 200"));
    }
}

/// What a body is for whoever prints or keeps it.
fn kind(response: &Response) -> Option<&'static str> {
    match response {
        Response::Fields(_) | Response::Type(_) => Some("JSON"),
        Response::Text => Some("text"),
        Response::Bytes => Some("bytes"),
        Response::Nothing => None,
    }
}

fn kinds(operation: &Operation, findings: &mut Findings<'_>) {
    let mut kinds = operation.responses.iter().filter_map(|(status, response)| Some((status, kind(response)?)));
    let Some((first, usual)) = kinds.next() else { return };
    for (status, kind) in kinds.filter(|(_, kind)| *kind != usual) {
        let message = format!("the body with {} is {kind}, and {usual} with {}", status.value, first.value);
        let wrong = findings.error(status.span, message);
        findings.push(wrong.help("bodies of one operation must all be JSON, text, or bytes"));
    }
}

fn of_status(place: usize, status: &Spanned<String>, response: &Response, findings: &mut Findings<'_>) {
    let (text, span) = (status.as_str(), status.span);
    if naming::status(text).is_none() {
        let wrong = findings.error(span, format!("`{text}` is not a success status"));
        findings
            .push(wrong.help("write statuses from 200 to 208, 226, or 304; error responses belong under `errors:`"));
    } else if place == 0 && text == "304" {
        let wrong = findings.error(span, "the first status is 304 (not modified)");
        findings.push(wrong.help("list the status with the body first"));
    }
    if matches!(response, Response::Fields(_)) {
        let wrong = findings.error(span, format!("status {text} has fields instead of a type"));
        findings.push(wrong.help("put them under `types:` of the operation, and name that type here"));
    } else if EMPTY.contains(&text) && *response != Response::Nothing {
        let wrong = findings.error(span, format!("{text} has no response body"));
        findings.push(wrong.help(format!("write `{text}: nothing`")));
    }
}
