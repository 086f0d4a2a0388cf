//! Signatures that nobody can make.

use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::{ALGORITHMS, Service};

pub(super) const CHECK: Check = Check {
    code: "signature-algorithm",
    finds: "A signature algorithm that clients do not have, without the word that programs bring a signer for it.",
    why: "A client of such a service is refused when it is built, and so is every command.",
    instead: "Write an algorithm that clients have, or `signer: brought` beside it.",
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
auth: {signature: {algorithm: HMAC-512, date_header: X-Date}}
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
auth: {signature: {algorithm: HMAC-512, date_header: X-Date, signer: brought}}
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
    let Some(scheme) = &service.file.auth.signature else { return };
    if scheme.signer.is_some() || ALGORITHMS.contains(&scheme.algorithm.as_str()) {
        return;
    }
    let place = word_after(findings.sources, service.file.service.span, "algorithm");
    let unknown = format!("clients cannot sign with `{}`", scheme.algorithm.escape_debug());
    let known = ALGORITHMS.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    findings.push(findings.error(place, unknown).help(format!(
        "they have {known}; if programs bring another one with `ClientBuilder::signer`, write `signer: brought`"
    )));
}
