//! Values of clients that no client could set: names that are taken, limits and defaults that no value keeps.

use regex_lite::Regex;

use crate::check::{Check, Findings, Run};
use crate::model::{EndpointVariable, Service};
use crate::{Spanned, naming};

pub(super) const CHECK: Check = Check {
    code: "client-value",
    finds: "An endpoint variable or a client-wide parameter whose name is not a valid Rust identifier or is not unique, two endpoints that describe the same variable differently, a `max_length` of 0, or an invalid default.",
    why: "Clients set these values by their names, for all calls at once.",
    instead: "Name each value once, in letters, digits, `-` and `_`; give endpoints with the same variable the same description.",
    fails: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: Z
length_counts: characters
endpoints:
  main: {url: \"https://{shop}.things.example\", variables: {shop: {doc: The shop., default: a b}}, doc: The only one., default: true}
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
endpoints:
  main: {url: \"https://{shop}.things.example\", variables: {shop: {doc: The shop., default: a-b}}, doc: The only one., default: true}
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
    let mut names: Vec<&Spanned<String>> = Vec::new();
    let mut variables: Vec<(&Spanned<String>, &EndpointVariable)> = Vec::new();
    for (name, known) in service.file.endpoints.iter().flat_map(|(_, endpoint)| &endpoint.variables) {
        if let Some((first, other)) = variables.iter().find(|(first, _)| first.value == name.value) {
            if !is_same(known, other) {
                let twice = findings.error(name.span, format!("another description of the variable `{}`", name.value));
                let twice = twice.also(first.span, "the first one");
                findings.push(twice.help("a client sets it once for all endpoints: give both the same keys"));
            }
            continue;
        }
        variables.push((name, known));
        names.push(name);
        default(name, known, findings);
    }
    let set = service.file.every_call.iter().filter(|(_, value)| value.set_by.is_some());
    for (name, value) in set {
        names.push(name);
        if let Some(zero) = value.max_length.as_ref().filter(|most| most.value == 0) {
            let none = findings.error(zero.span, "`max_length` is 0, so that no value can be set");
            findings.push(none.help("omit the limit if the page states none"));
        }
    }
    for (index, name) in names.iter().enumerate() {
        self::name(name, &names[..index], findings);
    }
}

fn is_same(one: &EndpointVariable, other: &EndpointVariable) -> bool {
    let texts = |of: &EndpointVariable| {
        let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.value.clone());
        (of.doc.value.clone(), text(&of.default), text(&of.pattern))
    };
    texts(one) == texts(other)
}

/// A name of its own in Rust, which is that of a variable of the environment, too.
fn name(name: &Spanned<String>, others: &[&Spanned<String>], findings: &mut Findings<'_>) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let constant = naming::constant(name).filter(|_| name.chars().all(is_word));
    let Some(constant) = constant else {
        let wrong = findings.error(name.span, format!("`{}` is not a valid name", name.value.escape_debug()));
        findings.push(wrong.help("letters, digits, `-` and `_`"));
        return;
    };
    if let Some(first) = others.iter().find(|other| naming::constant(other).as_ref() == Some(&constant)) {
        let twice = findings.error(name.span, format!("`{}` and `{}` have one name in Rust", name.value, first.value));
        findings.push(twice.also(first.span, "the first one").help("clients set both by that name; rename one"));
    }
}

/// Whether the default is one that a client could set.
fn default(name: &Spanned<String>, known: &EndpointVariable, findings: &mut Findings<'_>) {
    let Some(default) = &known.default else { return };
    let is_plain = default.chars().all(|c| c.is_ascii_alphanumeric() || "-._".contains(c));
    let is_rim = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let pattern = known.pattern.as_ref().and_then(|pattern| Regex::new(&format!("^(?:{})$", pattern.value)).ok());
    if !is_plain || !is_rim(default.chars().next()) || !is_rim(default.chars().last()) {
        let message = format!("`{}` is not a value of the variable `{}`", default.value.escape_debug(), name.value);
        findings.push(findings.error(default.span, message).help("letters, digits, and `-`, `.` or `_` between them"));
    } else if pattern.is_some_and(|pattern| !pattern.is_match(default)) {
        let message = format!("`{}` does not match the pattern of `{}`", default.value, name.value);
        findings.push(findings.error(default.span, message).help("correct the default or the pattern"));
    }
}
