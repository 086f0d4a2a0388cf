//! Formats of error responses that say nothing, or that contradict each other.

use crate::Spanned;
use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::{ErrorBody, Service};

pub(super) const CHECK: Check = Check {
    code: "error-body",
    finds: "A format of error responses without a code and a message, with `or:` but no `code:`, with `several:` and `fields:`, or one that another format makes unreachable; or a status as code with another status.",
    why: "Nothing could be read from such a body, or it would never be tried.",
    instead: "Give the format a `code:` or a `message:`, and list each format once.",
    fails: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {token: {header: X-Token}}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies: [{code: code, message: message}, {request_id: id}]
groups: {things: {title: Things, doc: Things.}}
",
    passes: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {token: {header: X-Token}}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies: [{code: error.code, or: error.type, message: error.message, fields: error}, {several: errors, message: text}]
groups: {things: {title: Things, doc: Things.}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let file = &service.file;
    let heading = word_after(findings.sources, file.service.span, "error_bodies");
    let mut known: Vec<&ErrorBody> = Vec::new();
    for body in &file.error_bodies {
        let paths = [&body.several, &body.code, &body.message, &body.request_id, &body.fields];
        let span = paths.into_iter().flatten().next().map_or(heading, |path| path.span);
        if body.code.is_none() && body.message.is_none() {
            let empty = findings.error(span, "the error body has neither a code nor a message");
            findings.push(empty.help("add `code:` or `message:`; without a code, the HTTP status is the code"));
        }
        if let (None, Some(or)) = (&body.code, &body.or) {
            let alone = findings.error(or.span, format!("`or: {or}` without `code:`"));
            findings.push(alone.help("write the path under `code:`"));
        }
        if let (Some(_), Some(fields)) = (&body.several, &body.fields) {
            let both = findings.error(fields.span, "`fields:` is not supported with `several:`");
            findings.push(both.help("remove `fields:`; fields of each error are not read"));
        }
        if let Some(first) = known.iter().find(|first| alike(first, body)) {
            let twice = findings.error(span, format!("duplicate error body `{}`", body.title()));
            let place = [&first.several, &first.code, &first.message].into_iter().flatten().next();
            let twice = place.map_or(twice.clone(), |place| twice.also(place.span, "first here"));
            findings.push(twice.help("remove one of the two"));
        }
        known.push(body);
    }
    if file.error_bodies.iter().all(|body| body.code.is_none()) {
        statuses(service, findings);
    }
}

/// Whether the second one never says anything that the first one does not.
fn alike(first: &ErrorBody, second: &ErrorBody) -> bool {
    let keys = |body: &ErrorBody| {
        [&body.several, &body.code, &body.or, &body.message, &body.request_id, &body.fields]
            .map(|path| path.as_ref().map(|path| path.value.clone()))
    };
    keys(first) == keys(second)
}

/// Where the status is the code, a code is a status.
fn statuses(service: &Service, findings: &mut Findings<'_>) {
    for (code, entry) in &service.catalogue {
        if !is_own_status(code, &entry.status.0) {
            let statuses: Vec<String> = entry.status.0.iter().map(ToString::to_string).collect();
            let message = format!(
                "no error body has a code, so `{}` with the status {} is never returned",
                code.value,
                statuses.join(", ")
            );
            let help =
                "name the code like its status, such as `404: {status: 404, …}`, or add `code:` to an error body";
            findings.push(findings.error(code.span, message).help(help));
        }
    }
}

fn is_own_status(code: &Spanned<String>, statuses: &[u16]) -> bool {
    matches!(statuses, [status] if status.to_string() == code.value)
}
