//! Authentication methods that say something which no request can carry, and operations that take one which there is not.

use super::credential_sources::variable;
use crate::Spanned;
use crate::check::{Check, Findings, Run};
use crate::model::{KeyScheme, Scheme, Service};

pub(super) const CHECK: Check = Check {
    code: "auth-scheme",
    finds: "An operation that takes an authentication method which the service does not have; a method with an invalid prefix, variable or parameter, with a variable used twice, or with more than four headers.",
    why: "No client could make the call.",
    instead: "Name methods under `auth:` of the service; a prefix is visible ASCII, and a variable has capital letters, digits and `_`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
auth: [key]
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
auth: [token]
safety: read
",
    run: Run::Service(run),
};

/// Most headers that keys stand in.
const MOST: usize = 4;

fn run(service: &Service, findings: &mut Findings<'_>) {
    let auth = &service.file.auth;
    let known: Vec<&str> = auth.schemes().map(Scheme::name).collect();
    for operation in &service.operations {
        let mut seen: Vec<&str> = Vec::new();
        for name in operation.auth.iter().flat_map(|auth| &auth.0) {
            if !known.contains(&name.as_str()) {
                let unknown = findings.error(name.span, format!("unknown authentication method `{}`", name.value));
                let help = format!("the service has {}; write `none` if no credentials are needed", known.join(", "));
                findings.push(unknown.suggest(name, known.iter().copied()).help(help));
            } else if seen.contains(&name.as_str()) {
                findings.push(findings.error(name.span, format!("duplicate authentication method `{}`", name.value)));
            }
            seen.push(name);
        }
    }
    if let Some(prefix) = auth.token.as_ref().and_then(|token| token.prefix.as_ref()) {
        let is_sent = |c: char| c.is_ascii_graphic() || c == ' ';
        if prefix.trim().is_empty() || prefix.starts_with(' ') || !prefix.chars().all(is_sent) {
            let message = format!("`{}` is not a valid prefix of a token", prefix.value.escape_debug());
            findings.push(findings.error(prefix.span, message).help("write visible ASCII, such as `\"Bearer \"`"));
        }
    }
    variables(service, findings);
    if let Some(query) = &auth.query {
        parameter(service, &query.parameter, findings);
    }
    if let Some(key) = &auth.key {
        keys(service, key, findings);
    }
}

fn variables(service: &Service, findings: &mut Findings<'_>) {
    let sources = service.file.credentials.iter().flat_map(|sources| &sources.environment);
    let mut seen: Vec<&Spanned<String>> = sources.flat_map(|environment| environment.keys.iter()).collect();
    for name in service.file.auth.variables() {
        variable(name, findings);
        if let Some(first) = seen.iter().find(|known| known.value == name.value) {
            let twice = findings.error(name.span, format!("the variable `{}` is used twice", name.value));
            findings.push(twice.also(first.span, "the first use").help("name a variable of its own for each part"));
        }
        seen.push(name);
    }
}

/// The parameter of a key, which callers cannot set.
fn parameter(service: &Service, name: &Spanned<String>, findings: &mut Findings<'_>) {
    if name.is_empty() || name.chars().any(char::is_control) {
        findings.push(findings.error(name.span, format!("`{}` is not a valid parameter", name.value.escape_debug())));
    }
    let same = service.operations.iter().flat_map(|operation| &operation.query);
    for (own, _) in same.filter(|(own, _)| own.value == name.value) {
        let taken = findings.error(own.span, format!("the client sets the query parameter `{}` itself", own.value));
        findings.push(taken.also(name.span, "the key in the query").help("remove it; callers cannot set it"));
    }
}

fn keys(service: &Service, key: &KeyScheme, findings: &mut Findings<'_>) {
    let names: Vec<&str> = key.headers.iter().map(|(_, name)| name.as_str()).collect();
    let span = key.headers.iter().next().map_or(service.file.service.span, |(header, _)| header.span);
    if names.is_empty() || names.len() > MOST {
        let message = format!("`key:` has {} headers; expected 1 to {MOST}", names.len());
        findings.push(findings.error(span, message).help("write `headers: {X-Key: key}`"));
    }
    for (at, (_, name)) in key.headers.iter().enumerate() {
        if names[..at].contains(&name.as_str()) {
            findings.push(findings.error(name.span, format!("two headers for `{}`", name.value)));
        }
    }
    for (name, _) in &key.environment {
        if !names.contains(&name.as_str()) {
            let unknown = findings.error(name.span, format!("no header for `{}`", name.value));
            findings.push(unknown.suggest(name, names.iter().copied()).help("use a name under `headers:`"));
        }
    }
    let missing = names.iter().filter(|name| key.environment.get(name).is_none());
    let missing: Vec<&str> = missing.copied().collect();
    if let (Some((first, _)), false) = (key.environment.iter().next(), missing.is_empty()) {
        let half = findings.error(first.span, format!("no variable for `{}`", missing.join("`, `")));
        findings.push(half.help("name a variable for each value, or for none"));
    }
}
