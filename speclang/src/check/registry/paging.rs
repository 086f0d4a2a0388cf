//! Paging whose keys do not fit.

use crate::Spanned;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Operation, Paging, PagingKind, Scalar, Service};

pub(super) const CHECK: Check = Check {
    code: "paging",
    finds: "Pagination with unknown parameters or fields, or without a key that its kind requires.",
    why: "No iterator over the pages can be generated.",
    instead: "Use `offset` and `limit` for `rows` and `pages`, `marker` and `next` for `marker`, and a response list as `items`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
paging: {kind: rows, offset: offset, limit: limit, items: rows}
query:
  offset: {type: integer, range: 0..=, doc: Rows to pass over., presence: default 0}
  limit: {type: integer, range: 1..=100, doc: Most rows of one page., presence: default 10}
response:
  things: {type: list of text, doc: Things of this page.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
paging: {kind: rows, offset: offset, limit: limit, items: things}
query:
  offset: {type: integer, range: 0..=, doc: Rows to pass over., presence: default 0}
  limit: {type: integer, range: 1..=100, doc: Most rows of one page., presence: default 10}
response:
  things: {type: list of text, doc: Things of this page.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        if let Some(paging) = &operation.paging {
            keys(paging, findings);
            for (key, name) in [("offset", &paging.offset), ("limit", &paging.limit), ("marker", &paging.marker)] {
                parameter(service, operation, key, name.as_ref(), findings);
            }
            for (key, name) in
                [("items", Some(&paging.items)), ("next", paging.next.as_ref()), ("total", paging.total.as_ref())]
            {
                answer(service, operation, key, name, findings);
            }
        }
    }
}

/// Keys that the kind needs, and those that say nothing for it.
fn keys(paging: &Paging, findings: &mut Findings<'_>) {
    let by_marker = paging.kind == PagingKind::Marker;
    let kind = if by_marker { "a marker" } else { "an offset" };
    let counting = [("offset", &paging.offset), ("limit", &paging.limit)];
    let marking = [("marker", &paging.marker), ("next", &paging.next)];
    let (needed, other) = if by_marker { (marking, &counting[..1]) } else { (counting, &marking[..]) };
    for (key, _) in needed.iter().filter(|(_, name)| name.is_none()) {
        let missing = findings.error(paging.items.span, format!("pagination by {kind} requires the key `{key}`"));
        findings.push(missing.help(format!("add `{key}:` next to `items:`")));
    }
    for (key, name) in other {
        if let Some(name) = name {
            let idle = findings.error(name.span, format!("pagination by {kind} has no `{key}`"));
            findings.push(idle.help("remove the key, or choose the other kind: rows, pages, marker"));
        }
    }
}

fn parameter(
    service: &Service,
    operation: &Operation,
    key: &str,
    name: Option<&Spanned<String>>,
    findings: &mut Findings<'_>,
) {
    let Some(name) = name else { return };
    match operation.parameter(name) {
        None => {
            let unknown =
                findings.error(name.span, format!("`{}` has no parameter `{}`", operation.id.value, name.value));
            let known = operation.parameters().map(|(_, known, _)| known.as_str());
            findings.push(unknown.suggest(name, known).help(format!("`{key}` names a parameter of the operation")));
        }
        Some((_, field)) if key != "marker" && !matches!(service.base(&field.ty), Base::Scalar(Scalar::Integer, _)) => {
            let wrong = findings
                .error(name.span, format!("expected an integer, `{}` is of type `{}`", name.value, field.ty.value));
            findings.push(
                wrong.also(field.ty.span, "its type").help(format!("`{key}` names a parameter of type `integer`")),
            );
        }
        Some(_) => {}
    }
}

fn answer(
    service: &Service,
    operation: &Operation,
    key: &str,
    name: Option<&Spanned<String>>,
    findings: &mut Findings<'_>,
) {
    let Some(name) = name else { return };
    let Some(field) = operation.response.get(name) else {
        let unknown = findings.error(name.span, format!("the response has no field `{}`", name.value));
        findings.push(
            unknown.suggest(name, operation.response.keys()).help(format!("`{key}` names a field of the response")),
        );
        return;
    };
    let wanted = match key {
        "items" if !field.ty.is_list() => "a list",
        "total" if !matches!(service.base(&field.ty), Base::Scalar(Scalar::Integer, _)) => "an integer",
        _ => return,
    };
    let wrong =
        findings.error(name.span, format!("`{}` is not {wanted}, it is of type `{}`", name.value, field.ty.value));
    findings.push(wrong.also(field.ty.span, "its type").help(format!("`{key}` names {wanted} of the response")));
}
