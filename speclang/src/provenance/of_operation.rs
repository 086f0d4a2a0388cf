//! Facts of an operation, part by part.

use super::of_part::{ground, of_error, reading};
use super::owner::Owner;
use super::{Fact, Ground, Home, Key, Layer, Origin, of_field, of_waiter, sentence};
use crate::Spanned;
use crate::model::{Operation, Part, RuleEntry, Service, Statement};

/// All facts of an operation.
pub(super) fn facts<'a>(service: &'a Service, operation: &'a Operation) -> Vec<Fact<'a>> {
    let mut facts = Vec::new();
    let mut put = |part, key: &'static str, subject, span, sentence| {
        let ground = ground(service, operation, part, || vec![key.into()]);
        facts.push(ground.fact(Home::Operation(operation, part), subject, key, span, sentence));
    };
    let own = operation.id.span;
    put(Part::Request, "request", "", operation.request.span, false);
    if let Some(auth) = &operation.auth {
        put(Part::Request, "auth", "", auth.span, false);
    }
    put(Part::Summary, "summary", "", operation.summary.span, true);
    put(Part::Summary, "safety", "", operation.safety.span, true);
    for (key, stated) in [
        ("notes", operation.notes.is_some()),
        ("paging", operation.paging.is_some()),
        ("retiring", operation.retiring.is_some()),
    ] {
        if stated {
            put(Part::Summary, key, "", own, true);
        }
    }
    for caller in &operation.callers {
        put(Part::Callers, "callers", &caller.value, caller.span, false);
    }
    // That a list is empty is a fact where somebody says so.
    for (key, part, is_empty) in [
        ("callers", Part::Callers, operation.callers.is_empty()),
        ("permissions", Part::Permissions, operation.permissions.is_empty()),
    ] {
        if is_empty && operation.evidence.iter().any(|entry| entry.of.as_ref().is_some_and(|of| of.value == key)) {
            put(part, key, "", own, false);
        }
    }
    if operation.audit.is_some() {
        put(Part::Audit, "audit", "", own, false);
    }
    if let Some(retry) = &operation.retry {
        put(Part::Errors, "retry", "", retry.span, false);
    }
    if let Some(rate) = &operation.rate_limit {
        put(Part::RateLimit, "rate_limit", "", rate.span, false);
    }
    if let Some(list) = &operation.partial_failure {
        put(Part::Response, "partial_failure", "", list.span, true);
    }
    if let Some(success) = &operation.success {
        put(Part::Response, "success", "", success.span, false);
    }
    if let Some(encoding) = operation.encoding.filter(|encoding| encoding.span.file == own.file) {
        put(Part::Body, "encoding", "", encoding.span, false);
    }
    if let Some(media_type) = &operation.media_type {
        put(Part::Body, "media_type", "", media_type.span, false);
    }
    if operation.response.fields().is_empty() && operation.responses.is_empty() {
        let place = if operation.response.is_unstated() { own } else { operation.response.span };
        put(Part::Response, "response", "", place, false);
    }
    add_sentences(service, operation, &mut facts);
    for permission in &operation.permissions {
        let keys = || vec![Key::named("permissions", &permission.action), "permissions".into()];
        let ground = ground(service, operation, Part::Permissions, keys);
        let home = Home::Operation(operation, Part::Permissions);
        facts.push(ground.fact(home, &permission.action, "permissions", permission.span, false));
    }
    for (status, _) in &operation.responses {
        let keys = || vec![Key::named("responses", status), "responses".into()];
        let ground = ground(service, operation, Part::Response, keys);
        let home = Home::Operation(operation, Part::Response);
        facts.push(ground.fact(home, &status.value, "responses", status.span, false));
    }
    for (place, name, field) in operation.parameters() {
        let around = Owner::Operation(operation, place.name(), place.part()).around(service, name);
        let home = Home::Operation(operation, place.part());
        of_field::add((home, &around), (service, Some(place)), (name, field), &mut facts);
    }
    for (key, part, fields) in [
        ("response", Part::Response, operation.response.fields()),
        ("response_headers", Part::Response, &operation.response_headers),
        ("error_fields", Part::Errors, &operation.error_fields),
    ] {
        for (name, field) in fields {
            let around = Owner::Operation(operation, key, part).around(service, name);
            of_field::add((Home::Operation(operation, part), &around), (service, None), (name, field), &mut facts);
        }
    }
    add_rules(service, operation, &mut facts);
    of_waiter::add(service, operation, &mut facts);
    add_errors(service, operation, &mut facts);
    facts
}

/// Sentences of lists, each a fact of its own.
fn add_sentences<'a>(service: &'a Service, operation: &'a Operation, facts: &mut Vec<Fact<'a>>) {
    for (key, all) in [("side_effects", &operation.side_effects), ("restrictions", &operation.restrictions)] {
        for one in all {
            let keys = || {
                let called = sentence::keys(key, one, all, &operation.evidence);
                called.chain([key.into()]).collect()
            };
            let ground = ground(service, operation, Part::Summary, keys);
            facts.push(ground.fact(Home::Operation(operation, Part::Summary), &one.value, key, one.span, true));
        }
    }
}

fn add_rules<'a>(service: &'a Service, operation: &'a Operation, facts: &mut Vec<Fact<'a>>) {
    for (id, entry) in &operation.rules {
        let part = parts(operation, &entry.rule.statement)[0];
        let ground = ground_of_rule(service, operation, id, entry);
        facts.push(ground.fact(Home::Operation(operation, part), id, "rule", id.span, true));
    }
}

/// What a rule rests on: its evidence, else what was read of the parts whose parameters it names.
pub(crate) fn of_rule<'a>(
    service: &'a Service,
    operation: &'a Operation,
    id: &'a Spanned<String>,
    entry: &'a RuleEntry,
) -> Origin<'a> {
    ground_of_rule(service, operation, id, entry).origin(true)
}

fn ground_of_rule<'a>(
    service: &'a Service,
    operation: &'a Operation,
    id: &'a Spanned<String>,
    entry: &'a RuleEntry,
) -> Ground<'a> {
    let parts = parts(operation, &entry.rule.statement);
    Ground::read(service, parts.into_iter().map(|part| reading(operation, part)))
        .within(Layer::of(&operation.evidence, || vec![Key::named("rules", id), "rules".into()]))
        .within(Layer::of(&entry.evidence, || vec!["rule".into(), "server".into()]))
}

/// Parts that list the parameters of a rule; one that names none belongs to what the operation does.
fn parts(operation: &Operation, statement: &Statement) -> Vec<Part> {
    let names = statement.parameters();
    let tops = names.iter().filter_map(|name| name.split('.').next());
    let mut parts: Vec<Part> =
        tops.filter_map(|name| operation.parameter(name)).map(|(place, _)| place.part()).collect();
    parts.sort_unstable();
    parts.dedup();
    if parts.is_empty() { vec![Part::Summary] } else { parts }
}

fn add_errors<'a>(service: &'a Service, operation: &'a Operation, facts: &mut Vec<Fact<'a>>) {
    for (code, error) in &operation.errors {
        let around = ground(service, operation, Part::Errors, || vec![Key::named("errors", code), "errors".into()]);
        let mut put = |key: &'static str, sentence| {
            let (own, origin) = of_error(&around, error, key, sentence);
            facts.push(own.fact_of(Home::Operation(operation, Part::Errors), code, key, code.span, origin));
        };
        put("status", false);
        if error.meaning.is_some() {
            put("meaning", true);
        }
        if !error.carries.is_empty() {
            put("carries", true);
        }
    }
}
