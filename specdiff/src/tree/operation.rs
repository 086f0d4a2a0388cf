//! Operations as entities.

use speclang::model::{Audit, Body, Encoding, Operation, Paging, Permission, RateLimit, Request, Retiring, Safety};
use speclang::{Span, Spanned, naming};

use super::errors::{of_operation, statuses, words};
use super::field::{Site, field};
use super::{Family, Node, Value, auth, provenance, retry, rule, waiter};
use crate::effect::Side;
use crate::rust::{Crate, Rust};

pub(super) fn operation(spec: &Operation, krate: &Crate<'_>) -> Node {
    let Operation {
        id,
        summary,
        notes,
        request,
        group,
        source,
        read_on,
        read,
        callers,
        permissions,
        audit,
        rate_limit,
        auth,
        safety,
        retry,
        paging,
        side_effects,
        restrictions,
        retiring,
        path: _,
        query: _,
        header: _,
        encoding,
        media_type,
        body,
        rules,
        waiters,
        success,
        response: _,
        responses: _,
        response_headers: _,
        partial_failure,
        errors,
        error_fields,
        // The service lists them with its own.
        types: _,
        disputed,
        evidence,
    } = spec;
    let mut node = Node::new(Family::Operation, "operation", &id.value, id.span);
    node.rust = krate.operation_item(spec);
    node.text("summary", Some(summary));
    node.text("notes", notes.as_ref());
    let Request { method, path } = &request.value;
    node.fact_at("method", Value::Text(method.name().to_owned()), request.span);
    node.fact_at("path", Value::Phrase(path.clone()), request.span);
    node.fact_at("group", Value::Name("group", group.value.clone()), group.span);
    node.text("source", Some(source));
    node.plain("read_on", read_on.as_ref());
    listed(&mut node, "callers", callers);
    granted(&mut node, permissions);
    if let Some(success) = success {
        node.fact_at("success", statuses(&success.value), success.span);
    }
    if let Some(Audit { resource, event }) = audit {
        node.fact("audit", Value::Text(format!("{event} on {resource}")));
    }
    sent(&mut node, (encoding.as_ref(), media_type.as_ref()), body);
    if let Some(limit) = rate_limit {
        let RateLimit { calls, seconds } = limit.value;
        // Calls an hour, so that limits of different units compare.
        let hourly = u64::from(calls) * 3600 / u64::from(seconds.max(1));
        node.fact_at("rate_limit", Value::Number(hourly.into()), limit.span);
    }
    if let Some(known) = auth {
        node.fact_at("auth", auth::of_operation(known), known.span);
    }
    let (class, key) = match &safety.value {
        Safety::Read => ("read", None),
        Safety::Write => ("write", None),
        Safety::WriteKeyedBy(key) => ("write", Some(key)),
    };
    node.fact_at("safety", Value::Text(class.to_owned()), safety.span);
    if let Some(key) = key {
        node.fact_at("key", Value::Phrase(key.clone()), safety.span);
    }
    if let Some(rules) = retry {
        retry::facts(&mut node, &rules.value, rules.span);
    }
    node.children.extend(paging.as_ref().map(|paging| self::paging(paging, id.span)));
    listed(&mut node, "side_effects", side_effects);
    listed(&mut node, "restrictions", restrictions);
    node.children.extend(retiring.as_ref().map(|retiring| self::retiring(retiring, id.span)));
    let parameters = spec.parameters().map(|(place, name, known)| field(name, known, Site::Parameter(place), krate));
    node.children.extend(parameters);
    node.children.extend(rules.iter().map(|(id, entry)| rule::rule(id, entry)));
    node.children.extend(waiters.iter().map(|(id, known)| waiter::waiter(id, known, group)));
    answers(&mut node, spec, krate);
    if let Some(list) = partial_failure {
        node.fact_at("partial_failure", Value::Text(list.value.clone()), list.span);
    }
    node.children.extend(errors.iter().map(|(code, error)| of_operation(code, error, krate.service)));
    node.children.extend(error_fields.iter().map(|(name, known)| field(name, known, Site::ErrorField, krate)));
    provenance::attach(&mut node, disputed, evidence);
    let readings = read.iter().flat_map(|read| read.iter());
    node.children.extend(readings.map(|(part, reading)| provenance::reading(part, reading)));
    node
}

