//! A union whose tags do not tell its members apart, or whose members are no objects.

use crate::check::{Check, Findings, Run};
use crate::model::{Base, OTHERWISE, Service, Tagged, TypeDef};
use crate::naming;
use crate::number;

pub(super) const CHECK: Check = Check {
    code: "union-tags",
    finds: "A `union:` with a type that is not an object with `fields:`, with the same type under two tags, without tags, or with both `open: true` and `otherwise`; in a request also a tag that is not text, `otherwise`, or a type with a field named like the tag.",
    why: "A client could not determine the type of an object, or how to write its tag.",
    instead: "Write an object type for each tag. Clients write the tag themselves, so types of requests must not have it as a field.",
    fails: "\
# file: operations/get.yaml
operation: GetThing
summary: Gets a thing.
request: GET /thing
group: things
source: things
safety: read
response: Thing
types:
  Thing:
    doc: A thing, or what is left of it.
    union: {tagged_by: kind, values: {whole: Whole, broken: text}}
  Whole: {doc: A thing., fields: {name: {type: text, doc: Name of the thing.}}}
",
    passes: "\
# file: operations/get.yaml
operation: GetThing
summary: Gets a thing.
request: GET /thing
group: things
source: things
safety: read
response: Thing
types:
  Thing:
    doc: A thing, or what is left of it.
    union: {tagged_by: kind, values: {whole: Whole, broken: Broken}}
  Whole: {doc: A thing., fields: {name: {type: text, doc: Name of the thing.}}}
  Broken: {doc: What is left of a thing., fields: {parts: {type: integer, doc: Number of parts.}}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let requested = service.requested_types();
    for known in &service.types {
        let Some(union) = &known.shape.union else { continue };
        members(service, union, findings);
        if union.tags().next().is_none() {
            let wrong = findings.error(union.tagged_by.span, format!("the union `{}` lists no tag", known.name));
            findings.push(wrong.help("list the tags with their types under `values:`"));
        }
        if let Some((otherwise, _)) = union.values.iter().find(|(tag, _)| union.open && tag.value == OTHERWISE) {
            let wrong =
                findings.error(otherwise.span, format!("the union `{}` is open, and has `otherwise`", known.name));
            findings.push(wrong.help("keep `open: true` for objects of no known type, or `otherwise` for one type"));
        }
        if requested.contains(known.name.as_str()) {
            of_requests(service, known, union, findings);
        }
    }
}

fn members(service: &Service, union: &Tagged, findings: &mut Findings<'_>) {
    let mut names: Vec<(Option<String>, &str)> = Vec::new();
    for (tag, ty) in &union.values {
        // A type that is not known is told elsewhere.
        let is_object = !ty.is_collection() && matches!(service.base(ty), Base::Object(_) | Base::Missing);
        if !is_object {
            let wrong =
                findings.error(ty.span, format!("`{}` under the tag `{}` is not an object", ty.value, tag.value));
            findings.push(wrong.help("name a type with `fields:`"));
            continue;
        }
        let name = naming::tagged_member(ty, service);
        if let Some((_, first)) = names.iter().find(|(known, _)| *known == name) {
            let message = format!("`{}` has the tags `{first}` and `{}`", ty.value, tag.value);
            let wrong = findings.error(ty.span, message);
            findings.push(wrong.help("write a separate type for each tag, or `otherwise` for all other tags"));
        }
        names.push((name, tag.as_str()));
    }
}

fn of_requests(service: &Service, known: &TypeDef, union: &Tagged, findings: &mut Findings<'_>) {
    for (tag, ty) in &union.values {
        let is_text = tag.value != "true" && tag.value != "false" && !number::may_be(&tag.value);
        let message = match tag.value.as_str() {
            OTHERWISE => format!("`otherwise` in the union `{}`, which is used in requests", known.name),
            text if !is_text => {
                format!("the tag `{text}` of the union `{}`, which is used in requests, is not text", known.name)
            }
            _ => String::new(),
        };
        if !message.is_empty() {
            let wrong = findings.error(tag.span, message);
            findings.push(
                wrong.help("a request writes the tag as text; give requests a union of their own with such tags"),
            );
        }
        let Base::Object(fields) = service.base(ty) else { continue };
        if let Some((name, _)) = fields.iter().find(|(name, _)| name.value == union.tagged_by.value) {
            let message =
                format!("`{}` is the tag of the union `{}`, and a field of its member", name.value, known.name);
            let wrong = findings.error(name.span, message).also(union.tagged_by.span, "the tag");
            findings.push(wrong.help("remove the field: a client writes the tag itself"));
        }
    }
}
