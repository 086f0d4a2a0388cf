//! Two names that become the same name in Rust.

use crate::check::walk::requested_types;
use crate::check::{Check, Findings, Run};
use crate::model::{Field, Operation, Place, Service, TypeDef};
use crate::naming::{accessor, constant, error_variant, member, request, snake_case, type_name};
use crate::{Span, Spanned};

pub(super) const CHECK: Check = Check {
    code: "name-collision",
    finds: "Two names that become the same name in Rust: of parameters, setters, fields, types, operations, error codes or endpoints.",
    why: "What is generated does not compile. An operation `Foo` takes `FooResponse`, `FooRequired`, `FooCode` and `FooError` as well.",
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
    report(&modules(service), findings);
    for (group, _) in &service.file.groups {
        report(&of_group(service, group), findings);
    }
    report(&constants(service.catalogue.iter().map(|(code, _)| code), "code"), findings);
    report(&variants(service), findings);
    report(&constants(service.file.endpoints.iter().map(|(name, _)| name), "endpoint"), findings);
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
    let rust = member(name, chosen(field.rust_name.as_ref()))?;
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
    let setters = setters
        .filter_map(|named| Some(Taken { rust: member(named, None)?, by: named, span: named.span, kind: "setter" }));
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
        let Some(rust) = rust_type(known) else { continue };
        if known.shape.fields.is_some() && requested.contains(&by) {
            names.push(Taken { rust: format!("{rust}Required"), by, span, kind: "type" });
        }
        names.push(Taken { rust, by, span, kind: "type" });
    }
    for operation in &service.operations {
        names.extend(of_operation(operation));
    }
    // Examples name the client beside the types.
    let client = service.file.client.iter();
    names.extend(client.map(|name| Taken { rust: name.value.clone(), by: name, span: name.span, kind: "client" }));
    names
}

fn of_operation(operation: &Operation) -> impl Iterator<Item = Taken<'_>> {
    let (by, span) = (operation.id.as_str(), operation.id.span);
    let rust = request(by).into_iter();
    let taken = rust.flat_map(|rust| {
        [format!("{rust}Response"), format!("{rust}Required"), format!("{rust}Code"), format!("{rust}Error"), rust]
    });
    taken.map(move |rust| Taken { rust, by, span, kind: "operation" })
}

/// Modules of shared types: `rust_name` can make two that differ in the case of letters alone.
fn modules(service: &Service) -> Vec<Taken<'_>> {
    let mut seen = Vec::new();
    let shared = service.types.iter().filter(|known| known.owner.is_none());
    let names = shared.filter_map(|known| {
        let rust = rust_type(known).filter(|rust| !seen.contains(rust))?;
        let module = snake_case(&rust)?;
        seen.push(rust);
        Some(Taken { rust: module, by: &known.name, span: known.name.span, kind: "type" })
    });
    names.collect()
}

/// The accessor of a group, and what the operations of the group put beside it.
fn of_group<'a>(service: &'a Service, group: &'a Spanned<String>) -> Vec<Taken<'a>> {
    let Some(rust) = accessor(group) else { return Vec::new() };
    let operations = || service.operations.iter().filter(|operation| operation.group == *group);
    let is_own = |known: &&TypeDef| operations().any(|operation| known.owner.as_ref() == Some(&operation.id.value));
    let types = service.types.iter().filter(is_own);
    let types = types.filter_map(|known| {
        Some(Taken { rust: rust_type(known)?, by: &known.name, span: known.name.span, kind: "type" })
    });
    let taken = operations().flat_map(of_operation).chain(types).find(|taken| taken.rust == rust);
    [Taken { rust, by: group, span: group.span, kind: "group" }].into_iter().chain(taken).collect()
}

fn constants<'a>(names: impl Iterator<Item = &'a Spanned<String>>, kind: &'static str) -> Vec<Taken<'a>> {
    names.filter_map(|name| Some(Taken { rust: constant(name)?, by: name, span: name.span, kind })).collect()
}

/// The variants of error codes: any two may stand in the enumeration of one operation some day.
fn variants(service: &Service) -> Vec<Taken<'_>> {
    let names = service.catalogue.iter().filter_map(|(code, entry)| {
        let span = entry.name.as_ref().map_or(code.span, |name| name.span);
        Some(Taken { rust: error_variant(code, chosen(entry.name.as_ref()))?, by: code, span, kind: "code" })
    });
    names.collect()
}

fn rust_type(known: &TypeDef) -> Option<String> {
    type_name(&known.name, chosen(known.shape.rust_name.as_ref()))
}

fn chosen(name: Option<&Spanned<String>>) -> Option<&str> {
    name.map(|name| name.as_str())
}
