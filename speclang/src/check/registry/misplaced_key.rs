//! A key of a request on a response, or the other way round.

use crate::check::walk::{Site, sites, word_after};
use crate::check::{Check, Findings, Run};
use crate::model::limit;
use crate::model::{SentAs, Service};
use crate::source::Sources;
use crate::{Span, Spanned};

pub(super) const CHECK: Check = Check {
    code: "misplaced-key",
    finds: "A response-only key on a parameter, such as `missing_when:`, or a request-only key on a response field, such as `required:`, `presence:` or a limit.",
    why: "It has no meaning there: responses are not sent, and parameters are not returned.",
    instead: "Remove the key, or describe what it means under `doc:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  name: {type: text, required: true, doc: Name of the thing.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  name: {type: text, doc: Name of the thing.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let answered = service.answered_types();
    for site in sites(service) {
        let in_answer = match site.owner {
            Some(known) => answered.contains(known.name.as_str()),
            None => !site.in_request,
        };
        // A type that both use may have the keys of both; one that nobody uses is reported as such.
        let (keys, wrong, right) = match (site.in_request, in_answer) {
            (true, false) => (of_answers(site), "a request", "a response"),
            (false, true) => (of_requests(site, findings.sources), "a response", "a request"),
            _ => continue,
        };
        for (key, span) in keys {
            let misplaced = findings.error(span, format!("`{key}` on `{}`, which is part of {wrong}", site.name));
            findings.push(misplaced.help(format!(
                "`{key}:` is only allowed in {right}; remove it, or describe what it means under `doc:`"
            )));
        }
    }
}

/// What only answers have.
fn of_answers(site: Site<'_>) -> Vec<(&'static str, Span)> {
    let field = site.field;
    // An amount in a body can have its unit beside it, and one in minor units must have its currency.
    let is_minor = field.sent_as.is_some_and(|form| form.value == SentAs::MinorUnits);
    let counted = |key, of: &Option<Spanned<String>>| {
        let is_of_minor = is_minor && key == "currency";
        (key, of.as_ref().filter(|_| !site.place.is_body() && !is_of_minor).map(|of| of.span))
    };
    let missing_when = ("missing_when", field.missing_when.as_ref().map(|text| text.span));
    present([missing_when, counted("unit", &field.unit), counted("currency", &field.currency)])
}

/// What only requests have.
fn of_requests(site: Site<'_>, sources: &Sources) -> Vec<(&'static str, Span)> {
    let field = site.field;
    let after = |key| word_after(sources, site.name.span, key);
    let stated = present([
        ("required", field.required.then(|| after("required"))),
        ("presence", field.presence.as_ref().map(|presence| presence.span)),
        ("named", field.named.iter().next().map(|(key, _)| key.span)),
        ("segments", field.segments.map(|segments| segments.span)),
        ("sent_as", field.sent_as.as_ref().filter(|form| !form.value.is_of_answers()).map(|form| form.span)),
    ]);
    let limits = limit::limits().filter_map(|limit| {
        let stated = (limit.of_field)(field)?;
        Some((limit.key, stated.span.unwrap_or_else(|| after(limit.key))))
    });
    stated.into_iter().chain(limits).collect()
}

fn present<const N: usize>(keys: [(&'static str, Option<Span>); N]) -> Vec<(&'static str, Span)> {
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
}