/// Adds how the body is sent.
fn sent(
    node: &mut Node,
    (encoding, media_type): (Option<&Spanned<Encoding>>, Option<&Spanned<String>>),
    body: &Spanned<Body>,
) {
    // JSON is what a body is unless somebody says otherwise.
    if let Some(encoding) = encoding.filter(|encoding| encoding.value != Encoding::Json) {
        node.fact_at("encoding", Value::Text(encoding.name().to_owned()), encoding.span);
    }
    if let Some(media_type) = media_type {
        node.fact_at("media_type", Value::Text(media_type.value.clone()), media_type.span);
    }
    if body.whole().is_some() {
        node.fact_at("body", Value::Text("one value".to_owned()), body.span);
    }
}

/// Adds what a success is answered with.
fn answers(node: &mut Node, spec: &Operation, krate: &Crate<'_>) {
    let each = spec.responses.iter();
    let by_status: Vec<String> =
        each.map(|(status, known)| format!("{} {}", status.value, known.words().unwrap_or_default())).collect();
    let words = if by_status.is_empty() { spec.response.words() } else { Some(by_status.join(", ")) };
    if let Some(words) = words {
        node.fact_at("response", Value::Type(words), spec.response.span);
    }
    for (fields, site) in [(spec.response.fields(), Site::Answer), (&spec.response_headers, Site::AnswerHeader)] {
        node.children.extend(fields.iter().map(|(name, known)| field(name, known, site, krate)));
    }
}

/// Adds the permissions, and those of them that are retiring.
fn granted(node: &mut Node, permissions: &[Spanned<Permission>]) {
    let actions = |wanted: fn(&Permission) -> bool| {
        let mut actions: Vec<String> =
            permissions.iter().filter(|known| wanted(known)).map(|known| known.action.clone()).collect();
        actions.sort();
        actions
    };
    if let Some(first) = permissions.first() {
        node.fact_at("permissions", Value::Words(actions(|_| true)), first.span);
    }
    if let Some(first) = permissions.iter().find(|known| known.retiring) {
        node.fact_at("retiring_permissions", Value::Words(actions(|known| known.retiring)), first.span);
    }
}

/// Adds a list of texts as a set, at the place of its first one.
fn listed(node: &mut Node, name: &'static str, texts: &[Spanned<String>]) {
    if let Some(first) = texts.first() {
        node.fact_at(name, words(texts), first.span);
    }
}

fn paging(paging: &Paging, place: Span) -> Node {
    let Paging { kind, offset, limit, marker, next, from, more, items, total } = paging;
    let mut node = Node::new(Family::Paging, "paging", "paging", place);
    node.fact("kind", Value::Text(kind.name().to_owned()));
    for (fact, parameter) in [("offset", offset), ("limit", limit), ("marker", marker)] {
        if let Some(parameter) = parameter {
            node.fact_at(fact, Value::Phrase(parameter.value.clone()), parameter.span);
        }
    }
    let paths = [
        ("next", next.as_ref()),
        ("from", from.as_ref()),
        ("more", more.as_ref()),
        ("items", Some(items)),
        ("total", total.as_ref()),
    ];
    for (fact, path) in paths {
        if let Some(path) = path {
            node.fact_at(fact, Value::Text(path.value.to_string()), path.span);
        }
    }
    node
}

fn retiring(retiring: &Retiring, place: Span) -> Node {
    let Retiring { replaced_by, note } = retiring;
    let mut node = Node::new(Family::Retiring, "retiring", "retiring", place);
    node.side = Side::Both;
    node.rust = Rust::default();
    if let Some(id) = replaced_by {
        let method = naming::member(id, None).unwrap_or_default();
        node.shown = method;
        node.fact_at("replaced_by", Value::Name("operation", id.value.clone()), id.span);
    }
    node.text("note", note.as_ref());
    node
}
