//! The door of lowering: a case in, the decisions out that an emitter prints.

use std::fmt::Write;

use generator::ir::{Answer, Field, Item, ItemKind, Member, Object, Operation, RustType, States};
use generator::lower;
use speclang::check::case;
use speclang::{load_and_check, render_text};

/// Fields with their types and setters, rows of tables, rules and codes.
pub(crate) fn door(text: &str) -> String {
    let sources = case(text);
    let (api, found) = load_and_check(&sources);
    assert!(found.is_empty(), "{}", render_text(&found, &sources, false));
    let mut out = String::new();
    for krate in api.services.iter().map(lower) {
        krate.types.iter().for_each(|item| of_item(item, &mut out));
        for group in &krate.groups {
            group.operations.iter().for_each(|operation| of_operation(operation, &mut out));
        }
    }
    out
}

fn of_operation(operation: &Operation, out: &mut String) {
    let _ = writeln!(out, "operation {} in {}.rs", operation.id, operation.module);
    if let Some(why) = &operation.deprecated {
        let _ = writeln!(out, "deprecated: {why}");
    }
    let _ = writeln!(out, "safety {:?}", operation.safety);
    of_object("request", &operation.request, out);
    for row in &operation.parameters {
        let _ = writeln!(out, "  row {:?}({:?}) {:?}", row.place, row.name, row.facts);
    }
    for rule in &operation.rules {
        let _ = writeln!(out, "  rule {}: {:?}", rule.id, rule.statement);
    }
    for error in &operation.errors {
        let _ = writeln!(out, "  {error:?}");
    }
    for waiter in &operation.waiters {
        let _ = writeln!(out, "  {waiter:?}");
    }
    match &operation.response {
        Answer::Own(object) => of_object("response", object, out),
        Answer::Shared(ty) | Answer::OneOf(ty, _) => {
            let _ = writeln!(out, "response {}", rust(ty));
        }
        other => {
            let _ = writeln!(out, "response {other:?}");
        }
    }
    let _ = writeln!(out, "sample {:?}", operation.sample);
    for case in &operation.limit_cases {
        let _ = writeln!(out, "limit {}.{}: {:?} | {:?}", case.path.join("."), case.limit, case.at, case.beyond);
    }
    for case in &operation.presence_cases {
        let _ = writeln!(out, "case {} {}: {:?}", case.wire, case.state, case.value);
    }
    operation.types.iter().for_each(|item| of_item(item, out));
}

fn of_item(item: &Item, out: &mut String) {
    match &item.kind {
        ItemKind::Object(object) => {
            of_object("object", object, out);
            for row in &object.rows {
                let _ = writeln!(out, "  row {:?} {:?}", row.name, row.facts);
            }
        }
        ItemKind::Union(union) => {
            let _ = writeln!(out, "union {} by {:?}, {:?}", item.name, union.telling, union.used);
            for Member { variant, ty, boxed, kind, row, .. } in &union.members {
                let heap = if *boxed { " on the heap" } else { "" };
                let _ = writeln!(out, "  {variant}: {}{heap}, {}, {:?}", rust(ty), kind.words(), row.facts);
            }
        }
        ItemKind::Enum(values) => {
            let of = if values.integer { "integers" } else { "texts" };
            let and = if values.unknown { " and values that nobody listed" } else { "" };
            let _ = writeln!(out, "enum {} of {of}{and}, {:?}", item.name, values.used);
            for variant in &values.variants {
                let _ = writeln!(out, "  {} = {:?}", variant.name, variant.wire);
            }
        }
    }
    if item.given {
        out.push_str("  converts into a parameter that may be in a named state\n");
    }
}

fn of_object(what: &str, object: &Object, out: &mut String) {
    let hidden = if object.has_secrets() { ", hides secrets" } else { "" };
    let _ = writeln!(out, "{what} {} begins with {:?}{hidden}", object.name, object.constructor);
    for Field { name, wire, ty, required, secret, setters, .. } in &object.fields {
        let flags = [(*required, " required"), (*secret, " secret")];
        let flags: String = flags.iter().filter(|(said, _)| *said).map(|(_, flag)| *flag).collect();
        let _ = writeln!(out, "  {name}: {} = {wire:?}{flags}", rust(ty));
        for setter in setters {
            let _ = writeln!(out, "    {}() says {:?}", setter.name, setter.value);
        }
    }
}

/// The type as Rust writes it.
fn rust(ty: &RustType) -> String {
    match ty {
        RustType::Named(name) | RustType::Union(name) => name.clone(),
        RustType::List(item) => format!("Vec<{}>", rust(item)),
        RustType::Option(inner) => format!("Option<{}>", rust(inner)),
        RustType::Given(inner, States(states)) => format!(
            "Given<{}, {}>",
            rust(inner),
            states.iter().map(|state| state.name()).collect::<Vec<_>>().join(" + ")
        ),
        scalar => format!("{scalar:?}"),
    }
}
