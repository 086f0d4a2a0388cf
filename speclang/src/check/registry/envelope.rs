//! An envelope that says nothing, or whose paths lead into each other.

use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "envelope",
    finds: "An `envelope:` with neither `success` nor `data`, or with a path of one that leads through the other.",
    why: "Clients could not distinguish the response from its wrapper.",
    instead: "Write the path of the boolean under `success:`, and that of the response under `data:`.",
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
envelope: {success: result.ok, data: result}
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
envelope: {success: ok, data: result}
error_bodies: [{code: code, message: message}]
groups: {things: {title: Things, doc: Things.}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let Some(envelope) = &service.file.envelope else { return };
    match (&envelope.success, &envelope.data) {
        (None, None) => {
            let place = word_after(findings.sources, service.file.service.span, "envelope");
            let empty = findings.error(place, "`envelope:` has neither `success` nor `data`");
            findings.push(empty.help("add `success:` or `data:`, or remove the key"));
        }
        (Some(success), Some(data)) => {
            let (one, other) = (success.names(), data.names());
            if one.starts_with(other) || other.starts_with(one) {
                let message = format!("`{}` and `{}` lead through each other", success.value, data.value);
                let wrong = findings.error(success.span, message).also(data.span, "the response");
                findings.push(wrong.help("`success` must be outside of the response"));
            }
        }
        _ => {}
    }
}
