//! A name or version that cargo does not take.

use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::naming::{LONGEST, is_device, is_kebab_case, is_keyword, reserved};

pub(super) const CHECK: Check = Check {
    code: "bad-version",
    finds: "A `version:` that is not a semantic version, or a `crate:` that is not kebab-case.",
    why: "Cargo rejects the generated crate.",
    instead: "Write the version as `0.1.0`, and the crate as `acme-billing`.",
    fails: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: v1
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
    let (name, version) = (&service.file.crate_name, &service.file.version);
    if !is_kebab_case(name) || name.len() > LONGEST {
        let wrong = findings.error(name.span, format!("`{}` is not a valid crate name", name.value.escape_debug()));
        findings.push(
            wrong.help(format!("write it in kebab-case, such as `acme-billing`, with at most {LONGEST} characters")),
        );
    } else if is_device(name) || is_keyword(name) || reserved::CRATES.contains(&name.as_str()) {
        let taken = findings
            .error(name.span, format!("the name `{}` is reserved by Rust, cargo or an operating system", name.value));
        findings.push(taken.help("rename the crate, such as `acme-billing`"));
    }
    if !is_version(version) {
        let wrong = findings.error(version.span, format!("`{}` is not a semantic version", version.value));
        findings.push(wrong.help("write `MAJOR.MINOR.PATCH`, such as `0.1.0`, or `0.1.0-alpha.1`"));
    }
}

fn is_version(text: &str) -> bool {
    let (text, build) = text.split_once('+').map_or((text, None), |(text, build)| (text, Some(build)));
    let (core, pre) = text.split_once('-').map_or((text, None), |(core, pre)| (core, Some(pre)));
    let numbers: Vec<&str> = core.split('.').collect();
    numbers.len() == 3
        && numbers.into_iter().all(is_number)
        && pre.is_none_or(|pre| pre.split('.').all(|word| is_word(word) && (!is_digits(word) || is_number(word))))
        && build.is_none_or(|build| build.split('.').all(is_word))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits without a leading zero, as far as cargo counts.
fn is_number(text: &str) -> bool {
    is_digits(text) && text.parse::<u64>().is_ok() && (text == "0" || !text.starts_with('0'))
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
