//! Endpoints that a client cannot use as they are.

use crate::check::{Check, Findings, Run};
use crate::model::{Endpoint, Service};

pub(super) const CHECK: Check = Check {
    code: "endpoint",
    finds: "An endpoint whose address is not https or has a path, or a service without exactly one default endpoint.",
    why: "Requests are signed, carry tokens and move money, so they must be encrypted; a client needs one address to begin with.",
    instead: "Write `https://host` without a path, and `default: true` at one endpoint.",
    fails: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: Z
length_counts: characters
endpoints: {main: {url: \"http://things.example\", doc: The only one., default: true}}
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
    let endpoints = &service.file.endpoints;
    for (_, endpoint) in endpoints {
        address(endpoint, findings);
    }
    let mut defaults = endpoints.iter().filter(|(_, endpoint)| endpoint.default);
    match (defaults.next(), defaults.next()) {
        (Some(_), None) => {}
        (Some((first, _)), Some((second, _))) => {
            let message = format!("`{}` is a default endpoint beside `{}`", second.value, first.value);
            let twice = findings.error(second.span, message).also(first.span, "the first one");
            findings.push(twice.help("keep `default: true` at one of them"));
        }
        (None, _) => {
            let span = endpoints.iter().next().map_or(service.file.service.span, |(name, _)| name.span);
            let missing = findings.error(span, "no endpoint is the default");
            findings.push(missing.help("write `default: true` at the one that clients use unless told otherwise"));
        }
    }
}

fn address(endpoint: &Endpoint, findings: &mut Findings<'_>) {
    let url = endpoint.url.value.as_str();
    let (message, help) = match url.strip_prefix("https://") {
        None => {
            (format!("`{url}` is not an https address"), "begin with `https://`; requests are not sent in the clear")
        }
        Some("") => (format!("`{url}` has no host"), "write `https://host`"),
        Some(host) if host.contains(['/', '?', '#', ' ']) => (
            format!("`{url}` is more than a host"),
            "write `https://host`; paths stand under `request:` of the operations",
        ),
        Some(_) => return,
    };
    findings.push(findings.error(endpoint.url.span, message).help(help));
}
