//! Facts that rest on nothing that anybody read.

use crate::Span;
use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::provenance::{Home, Survey};

pub(super) const CHECK: Check = Check {
    code: "unread-fact",
    finds: "A fact in a part of a page that was not read, without evidence, in a service that declares `sources:`.",
    why: "It would count as documented on the page although it was not read there.",
    instead: "Read the part and record it under `read:`, name the source that replaces it (`names, rest from sdk`), or give the fact evidence of its own.",
    fails: "\
# file: service.yaml
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
sources:
  sdk: {title: things-sdk 1.2.3, level: second_witness}
# file: errors.yaml
errors:
  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
read: whole of error-codes
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
read_on: 2026-01-02
read: {response: none, otherwise: whole}
safety: read
response:
  count: {type: integer, doc: Number of things.}
",
    passes: "\
# file: service.yaml
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
sources:
  sdk: {title: things-sdk 1.2.3, level: second_witness}
# file: errors.yaml
errors:
  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
read: whole of error-codes
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
read_on: 2026-01-02
read: {response: \"none, rest from sdk\", otherwise: whole}
safety: read
response:
  count: {type: integer, doc: Number of things.}
",
    run: Run::Facts(run),
};

/// Facts of one part that rest on nothing.
struct Gap {
    home: String,
    first: Span,
    keys: Vec<String>,
}

/// Most facts that a message names.
const NAMED: usize = 5;

fn run(_: &Service, survey: &Survey<'_>, findings: &mut Findings<'_>) {
    let mut gaps: Vec<Gap> = Vec::new();
    for fact in &survey.unread {
        let home = match fact.home {
            Home::Operation(operation, part) => format!("`{}` of `{}`", part.name(), operation.id.value),
            Home::Type(known) => format!("the type `{}`", known.name.value),
            Home::Code(code, _) => format!("the code `{code}`"),
        };
        let key = if fact.subject.is_empty() { fact.key.to_owned() } else { format!("{}: {}", fact.subject, fact.key) };
        match gaps.iter_mut().find(|gap| gap.home == home) {
            Some(gap) => gap.keys.push(key),
            None => gaps.push(Gap { home, first: fact.span, keys: vec![key] }),
        }
    }
    for Gap { home, first, keys } in gaps {
        let more = keys.len().saturating_sub(NAMED);
        let named = keys.iter().take(NAMED).map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        let gap = findings
            .error(first, format!("facts of {home} are in a part of the page that was not read: {named}{more}"));
        findings.push(gap.help(
            "state under `read:` what was read of this part and which source replaces the rest, or give the facts evidence",
        ));
    }
}
