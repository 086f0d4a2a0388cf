//! An object that contains itself.

use std::collections::BTreeSet;

use crate::Span;
use crate::check::{Check, Findings, Run};
use crate::model::{Service, Type};

pub(super) const CHECK: Check = Check {
    code: "recursive-type",
    finds: "An object that contains itself, directly or through other objects; in a response, other than through a list, a map or a union.",
    why: "Such a value would be infinite, and the generated type would have no size. Tables of requests cannot refer to themselves.",
    instead: "In a response, make the field a list, which may be empty, or a union with another kind of value; in a request, write as many types as there are levels.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  root: {type: Node, doc: Thing that holds all others.}
types:
  Node:
    doc: A thing that holds things.
    fields:
      name: {type: text, doc: Name of the thing.}
      part: {type: Node, doc: Thing within the thing.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  root: {type: Node, doc: Thing that holds all others.}
types:
  Node:
    doc: A thing that holds things.
    fields:
      name: {type: text, doc: Name of the thing.}
      parts: {type: list of Node, doc: Things within the thing.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let requested = service.requested_types();
    for known in &service.types {
        let in_request = requested.contains(known.name.as_str());
        let mut path = Vec::new();
        // A circle is reported once, at the first of its types.
        if leads_back((service, in_request), &known.name, &known.name, &mut BTreeSet::new(), &mut path)
            && path.iter().all(|(name, _)| *name >= known.name.as_str())
            && let Some((_, span)) = path.first()
        {
            let message = format!("the object `{}` contains itself", known.name);
            let mut wrong = findings.error(*span, message).also(known.name.span, "this object");
            for (name, span) in &path[1..] {
                wrong = wrong.also(*span, format!("continues with `{name}`"));
            }
            findings.push(wrong.help(if in_request {
                "an object of requests cannot contain itself, not even in a list; write a type for each level"
            } else {
                "only a list, which may be empty, can contain the object that contains it"
            }));
        }
    }
}

/// Whether single fields of `from`, or any in a request, lead to `goal`; `path` then holds the types on the way and where they name the next.
fn leads_back<'a>(
    (service, in_request): (&'a Service, bool),
    from: &'a str,
    goal: &str,
    seen: &mut BTreeSet<&'a str>,
    path: &mut Vec<(&'a str, Span)>,
) -> bool {
    let shape = service.type_named(from).map(|known| &known.shape);
    let fields = shape.into_iter().flat_map(|shape| shape.fields.iter().flatten()).map(|(_, field)| &field.ty);
    let tagged = shape.into_iter().flat_map(|shape| &shape.union).filter(|_| in_request);
    for ty in fields.chain(tagged.flat_map(|union| union.values.iter()).map(|(_, ty)| ty)) {
        // A list, a map and a union hold objects on the heap.
        let nexts = match &ty.value {
            ty if in_request => ty.names(),
            Type::Named(next) => vec![next.as_str()],
            _ => continue,
        };
        for next in nexts {
            path.push((from, ty.span));
            if next == goal {
                return true;
            }
            if seen.insert(next) && leads_back((service, in_request), next, goal, seen, path) {
                return true;
            }
            path.pop();
        }
    }
    false
}
