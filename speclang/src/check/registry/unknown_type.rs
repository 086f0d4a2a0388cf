//! A `type:` that names a type which nobody defines, or which another operation keeps to itself.

use crate::Span;
use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{Service, Type};

pub(super) const CHECK: Check = Check {
    code: "unknown-type",
    finds: "A `type:` with an unknown type, or with one that another operation defines under its own `types:`.",
    why: "No code can be generated for it.",
    instead: "Correct the name, or define the type in `types/` or under `types:` of the operation.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  id: {type: ThingsId, doc: Id of a thing., presence: filter if given}
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
  id: {type: ThingId, doc: Id of a thing., presence: filter if given}
types:
  ThingId: {doc: Id of a thing., scalar: text, max_length: 64}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        of_type(&site.field.ty, site.field.ty.span, site.home(), service, findings);
    }
    for known in &service.types {
        for (_, ty) in known.shape.union.iter().flat_map(|union| union.values.iter()) {
            of_type(ty, ty.span, known.owner.as_ref(), service, findings);
        }
    }
    for operation in &service.operations {
        for (place, ty) in operation.whole_types() {
            of_type(ty, place, Some(&operation.id.value), service, findings);
        }
    }
}

/// A type where it is named, in the file of that operation.
fn of_type(ty: &Type, place: Span, home: Option<&String>, service: &Service, findings: &mut Findings<'_>) {
    for name in ty.names() {
        named(name, findings.sources.locate(place, name), home, service, findings);
    }
}

fn named(name: &str, span: Span, home: Option<&String>, service: &Service, findings: &mut Findings<'_>) {
    match service.type_named(name) {
        None => {
            let unknown = findings.error(span, format!("unknown type `{name}`"));
            let known = service.types.iter().map(|known| known.name.as_str());
            findings
                .push(unknown.suggest(name, known).help("define it in `types/`, or under `types:` of the operation"));
        }
        Some(known) => {
            if let Some(owner) = known.owner.as_ref().filter(|owner| home != Some(*owner)) {
                let wrong = findings.error(span, format!("the type `{name}` is private to the operation `{owner}`"));
                findings.push(wrong.also(known.name.span, "the type").help("move the type to a file in `types/`"));
            }
        }
    }
}
