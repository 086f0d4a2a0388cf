//! A program that could get no credentials.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "program-credentials",
    finds: "A service with a `program:` but no credential source for any of its authentication methods.",
    why: "Secrets are not passed as flags, which other users could see, so the program could not authenticate.",
    instead: "Name variables under `environment:` of a method, add `credentials:` for a signature, or remove `program:`.",
    fails: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
program: things
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {basic: {user: id, password: secret}}
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
program: things
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {basic: {user: id, password: secret, environment: {user: THINGS_ID, password: THINGS_SECRET}}}
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
    let file = &service.file;
    let Some(program) = &file.program else { return };
    // Nobody brings a signer to a command line.
    let has_signer = file.auth.signature.as_ref().is_some_and(|scheme| scheme.signer.is_none());
    let signs = has_signer && file.credentials.is_some();
    // A token can always be read from a file.
    if file.auth.schemes().next().is_some() && !signs && file.auth.token.is_none() && file.auth.variables().is_empty() {
        let message = format!("the program `{}` has no way to get credentials", program.value);
        let help =
            "name variables under `environment:` of a method, add `credentials:` for a signature, or remove `program:`";
        findings.push(findings.error(program.span, message).help(help));
    }
}
