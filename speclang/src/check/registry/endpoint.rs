//! Endpoints that a client cannot use as they are.

use core::net::Ipv6Addr;

use crate::check::{Check, Findings, Run};
use crate::model::{Endpoint, Service};

pub(super) const CHECK: Check = Check {
    code: "endpoint",
    finds: "An endpoint whose URL is not https, has a user, a query, a fragment, a path with an empty or relative segment, or no valid host and port; a variable that only one of URL and `variables:` has; or a service without exactly one default endpoint.",
    why: "Requests carry credentials and must be encrypted, and a client needs a default endpoint.",
    instead: "Write `https://host` or `https://host/path`, describe each `{name}` under `variables:`, and `default: true` on one endpoint.",
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
    run: Run::Values(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let endpoints = &service.file.endpoints;
    for (_, endpoint) in endpoints {
        address(endpoint, findings);
        variables(endpoint, findings);
    }
    let mut defaults = endpoints.iter().filter(|(_, endpoint)| endpoint.default);
    match (defaults.next(), defaults.next()) {
        (Some(_), None) => {}
        (Some((first, _)), Some((second, _))) => {
            let message = format!("two default endpoints: `{}` and `{}`", second.value, first.value);
            let twice = findings.error(second.span, message).also(first.span, "the first one");
            findings.push(twice.help("keep `default: true` on one of them"));
        }
        (None, _) => {
            let span = endpoints.iter().next().map_or(service.file.service.span, |(name, _)| name.span);
            let missing = findings.error(span, "no default endpoint");
            findings.push(missing.help("write `default: true` on the endpoint that clients use by default"));
        }
    }
}

fn address(endpoint: &Endpoint, findings: &mut Findings<'_>) {
    let url = endpoint.url.value.as_str();
    let shown = url.escape_debug();
    // A value is a part of a host, or a segment of a path.
    let filled = named(url).into_iter().fold(url.to_owned(), |url, name| url.replace(&format!("{{{name}}}"), "x"));
    let (message, help) = match filled.strip_prefix("https://") {
        None => {
            (format!("`{shown}` is not an https URL"), "begin with `https://`; unencrypted endpoints are not supported")
        }
        Some("") => (format!("`{shown}` has no host"), "write `https://host`"),
        Some(host) if host.contains('@') => {
            (format!("`{shown}` contains a user"), "write `https://host`; credentials are set by the caller")
        }
        Some(rest) if rest.contains(['?', '#', ' ']) => {
            (format!("`{shown}` contains more than a host and a path"), "write `https://host` or `https://host/path`")
        }
        Some(rest) if rest.split_once('/').is_some_and(|(_, path)| !path.split('/').all(is_segment)) => (
            format!("`{shown}` has no valid path"),
            "write `https://host/path`: segments of letters, digits, `-`, `.`, `_` and `~`, without a slash at the end",
        ),
        Some(rest) if !is_authority(rest.split('/').next().unwrap_or(rest)) => (
            format!("`{shown}` has no valid host and port"),
            "write `https://host` or `https://host:port`: letters, digits, `-` and `.`, or an IP address",
        ),
        Some(_) => return,
    };
    findings.push(findings.error(endpoint.url.span, message).help(help));
}

/// A segment of a path that needs no encoding and leads to no other folder.
fn is_segment(text: &str) -> bool {
    !matches!(text, "" | "." | "..") && text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c))
}

/// Names in braces.
fn named(url: &str) -> Vec<&str> {
    url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// Variables that stand in the URL and are not described, and the other way round.
fn variables(endpoint: &Endpoint, findings: &mut Findings<'_>) {
    let url = &endpoint.url;
    let named = named(url);
    for name in &named {
        if endpoint.variables.get(name).is_none() {
            let unknown = findings.error(url.span, format!("no variable `{name}` under `variables:`"));
            let unknown = unknown.suggest(name, endpoint.variables.keys());
            findings.push(unknown.help(format!("describe `{name}` under `variables:`")));
        }
    }
    for (name, _) in &endpoint.variables {
        if !named.contains(&name.as_str()) {
            let lost = findings.error(name.span, format!("the URL has no `{{{}}}`", name.value));
            findings.push(lost.also(url.span, "the URL").help("write it in the URL, or remove the variable"));
        }
    }
}

/// Whether it is a host that can be looked up, with or without a port.
fn is_authority(text: &str) -> bool {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (text, None),
    };
    let is_port =
        |port: &str| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0);
    let numbers = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let is_host = numbers.map_or_else(|| is_name(host), |numbers| numbers.parse::<Ipv6Addr>().is_ok());
    is_host && port.is_none_or(is_port)
}

/// Labels with dots between them, none of them longer than the name service takes.
fn is_name(host: &str) -> bool {
    let is_label = |label: &str| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
        (1..=63).contains(&label.len())
            && label.chars().all(is_part)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.len() <= 253 && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::is_authority;

    #[test]
    fn hosts_and_ports_are_told_from_everything_else() {
        for text in ["a.example", "a-b.example:443", "127.0.0.1:1", "[::1]", "[::1]:65535", "localhost"] {
            assert!(is_authority(text), "{text}");
        }
        for text in [
            "a:0", "a:65536", "a:", "a:+1", "a:1:2", "a..b", ".a", "a.", "-a", "a_b", "a%41", "ä", "a\\b", "a\n",
            "[::1", "::1", "[x]", ":1", "[::1]x",
        ] {
            assert!(!is_authority(text), "{text}");
        }
    }
}
