//! A zone that is not an offset.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "bad-zone",
    finds: "A `zone:` that is not of the form `+08:00` or `Z`.",
    why: "Dates and months begin at a fixed offset from UTC; a name would need a time zone database.",
    instead: "Write the offset from UTC, such as `+08:00`, or `Z`.",
    fails: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: Asia/Shanghai
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
    run: Run::Values(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let zone = &service.file.zone;
    if zone.as_str() != "Z" && !is_offset(zone) {
        let wrong = findings.error(zone.span, format!("`{}` is not a valid UTC offset", zone.value));
        findings.push(wrong.help("write `+08:00` for eight hours ahead of UTC, or `Z` for UTC"));
    }
}

fn is_offset(text: &str) -> bool {
    let Some((hours, minutes)) = text.strip_prefix(['+', '-']).and_then(|text| text.split_once(':')) else {
        return false;
    };
    // No place on earth is further than 14 hours from UTC.
    below(hours, 15) && below(minutes, 60)
}

fn below(text: &str, limit: u32) -> bool {
    text.len() == 2
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse().is_ok_and(|number: u32| number < limit)
}
