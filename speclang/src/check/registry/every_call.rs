//! Parameters of every call that no call could carry.

use crate::check::{Check, Findings, Run};
use crate::model::{CallValue, Service};
use crate::{Entries, Spanned};

pub(super) const CHECK: Check = Check {
    code: "every-call",
    finds: "A parameter under `every_call:` without exactly one of `constant` and `set_by`, with a constant that cannot be sent, or with a limit next to a constant; a path parameter that is in no path or is a constant; or the query parameter of `auth:`.",
    why: "Clients would not send what the spec states.",
    instead: "Write `constant:` with a value, or `set_by: client`.",
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
every_call:
  header:
    X-Version: {doc: Version of the API.}
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
every_call:
  header:
    X-Version: {constant: \"2\", doc: Version of the API.}
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
    let every = &service.file.every_call;
    for (name, value) in every.iter() {
        source(name, value, findings);
    }
    for (name, value) in every.header.iter().chain(every.query.iter()) {
        constant(value, every.header.get(name).is_some(), findings);
    }
    for (name, value) in &every.path {
        in_path(service, name, value, findings);
    }
    if let Some(name) = service.file.auth.query.as_ref().and_then(|key| twin(&every.query, &key.parameter)) {
        let twice = findings.error(name.span, format!("the query parameter `{}` is that of the key", name.value));
        findings.push(twice.help("remove it; `auth:` already sends it"));
    }
}

/// The name as it stands among the parameters of every call.
fn twin<'a>(all: &'a Entries<CallValue>, name: &str) -> Option<&'a Spanned<String>> {
    all.iter().map(|(known, _)| known).find(|known| known.value == name)
}

/// Who sets the value, and what may stand beside that.
fn source(name: &Spanned<String>, value: &CallValue, findings: &mut Findings<'_>) {
    match (&value.constant, &value.set_by) {
        (Some(constant), Some(_)) => {
            let both = findings.error(constant.span, format!("`{}` is a constant and set by the client", name.value));
            findings.push(both.help("remove `constant` or `set_by`"));
        }
        (None, None) => {
            let neither = findings.error(name.span, format!("`{}` has neither `constant` nor `set_by`", name.value));
            findings.push(neither.help("write `constant: VALUE`, or `set_by: client` for a setting of the client"));
        }
        (Some(_), None) if value.required || value.max_length.is_some() || value.pattern.is_some() => {
            let message = format!("`{}` is a constant, and has a limit or is required", name.value);
            findings.push(findings.error(name.span, message).help("remove `required`, `max_length` and `pattern`"));
        }
        _ => {}
    }
}

/// Whether a constant can be sent.
fn constant(value: &CallValue, in_header: bool, findings: &mut Findings<'_>) {
    let Some(constant) = &value.constant else { return };
    let is_sent = |c: char| if in_header { c.is_ascii_graphic() || c == ' ' } else { !c.is_control() };
    if constant.is_empty() || constant.trim() != constant.as_str() || !constant.chars().all(is_sent) {
        let message = format!("`{}` cannot be sent with every call", constant.value.escape_debug());
        let help = "write one line without surrounding white space; headers contain only visible ASCII";
        findings.push(findings.error(constant.span, message).help(help));
    }
}

fn in_path(service: &Service, name: &Spanned<String>, value: &CallValue, findings: &mut Findings<'_>) {
    if let Some(constant) = &value.constant {
        let message = format!("the path parameter `{}` is a constant", name.value);
        let help = "write the constant in `request:` of the operations, or in `url:` of the endpoints";
        findings.push(findings.error(constant.span, message).help(help));
    }
    if service.operations.iter().all(|operation| !operation.request.placeholders().contains(&name.as_str())) {
        let lost = findings.error(name.span, format!("no path has `{{{}}}`", name.value));
        findings.push(lost.help("write it in `request:` of operations, or remove the parameter"));
    }
}
