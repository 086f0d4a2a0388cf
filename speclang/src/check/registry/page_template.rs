//! An address of documentation pages that leads nowhere, or somewhere else.

use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::text::markdown::plain;

pub(super) const CHECK: Check = Check {
    code: "page-template",
    finds: "A `pages:` that is not an https URL with `{source}` in it, or a `source:` of an operation that cannot be inserted there.",
    why: "The URL becomes a link in every document; without `{source}` it is the same for all operations.",
    instead: "Write `{source}` where the page name belongs in the URL, and the page name under `source:`.",
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
pages: \"https://docs.example/things\"
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
    let pages = &service.file.pages;
    if !pages.contains("{source}") {
        let wrong = findings.error(pages.span, format!("`{}` is the same for all pages", pages.value));
        findings.push(wrong.help("write `{source}` where `source:` of an operation belongs"));
    }
    if !is_template(pages) {
        let wrong = findings.error(pages.span, format!("`{}` is not an https URL", plain(pages)));
        findings.push(wrong.help("write `https://`, a host, and a path with `{source}` in it"));
    }
    for operation in &service.operations {
        let source = &operation.source;
        if !is_page(source) {
            let wrong = findings.error(source.span, format!("`{}` is not a valid page name", plain(source)));
            findings.push(wrong.help(format!(
                "it becomes part of the URL `{}`: use letters, digits and `{ALLOWED}`, and no part `.` or `..`",
                plain(pages)
            )));
        }
    }
}

/// What the name of a page may hold beside letters and digits.
const ALLOWED: &str = "-._~/?#=&%+,;:@";

fn is_written(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || ALLOWED.as_bytes().contains(&byte))
}

fn is_page(source: &str) -> bool {
    let path = source.split(['?', '#']).next().unwrap_or_default();
    !source.is_empty() && is_written(source) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

fn is_template(pages: &str) -> bool {
    let Some(rest) = pages.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':');
    !host.is_empty() && host.bytes().all(is_host) && is_written(&rest.replace("{source}", ""))
}

#[cfg(test)]
mod tests {
    use super::{is_page, is_template};

    #[test]
    fn pages_are_addresses_that_nothing_breaks_out_of() {
        for source in ["things", "api-oce/zh-cn_topic_0000001190606757", "a?id=1&x=%20#top"] {
            assert!(is_page(source), "{source}");
        }
        for source in
            ["", "a b", "a) <script>", "a\"b", "../a", "a/../b", "a//b", "/a", "a\nb", "a\u{e9}", "a'b", "a`b", "a]b"]
        {
            assert!(!is_page(source), "{source}");
        }
        assert!(is_template("https://docs.example/{source}.html"));
        for pages in [
            "javascript:alert('{source}')",
            "http://docs.example/{source}",
            "https:///{source}",
            "https://{source}/a",
            "https://me@docs.example/{source}",
            "https://docs.example/{source}) <b>",
            "//docs.example/{source}",
            "",
        ] {
            assert!(!is_template(pages), "{pages}");
        }
    }
}
