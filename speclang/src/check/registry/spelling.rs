//! Two states that are spelled alike.

use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::{Service, Spelling};

pub(super) const CHECK: Check = Check {
    code: "spelling",
    finds: "Two states with the same wire form in one location.",
    why: "Neither the server nor a reader of a recording could tell them apart.",
    instead: "Give each state its own wire form.",
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
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"null\"}
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
    let wire = &service.file.wire;
    for (place, spelling) in [("query", &wire.query), ("header", &wire.header)] {
        alike(service, place, spelling, findings);
    }
}

fn alike(service: &Service, place: &str, spelling: &Spelling, findings: &mut Findings<'_>) {
    let states = [
        ("empty", &spelling.empty),
        ("empty_string", &spelling.empty_string),
        ("null", &spelling.null),
        ("empty_list", &spelling.empty_list),
    ];
    for (index, (state, text)) in states.iter().enumerate() {
        if let Some((other, _)) = states[..index].iter().find(|(_, known)| known == text) {
            let wire = word_after(findings.sources, service.file.service.span, "wire");
            let place_span = word_after(findings.sources, wire, place);
            let message = format!("`{state}` and `{other}` are both sent as `{text}` in a {place}");
            let wrong = findings.error(word_after(findings.sources, place_span, state), message);
            let wrong = wrong.also(word_after(findings.sources, place_span, other), "the same wire form");
            findings.push(wrong.help("give each state its own wire form"));
        }
    }
}
