//! Places of credentials that no client can use, or that a stranger could answer at.

use core::net::{IpAddr, SocketAddr};

use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::{CredentialSources, KeyNames, MetadataSource, Service};
use crate::{Span, Spanned};

pub(super) const CHECK: Check = Check {
    code: "credential-sources",
    finds: "A `credentials:` without a source, with a duplicate name, with an invalid variable, path or header, with a metadata address that is not `http://` and a local IP address, or with a part of an access key that `auth:` has no header for.",
    why: "Clients look up secrets by these names; the metadata service is called without encryption, so that only a local address is safe.",
    instead: "Write each name as the vendor's own programs read it, and the address as an IP address.",
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
auth: {signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}}
credentials:
  environment: {keys: {access_key: THINGS_KEY, secret_key: THINGS_KEY, security_token: things-token}}
  profile: {path: /etc/things, section: things, keys: {access_key: key, secret_key: secret}}
  metadata:
    address: http://metadata.example
    path: keys
    object: keys
    keys: {access_key: key, secret_key: secret}
    expires_at: end
    renew_before_seconds: 300
    advice: Give the machine a role.
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
auth: {signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date, session_header: X-Session}}
credentials:
  environment: {keys: {access_key: THINGS_KEY, secret_key: THINGS_SECRET, security_token: THINGS_TOKEN}}
  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}
  metadata:
    address: http://169.254.169.254
    path: /keys
    object: keys
    keys: {access_key: key, secret_key: secret}
    expires_at: end
    renew_before_seconds: 300
    advice: Give the machine a role.
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
    let Some(sources) = &service.file.credentials else { return };
    let heading = word_after(findings.sources, service.file.service.span, "credentials");
    if sources.environment.is_none() && sources.profile.is_none() && sources.metadata.is_none() {
        let empty = findings.error(heading, "`credentials:` has no source");
        findings.push(empty.help("add `environment:`, `profile:` or `metadata:`, or remove `credentials:`"));
    }
    if service.file.auth.signature.is_none() {
        let unused =
            findings.error(heading, "`credentials:` has sources of access keys, but the service has no `signature:`");
        findings.push(unused.help("add `signature:` under `auth:`, or remove `credentials:`"));
    }
    for keys in key_pairs(sources) {
        headers(service, keys, findings);
    }
    if let Some(environment) = &sources.environment {
        let others = environment.others.iter().flat_map(|other| &other.names);
        environment.keys.iter().chain(others).for_each(|name| variable(name, findings));
        let file = sources.profile.iter().filter_map(|profile| profile.path_variable.as_ref());
        distinct(environment.keys.iter().chain(file), findings);
    }
    if let Some(profile) = &sources.profile {
        profile.path_variable.iter().for_each(|name| variable(name, findings));
        distinct(profile.keys.iter(), findings);
        let path = &profile.path;
        if path.split('/').any(|part| matches!(part, "" | "." | ".."))
            || path.contains(|c: char| matches!(c, '\\' | '~' | '$' | ':') || c.is_control())
        {
            let message = format!("`{}` is not a valid path below the home directory", path.value);
            findings.push(findings.error(path.span, message).help("separate its parts with `/`"));
        }
        if !is_word(&profile.section) {
            let message = format!("`{}` is not a valid profile section", profile.section.value.escape_debug());
            findings.push(findings.error(profile.section.span, message).help("use letters, digits, `_` and `-`"));
        }
        let others = profile.others.iter().flat_map(|other| &other.names);
        for key in profile.keys.iter().chain(others).filter(|key| !is_word(key) || key.value != key.to_lowercase()) {
            let message = format!("`{}` is not a valid profile key", key.value);
            findings.push(findings.error(key.span, message).help("use lower-case letters, digits, `_` and `-`"));
        }
    }
    if let Some(metadata) = &sources.metadata {
        of_metadata(metadata, findings);
    }
}

