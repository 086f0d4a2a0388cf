//! Everything of a service that is generated and has a name, by the scopes in which the names stand beside each other.

use std::collections::BTreeSet;

use super::{
    Scope, accessor, codes, command, constant, error, error_variant, flag, group, member, module, option_setter,
    request, required, response, response_headers, type_name, union, union_member, variant, waiter, with_unit,
};
use crate::model::{EnumDef, Field, Operation, Place, Service, TypeDef, Union};
use crate::{Entries, Spanned};

/// What a name in Rust gets that meets another one.
const RUST_NAME: &str = "give one of the two a `rust_name`, or rename it if the name is not the vendor's";
const ANOTHER: &str = "rename one of the two";

/// All scopes of a service, each with all of its names.
#[must_use]
pub fn scopes(service: &Service) -> Vec<Scope<'_>> {
    let unions = service.unions();
    let (types, modules) = (types(service, &unions), type_modules(service, &unions));
    let mut scopes = vec![types, modules, groups(service), operations(service), guide(service)];
    scopes.extend(service.file.groups.iter().map(|(name, _)| of_group(service, &unions, name)));
    scopes.extend(service.file.groups.iter().map(|(name, _)| methods(service, name)));
    scopes.push(constants("the constant", service.catalogue.iter().map(|(code, _)| code), "code"));
    scopes.push(constants("the constant", service.file.endpoints.iter().map(|(name, _)| name), "endpoint"));
    scopes.push(error_variants(service));
    for operation in &service.operations {
        scopes.push(parameters(operation));
        scopes.push(fields(operation.response.fields(), false));
        scopes.push(fields(&operation.response_headers, false));
        scopes.push(fields(&operation.error_fields, false));
        if service.file.program.is_some() {
            scopes.push(flags(operation));
        }
    }
    if service.file.program.is_some() {
        scopes.push(commands(service));
    }
    scopes.extend(unions.iter().map(|known| members(service, known)));
    let requested = service.requested_types();
    for known in &service.types {
        let is_requested = requested.contains(known.name.as_str());
        scopes.extend(known.shape.fields.as_ref().map(|own| fields(own, is_requested)));
    }
    scopes
}

/// Values of an enumeration.
#[must_use]
pub fn values(values: &EnumDef) -> Scope<'_> {
    let mut scope = Scope::new("the name", "give one of the two another `name:`");
    for (wire, value) in &values.values {
        let span = value.name.as_ref().map_or(wire.span, |name| name.span);
        scope.take(variant(wire, chosen(value.name.as_ref())), wire, span, "value");
    }
    scope
}

/// Types of the whole crate: a program may import all of them into one file, and examples name the client beside them.
fn types<'a>(service: &'a Service, unions: &[Union<'a>]) -> Scope<'a> {
    let mut scope = Scope::new("the Rust name", RUST_NAME);
    let requested = service.requested_types();
    for known in &service.types {
        let rust = rust_type(known);
        if known.shape.fields.is_some() && requested.contains(known.name.as_str()) {
            scope.take(rust.as_deref().map(required), &known.name, known.name.span, "type");
        }
        scope.take(rust, &known.name, known.name.span, "type");
    }
    take_unions(&mut scope, service, unions.iter());
    for operation in &service.operations {
        take_types(&mut scope, operation);
    }
    if let Some(client) = &service.file.client {
        scope.take(Some(client.value.clone()), client, client.span, "client");
    }
    scope
}

/// Enumerations of unions.
fn take_unions<'a: 'u, 'u>(scope: &mut Scope<'a>, service: &'a Service, unions: impl Iterator<Item = &'u Union<'a>>) {
    for known in unions {
        scope.take(union(known.members, service), known.home, known.span, "union");
    }
}

/// Members of a union: a type may be called as a scalar is.
fn members<'a>(service: &'a Service, known: &Union<'a>) -> Scope<'a> {
    let mut scope = Scope::new("the Rust name", RUST_NAME);
    for member in known.members {
        scope.take(union_member(member, service), known.home, known.span, "member");
    }
    scope
}

/// The types that the file of an operation always holds.
fn take_types<'a>(scope: &mut Scope<'a>, operation: &'a Operation) {
    let Some(request) = request(&operation.id) else { return };
    let headers = (!operation.response_headers.is_empty()).then(|| response_headers(&request));
    let always = [response(&request), required(&request), codes(&request), error(&request), request];
    for name in always.into_iter().chain(headers) {
        scope.take(Some(name), &operation.id, operation.id.span, "operation");
    }
}

/// The accessor of a group, and the types that the operations of the group put beside it.
fn of_group<'a>(service: &'a Service, unions: &[Union<'a>], name: &'a Spanned<String>) -> Scope<'a> {
    let mut scope = Scope::new("the Rust name", RUST_NAME);
    scope.take(accessor(name), name, name.span, "group");
    let operations = service.operations.iter().filter(|operation| operation.group == *name);
    for operation in operations {
        take_types(&mut scope, operation);
        for known in service.types.iter().filter(|known| known.owner.as_ref() == Some(&operation.id.value)) {
            scope.take(rust_type(known), &known.name, known.name.span, "type");
        }
        let own = unions.iter().filter(|known| known.owner == Some(operation.id.as_str()));
        take_unions(&mut scope, service, own);
    }
    scope
}

/// Methods of a group's accessor: a call of each operation, and a wait for the state of each waiter.
fn methods<'a>(service: &'a Service, name: &'a Spanned<String>) -> Scope<'a> {
    let mut scope = Scope::new("the method", ANOTHER);
    for operation in service.operations.iter().filter(|operation| operation.group == *name) {
        scope.take(module(&operation.id), &operation.id, operation.id.span, "operation");
        for (id, _) in &operation.waiters {
            scope.take(waiter(id), id, id.span, "waiter");
        }
    }
    scope
}

