//! A union whose members JSON does not tell apart.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, JsonKind, Service, Type};
use crate::{Span, naming};

pub(super) const CHECK: Check = Check {
    code: "union-kinds",
    finds: "`A or B` of two types that are the same kind of JSON value (text, number, boolean, list or object), or with `any`.",
    why: "A client could not distinguish the two.",
    instead: "Keep one type of each kind; for several objects or texts, write one type that covers both, or `any`.",
    fails: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  when: {type: date or text, doc: Day or its name., presence: not assigned}
",
    passes: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  when: {type: integer or text, doc: Number of the day or its name., presence: not assigned}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        of_type(&site.field.ty, site.field.ty.span, service, findings);
    }
    for operation in &service.operations {
        for (place, ty) in operation.whole_types() {
            of_type(ty, place, service, findings);
        }
    }
}

fn of_type(ty: &Type, span: Span, service: &Service, findings: &mut Findings<'_>) {
    let Type::Union(members) = ty.item() else { return };
    let mut known: Vec<(JsonKind, &Type)> = Vec::new();
    for member in members {
        // A type that is not known is told elsewhere.
        if matches!(service.base(member), Base::Missing) {
            continue;
        }
        let Some(kind) = service.json_kind(member) else {
            let wrong = findings.error(span, format!("`{member}` in a union can be any kind of JSON value"));
            findings.push(wrong.help("write `any` in place of the whole union"));
            continue;
        };
        match known.iter().find(|(other, _)| *other == kind) {
            Some((_, first)) => {
                let message = format!("`{first}` and `{member}` are both {} in JSON", kind.words());
                let wrong = findings.error(span, message);
                findings.push(wrong.help(
                    "a union has one member of each kind: text, number, boolean, list, object; keep one of the two",
                ));
            }
            None => known.push((kind, member)),
        }
        of_type(member, span, service, findings);
    }
    let length = naming::union(members, service).map_or(0, |name| name.len());
    if length > naming::LONGEST {
        let wrong = findings.error(span, format!("the name of the union in Rust has {length} characters"));
        findings
            .push(wrong.help(format!("at most {} are allowed; give a member a shorter `rust_name`", naming::LONGEST)));
    }
}
