//! A service without a way to prove who calls.

use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "auth-missing",
    finds: "A service whose `auth:` has no authentication method.",
    why: "Requests cannot be authenticated.",
    instead: "Add `signature:`, `token:`, `basic:`, `query:` or `key:` under `auth:`.",
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
auth: {}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies: [{code: code, message: message}]
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
error_bodies: [{code: code, message: message}]
groups: {things: {title: Things, doc: Things.}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    if service.file.auth.schemes().next().is_none() {
        let span = word_after(findings.sources, service.file.service.span, "auth");
        let missing =
            findings.error(span, format!("the service `{}` has no authentication method", service.file.service.value));
        findings.push(missing.help("add `signature:`, `token:`, `basic:`, `query:` or `key:` under `auth:`"));
    }
}
