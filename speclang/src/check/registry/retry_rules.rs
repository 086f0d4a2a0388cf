//! Retries that cannot happen, or that must not.

use crate::check::{Check, Findings, Run};
use crate::model::{RetryRules, Safety, Service, Statuses};
use crate::{Span, Spanned};

use super::bad_header::is_token;

pub(super) const CHECK: Check = Check {
    code: "retry-rules",
    finds: "Under `retry:`, a status that is not an error, for which credentials are refreshed, or that is a duplicate; an invalid header name; `limits:` without exactly one of `reset` and `reset_after`; or `retry:` of a plain write operation.",
    why: "Clients would never retry, or retry without a chance of success. A plain write operation is never retried.",
    instead: "Write statuses from 400 to 599 other than 401 and 407, each once. For a write operation, name its idempotency key: `write keyed by PARAMETER`.",
    fails: "\
# file: operations/put.yaml
operation: PutThing
summary: Puts a thing.
request: PUT /things
group: things
source: things
safety: write
retry: {statuses: [429, 503]}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
retry:
  statuses: [429, 503]
  when: [{status: 403, header: Retry-After}, {status: 403, header: X-Remaining, value: \"0\"}]
  wait: [Retry-After]
  limits: {remaining: X-Remaining, reset: X-Reset}
",
    run: Run::Service(run),
};

/// Statuses about who calls: credentials are renewed instead, as repeated wrong ones may lock an account.
const RENEWED: [u16; 2] = [401, 407];

fn run(service: &Service, findings: &mut Findings<'_>) {
    if let Some(rules) = &service.file.retry {
        of_rules(rules, findings);
    }
    for operation in &service.operations {
        let Some(rules) = &operation.retry else { continue };
        if operation.safety.value == Safety::Write {
            let plain = findings.error(rules.span, format!("`{}` is a write, which is sent once", operation.id.value));
            findings.push(plain.help("remove `retry:`, or write `safety: write keyed by PARAMETER`"));
        }
        of_rules(rules, findings);
    }
}

fn of_rules(rules: &RetryRules, findings: &mut Findings<'_>) {
    let unconditional = rules.statuses.as_ref();
    if let Some(statuses) = unconditional {
        of_statuses(&statuses.value, statuses.span, findings);
    }
    for (index, when) in rules.when.iter().enumerate() {
        of_statuses(&when.status.value, when.status.span, findings);
        let always = |status: &u16| unconditional.is_some_and(|known| known.value.0.contains(status));
        if when.status.value.0.iter().all(always) && !when.status.value.0.is_empty() {
            let known = findings.error(when.status.span, "`statuses` has this status, with any header");
            findings.push(known.help("remove it there, or remove this condition"));
        }
        let key = |at: usize| {
            let when = &rules.when[at];
            (&when.status.value, when.header.to_ascii_lowercase(), when.value.as_ref().map(|value| &value.value))
        };
        if (0..index).any(|before| key(before) == key(index)) {
            findings.push(findings.error(when.header.span, "duplicate condition").help("remove one of the two"));
        }
        if let Some(value) = when.value.as_ref().filter(|value| !is_value(value)) {
            let message = format!("`{}` is not valid in a header", value.value.escape_debug());
            findings.push(findings.error(value.span, message).help("write visible ASCII without blanks around it"));
        }
    }
    for name in rules.headers().filter(|name| !is_token(name)) {
        let message = format!("`{}` is not a valid header name", name.value.escape_debug());
        findings.push(findings.error(name.span, message).help("write an HTTP token: letters, digits and `-`"));
    }
    if let Some(limits) = rules.limits.as_ref().filter(|limits| limits.reset.is_some() == limits.reset_after.is_some())
    {
        let message = "`limits:` needs exactly one of `reset` and `reset_after`";
        let help = "write `reset:` for a time in seconds since 1970, or `reset_after:` for a number of seconds";
        findings.push(findings.error(limits.remaining.span, message).help(help));
    }
}

fn of_statuses(statuses: &Statuses, span: Span, findings: &mut Findings<'_>) {
    if statuses.0.is_empty() {
        findings.push(findings.error(span, "no status").help("write statuses, or remove the key"));
    }
    for (index, status) in statuses.0.iter().enumerate() {
        let message = if !(400..600).contains(status) {
            format!("{status} is not an error status")
        } else if RENEWED.contains(status) {
            format!("{status} is not retried: clients renew their credentials")
        } else if statuses.0[..index].contains(status) {
            format!("duplicate status {status}")
        } else {
            continue;
        };
        findings.push(
            findings.error(span, message).help("write statuses from 400 to 599 other than 401 and 407, each once"),
        );
    }
}

fn is_value(value: &Spanned<String>) -> bool {
    !value.is_empty() && value.trim() == value.as_str() && value.chars().all(|c| c.is_ascii_graphic() || c == ' ')
}
