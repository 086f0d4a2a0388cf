//! A name that is no identifier of Rust.

use crate::Spanned;
use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::naming::{
    LONGEST, camel_case, constant, is_camel_case, is_device, is_kebab_case, is_keyword, is_snake_case, is_taken_type,
    reserved, snake_case,
};

pub(super) const CHECK: Check = Check {
    code: "bad-rust-name",
    finds: "A `rust_name`, client name or program name that is not a valid identifier, or a wire name or code that cannot be turned into one.",
    why: "The generated code would not compile.",
    instead: "Write a `rust_name` in snake_case for fields, in CamelCase for types; `name` for an enum value and for an error code.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  数量: {type: integer, doc: Number of things., presence: filter if given}
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
  数量: {type: integer, rust_name: number, doc: Number of things., presence: filter if given}
",
    run: Run::Values(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        match &site.field.rust_name {
            Some(name) if !is_snake_case(name) || is_keyword(name) => refuse(name, "snake_case", findings),
            None if snake_case(site.name).is_none() => underivable(site.name, "rust_name", findings),
            _ => {}
        }
    }
    let codes = service.catalogue.iter().map(|(code, _)| code);
    let endpoints = service.file.endpoints.iter().map(|(name, _)| name);
    for name in codes.chain(endpoints).filter(|name| constant(name).is_none()) {
        let wrong = findings.error(name.span, format!("no Rust name can be derived from `{}`", name.value));
        findings.push(wrong.help("the constant is named after its ASCII letters and digits"));
    }
    for (_, entry) in &service.catalogue {
        if let Some(name) = entry.name.as_ref().filter(|name| !is_camel_case(name) || is_keyword(name)) {
            refuse(name, "CamelCase", findings);
        }
    }
    // `Client` itself is taken by the runtime, whose client never stands beside this one.
    let is_taken = |name: &str| name != "Client" && is_taken_type(name) || reserved::ROOT.contains(&name);
    let is_bad = |name: &&Spanned<String>| !is_camel_case(name) || is_taken(name) || name.len() > LONGEST;
    if let Some(name) = service.file.client.as_ref().filter(is_bad) {
        refuse(name, "CamelCase", findings);
    }
    let is_bad = |name: &&Spanned<String>| !is_kebab_case(name) || is_device(name) || name.len() > LONGEST;
    if let Some(name) = service.file.program.as_ref().filter(is_bad) {
        refuse(name, "kebab-case", findings);
    }
    for known in &service.types {
        if let Some(name) = known
            .shape
            .rust_name
            .as_ref()
            .filter(|name| !is_camel_case(name) || is_keyword(name) || name.len() > LONGEST)
        {
            refuse(name, "CamelCase", findings);
        }
        for (wire, value) in known.shape.enumeration.iter().flat_map(|values| &values.values) {
            match &value.name {
                Some(name) if !is_camel_case(name) || is_keyword(name) => refuse(name, "CamelCase", findings),
                None if camel_case(wire).is_none() => underivable(wire, "name", findings),
                _ => {}
            }
        }
    }
}

fn refuse(name: &Spanned<String>, form: &str, findings: &mut Findings<'_>) {
    let wrong = findings.error(name.span, format!("`{}` is not a valid {form} identifier", name.value.escape_debug()));
    findings
        .push(wrong.help(format!("write ASCII letters and digits in {form}, a letter first, and no reserved word")));
}

fn underivable(wire: &Spanned<String>, key: &str, findings: &mut Findings<'_>) {
    let wrong = findings.error(wire.span, format!("no Rust name can be derived from `{}`", wire.value));
    findings.push(wrong.help(format!("add `{key}:` with its Rust name")));
}
