//! A name in the data of the mock server that the spec does not have, or that stands twice.

use std::collections::BTreeMap;

use crate::check::{Check, Findings, Run};
use crate::model::{Base, MockRead, MockWrite, Operation, Service};
use crate::{Span, Spanned};

pub(super) const CHECK: Check = Check {
    code: "mock-names",
    finds: "A group, operation, parameter, response field or code in `mock/` that the spec does not have, or a duplicate operation or collection.",
    why: "The mock server would ignore it, or use the last of two.",
    instead: "Write the name as the spec has it; keep each operation and each collection in the file of one group.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner: {type: text, max_length: 9, doc: Owner of the things., presence: filter if given}
response:
  things: {type: list of text, doc: The things.}
# file: mock/things.yaml
mock: things
reads:
  ListThings: {rows: things, items: things, filters: {holder: {field: owner}}}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner: {type: text, max_length: 9, doc: Owner of the things., presence: filter if given}
response:
  things: {type: list of text, doc: The things.}
# file: mock/things.yaml
mock: things
reads:
  ListThings: {rows: things, items: things, filters: {owner: {field: owner}}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let groups: Vec<&str> = service.file.groups.keys().chain(["service"]).collect();
    let (mut bound, mut collections) = (BTreeMap::new(), BTreeMap::new());
    for part in &service.mock {
        let what = format!("unknown group `{}`", part.part.value);
        known(&part.part, groups.iter().copied(), &what, findings);
        for (collection, _) in &part.rows {
            once(collection, "collection", &mut collections, findings);
        }
        let shared = part.refusals.iter().map(|(_, code)| code);
        for code in shared.chain(part.reasons.iter().flat_map(|(_, codes)| codes)) {
            of_catalogue(code, service, findings);
        }
        for (id, read) in &part.reads {
            once(id, "operation", &mut bound, findings);
            if let Some(operation) = operation(id, service, findings) {
                of_read(read, operation, service, findings);
            }
        }
        for (id, write) in &part.writes {
            once(id, "operation", &mut bound, findings);
            if let Some(operation) = operation(id, service, findings) {
                of_write(write, operation, service, findings);
            }
        }
    }
}

fn of_read(read: &MockRead, operation: &Operation, service: &Service, findings: &mut Findings<'_>) {
    let MockRead {
        rows: _,
        filters,
        sort: _,
        sort_parameter,
        fields: _,
        beside,
        sums,
        lists,
        items,
        total,
        object,
        missing,
    } = read;
    let asked = filters.iter().map(|(name, _)| name).chain(sort_parameter);
    for name in asked.chain(filters.iter().filter_map(|(_, filter)| filter.fuzzy.as_ref())) {
        parameter(name, operation, service, findings);
    }
    let answered = beside.iter().chain(sums).chain(lists).map(|(name, _)| name);
    for name in answered.chain(items).chain(total).chain(object) {
        let what = format!("the response of `{}` has no field `{}`", operation.id.value, name.value);
        known(name, service.response_fields(operation).keys(), &what, findings);
    }
    if let Some(code) = missing {
        let what = format!("`{}` does not list the code `{}`", operation.id.value, code.value);
        known(code, operation.errors.keys(), &what, findings);
    }
}

fn of_write(write: &MockWrite, operation: &Operation, service: &Service, findings: &mut Findings<'_>) {
    let MockWrite { behaviour: _, parameters, codes } = write;
    parameters.iter().for_each(|(_, name)| parameter(name, operation, service, findings));
    codes.iter().for_each(|(_, code)| of_catalogue(code, service, findings));
}

fn operation<'a>(id: &Spanned<String>, service: &'a Service, findings: &mut Findings<'_>) -> Option<&'a Operation> {
    let ids = service.operations.iter().map(|operation| operation.id.as_str());
    known(id, ids, &format!("unknown operation `{}`", id.value), findings);
    service.operation(id)
}

/// A parameter, or `outer.inner` for a field of an object that is one.
fn parameter(name: &Spanned<String>, operation: &Operation, service: &Service, findings: &mut Findings<'_>) {
    let (outer, inner) = name.split_once('.').map_or((name.as_str(), None), |(outer, inner)| (outer, Some(inner)));
    let fields = operation.parameter(outer).map(|(_, field)| service.base(&field.ty));
    if let (Some(inner), Some(Base::Object(fields))) = (inner, fields) {
        let what = format!("`{outer}` of `{}` has no field `{inner}`", operation.id.value);
        known(&Spanned { value: inner.to_owned(), span: name.span }, fields.keys(), &what, findings);
        return;
    }
    let what = format!("`{}` has no parameter `{}`", operation.id.value, name.value);
    known(name, operation.parameters().map(|(_, name, _)| name.as_str()), &what, findings);
}

fn of_catalogue(code: &Spanned<String>, service: &Service, findings: &mut Findings<'_>) {
    let codes = service.catalogue.iter().map(|(code, _)| code.as_str());
    known(code, codes, &format!("unknown error code `{}`", code.value), findings);
}

fn known<'a>(name: &Spanned<String>, all: impl Iterator<Item = &'a str>, what: &str, findings: &mut Findings<'_>) {
    let all: Vec<&str> = all.collect();
    if !all.contains(&name.as_str()) {
        let unknown = findings.error(name.span, what);
        findings.push(unknown.suggest(name, all).help("write the name as the spec has it, or remove the entry"));
    }
}

fn once<'a>(name: &'a Spanned<String>, what: &str, seen: &mut BTreeMap<&'a str, Span>, findings: &mut Findings<'_>) {
    if let Some(first) = seen.insert(name.as_str(), name.span) {
        let twice = findings.error(name.span, format!("duplicate {what} `{}`", name.value));
        findings.push(twice.also(first, "first here").help("keep one of the two"));
    }
}
