//! Two names that become the same name in Rust.

use crate::Span;
use crate::check::walk::requested_types;
use crate::check::{Check, Findings, Run};
use crate::model::{Field, Operation, Place, Service};
use crate::naming::{camel_case, snake_case};

pub(super) const CHECK: Check = Check {
    code: "name-collision",
    finds: "Two names that become the same name in Rust: of parameters, setters, fields, types or operations.",
    why: "What is generated does not compile. An operation `Foo` takes `FooResponse` and `FooRequired` as well.",
    instead: "Give one of the two a `rust_name`, or another name if it is none of the vendor's.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  ownerId: {type: text, doc: Owner of the things., presence: filter if given}
  owner_id: {type: text, doc: Owner of the things in the older spelling., presence: filter if given}
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
  ownerId: {type: text, doc: Owner of the things., presence: filter if given}
  owner_id: {type: text, rust_name: old_owner_id, doc: Owner of the things in the older spelling., presence: filter if given}
",
    run: Run::Service(run),
};

/// A name that is taken in Rust, and what takes it.
struct Taken<'a> {
    rust: String,
    by: &'a str,
    span: Span,
    /// What that is.
    kind: &'static str,
}

fn run(service: &Service, findings: &mut Findings<'_>) {
    report(&types_and_operations(service), findings);
    for operation in &service.operations {
        report(&parameters(operation), findings);
        for fields in [&operation.response, &operation.error_fields] {
            let names = fields.iter().filter_map(|(name, field)| of_field(name, name.span, field, "field"));
            report(&names.collect::<Vec<_>>(), findings);
        }
    }
    for known in &service.types {
        let fields = known.shape.fields.iter().flatten();
        let names = fields.flat_map(|(name, field)| with_setters(name, name.span, field, "field"));
        report(&names.collect::<Vec<_>>(), findings);
    }
}

fn report(names: &[Taken<'_>], findings: &mut Findings<'_>) {
    for (index, name) in names.iter().enumerate() {
        if let Some(other) = names[..index].iter().find(|other| other.rust == name.rust && !is_same(other, name)) {
            let message =
                format!("`{}` takes the name `{}` in Rust, which `{}` takes already", name.by, name.rust, other.by);
            let collision = findings.error(name.span, message).also(other.span, format!("this takes `{}`", other.rust));
            findings.push(
                collision.help("give one of the two a `rust_name`, or another name if it is none of the vendor's"),
            );
        }
    }
}

/// Whether the names are the very same, which `duplicate-operation`, `duplicate-wire-name` and the like report.
fn is_same(left: &Taken<'_>, right: &Taken<'_>) -> bool {
    match left.kind == right.kind {
        true if left.kind == "header" => left.by.eq_ignore_ascii_case(right.by),
        true => left.kind != "setter" && left.by == right.by,
        false => false,
    }
}

fn of_field<'a>(name: &'a str, span: Span, field: &'a Field, kind: &'static str) -> Option<Taken<'a>> {
    let rust = field.rust_name.as_ref().map_or_else(|| snake_case(name), |rust| Some(rust.value.clone()))?;
    Some(Taken { rust, by: name, span, kind })
}

/// The field, and the setters that `named:` gives it.
fn with_setters<'a>(
    name: &'a str,
    span: Span,
    field: &'a Field,
    kind: &'static str,
) -> impl Iterator<Item = Taken<'a>> {
    let setters = field.named.iter().map(|(_, named)| &named.name);
    let setters = setters.map(|named| Taken { rust: named.value.clone(), by: named, span: named.span, kind: "setter" });
    of_field(name, span, field, kind).into_iter().chain(setters)
}

fn parameters(operation: &Operation) -> Vec<Taken<'_>> {
    let names = operation.parameters().flat_map(|(place, name, field)| {
        let kind = if place == Place::Header { "header" } else { "parameter" };
        with_setters(name, name.span, field, kind)
    });
    names.collect()
}

fn types_and_operations(service: &Service) -> Vec<Taken<'_>> {
    let mut names = Vec::new();
    let requested = requested_types(service);
    for known in &service.types {
        let (by, span) = (known.name.as_str(), known.name.span);
        let Some(rust) = known.shape.rust_name.as_ref().map_or_else(|| camel_case(by), |rust| Some(rust.value.clone()))
        else {
            continue;
        };
        if known.shape.fields.is_some() && requested.contains(&by) {
            names.push(Taken { rust: format!("{rust}Required"), by, span, kind: "type" });
        }
        names.push(Taken { rust, by, span, kind: "type" });
    }
    for operation in &service.operations {
        let Some(rust) = camel_case(&operation.id) else { continue };
        let (by, span) = (operation.id.as_str(), operation.id.span);
        let taken = [format!("{rust}Response"), format!("{rust}Required"), rust];
        names.extend(taken.map(|rust| Taken { rust, by, span, kind: "operation" }));
    }
    names
}