/// Files of shared types: a `rust_name` can make two that differ in the case of letters alone.
fn type_modules<'a>(service: &'a Service, unions: &[Union<'a>]) -> Scope<'a> {
    let mut scope = Scope::new("the module", RUST_NAME);
    let mut seen = BTreeSet::new();
    for known in service.types.iter().filter(|known| known.owner.is_none()) {
        let Some(rust) = rust_type(known) else { continue };
        // Two types of one name are told by their names.
        if seen.insert(rust.clone()) {
            scope.take(module(&rust), &known.name, known.name.span, "type");
        }
    }
    for known in unions.iter().filter(|known| known.owner.is_none()) {
        let rust = union(known.members, service).filter(|rust| seen.insert(rust.clone()));
        scope.take(rust.and_then(|rust| module(&rust)), known.home, known.span, "union");
    }
    scope
}

/// Folders, modules and features of groups.
fn groups(service: &Service) -> Scope<'_> {
    let mut scope = Scope::new("the module", ANOTHER);
    for (name, _) in &service.file.groups {
        scope.take(group(name), name, name.span, "group");
    }
    scope
}

/// Files and methods of operations; tests hold those of all groups side by side.
fn operations(service: &Service) -> Scope<'_> {
    let mut scope = Scope::new("the module", ANOTHER);
    for operation in &service.operations {
        scope.take(module(&operation.id), &operation.id, operation.id.span, "operation");
    }
    scope
}

/// Modules of the guide, which are parts of addresses too.
fn guide(service: &Service) -> Scope<'_> {
    let mut scope = Scope::new("the module", "rename one of the two pages");
    for page in &service.guide {
        scope.take(member(page.topic(), None), &page.name, page.span, "page");
    }
    scope
}

fn constants<'a>(
    what: &'static str,
    names: impl Iterator<Item = &'a Spanned<String>>,
    kind: &'static str,
) -> Scope<'a> {
    let mut scope = Scope::new(what, ANOTHER);
    for name in names {
        scope.take(constant(name), name, name.span, kind);
    }
    scope
}

/// The variants of error codes: any two may stand in the enumeration of one operation some day.
fn error_variants(service: &Service) -> Scope<'_> {
    let mut scope = Scope::new("the Rust name", "give one of the two another `name:`");
    for (code, entry) in &service.catalogue {
        let span = entry.name.as_ref().map_or(code.span, |name| name.span);
        scope.take(error_variant(code, chosen(entry.name.as_ref())), code, span, "code");
    }
    scope
}

/// Fields and setters of a request.
fn parameters(operation: &Operation) -> Scope<'_> {
    let mut scope = Scope::new("the Rust name", RUST_NAME);
    for (place, name, field) in operation.parameters() {
        let kind = if place == Place::Header { "header" } else { "parameter" };
        take_field(&mut scope, name, field, kind);
        take_option_setter(&mut scope, name, field, kind);
    }
    scope
}

/// Fields of a response or of a type, with the setters and methods that they bring along.
fn fields(fields: &Entries<Field>, is_requested: bool) -> Scope<'_> {
    let mut scope = Scope::new("the Rust name", RUST_NAME);
    for (name, field) in fields {
        take_field(&mut scope, name, field, "field");
        if is_requested {
            take_option_setter(&mut scope, name, field, "field");
        }
        if field.unit.is_some() {
            let amount = member(name, chosen(field.rust_name.as_ref()));
            scope.take(amount.as_deref().map(with_unit), name, name.span, "setter");
        }
    }
    scope
}

fn take_field<'a>(scope: &mut Scope<'a>, name: &'a Spanned<String>, field: &'a Field, kind: &'static str) {
    scope.take(member(name, chosen(field.rust_name.as_ref())), name, name.span, kind);
    for (_, named) in &field.named {
        scope.take(member(&named.name, None), &named.name, named.name.span, "setter");
    }
}

/// The setter that takes an option, which what is required does not have.
fn take_option_setter<'a>(scope: &mut Scope<'a>, name: &'a Spanned<String>, field: &'a Field, kind: &'static str) {
    let own = member(name, chosen(field.rust_name.as_ref())).filter(|_| !field.required);
    scope.take(own.as_deref().map(option_setter), name, name.span, kind);
}

/// Flags of an operation's command, and the names on the wire that flags for states take beside them.
fn flags(operation: &Operation) -> Scope<'_> {
    let mut scope = Scope::new("the flag", RUST_NAME);
    for (place, name, field) in operation.parameters() {
        let flag = flag(place, name, chosen(field.rust_name.as_ref()));
        let kind = if place == Place::Header { "header" } else { "flag" };
        if flag.as_deref() != Some(name.as_str()) {
            scope.take(Some(name.value.clone()), name, name.span, "wire");
        }
        scope.take(flag, name, name.span, kind);
    }
    scope
}

/// Commands of the program.
fn commands(service: &Service) -> Scope<'_> {
    let mut scope = Scope::new("the command", ANOTHER);
    for operation in &service.operations {
        scope.take(command(&operation.id), &operation.id, operation.id.span, "operation");
    }
    scope
}

fn rust_type(known: &TypeDef) -> Option<String> {
    type_name(&known.name, chosen(known.shape.rust_name.as_ref()))
}

fn chosen(name: Option<&Spanned<String>>) -> Option<&str> {
    name.map(|name| name.as_str())
}