fn key_pairs(sources: &CredentialSources) -> impl Iterator<Item = &KeyNames> {
    let environment = sources.environment.iter().map(|place| &place.keys);
    let profile = sources.profile.iter().map(|place| &place.keys);
    environment.chain(profile).chain(sources.metadata.iter().map(|place| &place.keys))
}

fn headers(service: &Service, keys: &KeyNames, findings: &mut Findings<'_>) {
    let Some(scheme) = &service.file.auth.signature else { return };
    let parts = [
        (&keys.security_token, &scheme.session_header, "session_header"),
        (&keys.account, &scheme.domain_header, "domain_header"),
    ];
    for (name, header, key) in parts {
        if let (Some(name), None) = (name, header) {
            let message = format!("no header for `{}`", name.value);
            findings.push(findings.error(name.span, message).help(format!("add `{key}:` under `auth.signature:`")));
        }
    }
}

pub(super) fn variable(name: &Spanned<String>, findings: &mut Findings<'_>) {
    let letters = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    if name.is_empty() || !name.chars().all(letters) || name.starts_with(|c: char| c.is_ascii_digit()) {
        let message = format!("`{}` is not a valid environment variable name", name.value);
        findings.push(findings.error(name.span, message).help("use capital letters, digits and `_`"));
    }
}

fn distinct<'a>(names: impl Iterator<Item = &'a Spanned<String>>, findings: &mut Findings<'_>) {
    let mut seen: Vec<&Spanned<String>> = Vec::new();
    for name in names {
        match seen.iter().find(|known| known.value == name.value) {
            Some(known) => {
                let twice =
                    findings.error(name.span, format!("`{}` is used for two parts of an access key", name.value));
                findings.push(twice.also(known.span, "the first one"));
            }
            None => seen.push(name),
        }
    }
}

fn of_metadata(metadata: &MetadataSource, findings: &mut Findings<'_>) {
    distinct(metadata.keys.iter().chain([&metadata.expires_at]), findings);
    let address = &metadata.address;
    let host = address.strip_prefix("http://").unwrap_or_default();
    if !is_near(host) {
        let message = format!("`{}`: expected `http://` and a loopback or link-local IP address", address.value);
        findings.push(findings.error(address.span, message).help("for example `http://169.254.169.254`"));
    }
    let session = metadata.session.as_ref();
    for path in session.map(|session| &session.path).into_iter().chain([&metadata.path]) {
        if !path.starts_with('/')
            || path.contains(|c: char| matches!(c, '?' | '#' | ' ' | '{' | '\\') || c.is_control() || !c.is_ascii())
        {
            let message = format!("`{}` is not a valid path", path.value);
            findings.push(findings.error(path.span, message).help("begin with `/`, and omit the query"));
        }
    }
    for header in session.iter().flat_map(|session| [&session.lifetime_header, &session.token_header]) {
        if !is_word(header) {
            findings.push(findings.error(header.span, format!("`{}` is not a valid header name", header.value)));
        }
    }
    let lifetime = session.filter(|session| session.lifetime_seconds == 0).map(|session| session.path.span);
    zero(lifetime, "lifetime_seconds", findings);
}

fn zero(at: Option<Span>, key: &str, findings: &mut Findings<'_>) {
    if let Some(at) = at {
        let span = word_after(findings.sources, at, key);
        findings.push(findings.error(span, format!("`{key}` is 0, so that no token would be valid")));
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// Whether a host, with or without a port, is an address of the machine itself or of its link.
fn is_near(host: &str) -> bool {
    let ip = host.parse::<SocketAddr>().map(|address| address.ip());
    match ip.or_else(|_| host.parse::<IpAddr>()) {
        Ok(IpAddr::V4(ip)) => ip.is_loopback() || ip.is_link_local(),
        Ok(IpAddr::V6(ip)) => host.starts_with('[') && (ip.is_loopback() || ip.is_unicast_link_local()),
        Err(_) => false,
    }
}
