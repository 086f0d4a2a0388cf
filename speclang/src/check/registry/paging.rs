//! Paging whose keys do not fit.

use std::collections::BTreeSet;

use crate::check::{Check, Findings, Run};
use crate::model::{Base, Field, Operation, Paging, PagingKind, Path, Scalar, Service};
use crate::{Entries, Spanned};

pub(super) const CHECK: Check = Check {
    code: "paging",
    finds: "Pagination with unknown parameters or fields, or without a key that its kind requires.",
    why: "No iterator over the pages can be generated.",
    instead: "Use `offset` and `limit` for `rows` and `pages`, `marker` and `next` for `marker`, `marker` and `from` for `last`, `next` for `address`, and a response list as `items`.",
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
    let requested = service.requested_types();
    for operation in &service.operations {
        if let Some(paging) = &operation.paging {
            keys(paging, findings);
            for (key, name) in [("offset", &paging.offset), ("limit", &paging.limit), ("marker", &paging.marker)] {
                parameter(service, operation, key, name.as_ref(), findings);
            }
            for (key, path) in [("next", &paging.next), ("total", &paging.total), ("more", &paging.more)] {
                if let Some(path) = path {
                    answer(service, operation, key, path, findings);
                }
            }
            items(service, operation, paging, &requested, findings);
        }
    }
}

/// What a kind is called, the keys that it needs, and those that it may have.
const fn of_kind(kind: PagingKind) -> (&'static str, &'static [&'static str], &'static [&'static str]) {
    match kind {
        PagingKind::Rows | PagingKind::Pages => ("an offset", &["offset", "limit"], &["total"]),
        PagingKind::Marker => ("a marker", &["marker", "next"], &["limit", "total"]),
        PagingKind::Last => ("the last item", &["marker", "from"], &["limit", "total", "more"]),
        PagingKind::Link => ("a link", &[], &["limit", "total"]),
        PagingKind::Address => ("an address", &["next"], &["limit", "total"]),
    }
}

/// Keys that the kind needs, and those that say nothing for it.
fn keys(paging: &Paging, findings: &mut Findings<'_>) {
    let (kind, needed, others) = of_kind(paging.kind);
    let span = |name: &Option<Spanned<String>>| name.as_ref().map(|name| name.span);
    let place = |path: &Option<Spanned<Path>>| path.as_ref().map(|path| path.span);
    let stated = [
        ("offset", span(&paging.offset)),
        ("limit", span(&paging.limit)),
        ("marker", span(&paging.marker)),
        ("next", place(&paging.next)),
        ("from", place(&paging.from)),
        ("more", place(&paging.more)),
        ("total", place(&paging.total)),
    ];
    for (key, stands) in stated {
        match stands {
            None if needed.contains(&key) => {
                let missing =
                    findings.error(paging.items.span, format!("pagination by {kind} requires the key `{key}`"));
                findings.push(missing.help(format!("add `{key}:` next to `items:`")));
            }
            Some(span) if !needed.contains(&key) && !others.contains(&key) => {
                let idle = findings.error(span, format!("pagination by {kind} has no `{key}`"));
                let kinds: Vec<&str> = PagingKind::ALL.iter().map(|(name, _)| *name).collect();
                findings.push(idle.help(format!("remove the key, or choose the other kind: {}", kinds.join(", "))));
            }
            _ => {}
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
        Some((_, field)) if key != "marker" && !is_whole(service.base(&field.ty)) => {
            let wrong = findings
                .error(name.span, format!("expected an integer, `{}` is of type `{}`", name.value, field.ty.value));
            findings.push(
                wrong.also(field.ty.span, "its type").help(format!("`{key}` names a parameter of type `integer`")),
            );
        }
        Some(_) => {}
    }
}

/// The end of a path through fields; a path that does not lead there is reported.
fn end<'a>(
    service: &'a Service,
    (what, fields): (&str, &'a Entries<Field>),
    (key, path, names): (&str, &Spanned<Path>, &[String]),
    findings: &mut Findings<'_>,
) -> Option<Vec<&'a Field>> {
    let (mut found, mut around, mut inside): (Vec<&Field>, String, _) = (Vec::new(), what.to_owned(), Some(fields));
    for name in names {
        let known = || inside.into_iter().flat_map(Entries::keys);
        let Some(field) = inside.and_then(|fields| fields.get(name)) else {
            let unknown = findings.error(path.span, format!("{around} has no field `{name}`"));
            findings.push(unknown.suggest(name, known()).help(format!("`{key}` names a field of {what}")));
            return None;
        };
        found.push(field);
        around = format!("`{name}` of type `{}`", field.ty.value);
        inside = match service.base(&field.ty) {
            Base::Object(inner) if !field.ty.is_list() => Some(inner),
            _ => None,
        };
    }
    Some(found)
}

fn answer(service: &Service, operation: &Operation, key: &str, path: &Spanned<Path>, findings: &mut Findings<'_>) {
    let fields = service.response_fields(operation);
    let Some(names) = path.names().strip_prefix(service.data_path()) else {
        beside(service, fields, path, findings);
        return;
    };
    let Some(found) = end(service, ("the response", fields), (key, path, names), findings) else { return };
    let Some(field) = found.last() else { return };
    let base = service.base(&field.ty);
    let wanted = match key {
        "total" if !is_whole(base) => "an integer",
        "more" if !matches!(base, Base::Scalar(Scalar::Boolean, _)) => "a boolean",
        "next" if field.ty.is_list() || !(matches!(base, Base::Scalar(Scalar::Text, _)) || is_whole(base)) => "a text",
        _ => return,
    };
    let wrong =
        findings.error(path.span, format!("`{}` is not {wanted}, it is of type `{}`", path.value, field.ty.value));
    findings.push(wrong.also(field.ty.span, "its type").help(format!("`{key}` names {wanted} of the response")));
}

fn is_whole(base: Base<'_>) -> bool {
    matches!(base, Base::Scalar(scalar, _) if scalar.whole().is_some())
}

/// A path beside the response: nothing is documented there, but it may be meant to lead into the response.
fn beside(service: &Service, fields: &Entries<Field>, path: &Spanned<Path>, findings: &mut Findings<'_>) {
    let data = service.data_path().join(".");
    if path.names().first().is_some_and(|name| fields.get(name).is_some()) {
        let inside =
            findings.error(path.span, format!("`{}` is a field of the response, which is in `{data}`", path.value));
        findings.push(inside.help(format!("write `{data}.{}`; paths begin with the wrapper", path.value)));
    }
}

/// The list of items, and the field of an item that is the marker of the page behind it.
fn items(
    service: &Service,
    operation: &Operation,
    paging: &Paging,
    requested: &BTreeSet<&str>,
    findings: &mut Findings<'_>,
) {
    let path = &paging.items;
    if let Some(list) = operation.response.named_type().filter(|ty| ty.is_list()) {
        if paging.items_inside(operation, service) != Some(&[]) {
            let wrong = findings.error(path.span, format!("the response itself is a list, `{list}`"));
            findings.push(wrong.also(operation.response.span, "the response").help("write `items: response`"));
            return;
        }
    } else {
        let fields = service.response_fields(operation);
        let Some(names) = paging.items_inside(operation, service) else {
            let data = service.data_path().join(".");
            let wrong =
                findings.error(path.span, format!("`{}` is not in the response, which is in `{data}`", path.value));
            findings
                .push(wrong.help(format!("write `{data}.` and the path of the list; paths begin with the wrapper")));
            return;
        };
        let Some(found) = end(service, ("the response", fields), ("items", path, names), findings) else { return };
        if let Some(field) = found.last().filter(|field| !field.ty.is_list()) {
            let wrong = findings
                .error(path.span, format!("`{}` is not a list, it is of type `{}`", path.value, field.ty.value));
            findings.push(wrong.also(field.ty.span, "its type").help("`items` names a list of the response"));
            return;
        }
        let way = found.iter().rev().skip(1).map(|field| (&field.ty.value, field.ty.span));
        let whole = operation.response.named_type().map(|ty| (ty, operation.response.span));
        for (ty, span) in way.chain(whole) {
            if requested.contains(ty.to_string().as_str()) {
                let wrong =
                    findings.error(path.span, format!("`{}` is in `{ty}`, which is also used in requests", path.value));
                let help = "write a separate type for the response, because fields of requests may have states";
                findings.push(wrong.also(span, "the type").help(help));
            }
        }
    }
    let (Some(from), Some(list)) = (&paging.from, paging.items_of(operation, service)) else { return };
    let Some(Base::Object(fields)) = list.ty().map(|ty| service.base(ty)) else {
        let wrong = findings.error(from.span, "the items are not objects and have no fields");
        findings.push(wrong.help("`from` names a field of an item"));
        return;
    };
    let Some(found) = end(service, ("an item", fields), ("from", from, from.names()), findings) else { return };
    let Some(field) = found.last() else { return };
    let is_plain = matches!(service.base(&field.ty), Base::Scalar(..) | Base::Enum(..)) && !field.ty.is_list();
    if !is_plain {
        let wrong = findings
            .error(from.span, format!("`{}` is not a single value, it is of type `{}`", from.value, field.ty.value));
        findings.push(wrong.also(field.ty.span, "its type").help("`from` names a single value of an item"));
    }
}
