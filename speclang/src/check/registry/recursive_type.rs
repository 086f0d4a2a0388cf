//! A type of which no value ends.

use crate::Span;
use crate::check::{Check, Findings, Run};
use crate::model::{Service, Type};

pub(super) const CHECK: Check = Check {
    code: "recursive-type",
    finds: "A type of requests that holds itself in every value: through a required field, or through each type of a union.",
    why: "Such a value would be infinite, so that no request could be made. A required list or map has an entry, as one without entries is left out.",
    instead: "Make the field optional, if the page allows it, or its type a union with another kind of value.",
    fails: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  root: {type: Node, required: true, doc: Thing that holds all others.}
types:
  Node:
    doc: A thing that holds things.
    fields:
      name: {type: text, doc: Name of the thing.}
      part: {type: Node, required: true, doc: Thing within the thing.}
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
  root: {type: Node, required: true, doc: Thing that holds all others.}
types:
  Node:
    doc: A thing that holds things.
    fields:
      name: {type: text, doc: Name of the thing.}
      part: {type: Node, doc: Thing within the thing.}
      parts: {type: list of Node, doc: Things within the thing.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let requested = service.requested_types();
    let endless = service.endless();
    let mut told: Vec<&str> = Vec::new();
    for known in service.types.iter().filter(|known| requested.contains(known.name.as_str())) {
        let circle = circle(service, &endless, &known.name);
        // A circle is reported once, at the first of its types.
        let Some((_, span)) = circle.first().filter(|_| circle.iter().all(|(name, _)| !told.contains(name))) else {
            continue;
        };
        told.extend(circle.iter().map(|(name, _)| *name));
        let message = format!("each value of `{}` holds another one, without an end", known.name);
        let mut wrong = findings.error(*span, message).also(known.name.span, "this type");
        for (name, span) in &circle[1..] {
            wrong = wrong.also(*span, format!("continues with `{name}`"));
        }
        findings.push(wrong.help(
            "make a field on the way optional, or its type a union with another kind of value; a required list has an item",
        ));
    }
}

/// The way from a type back to itself through what each value of it holds; empty where there is none.
fn circle<'a>(service: &'a Service, endless: &[&'a str], start: &'a str) -> Vec<(&'a str, Span)> {
    let mut seen = Vec::new();
    let mut ways = vec![vec![(start, None)]];
    // The shortest way first.
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let Some((from, _)) = way.last().copied() else { continue };
            for (next, span) in held(service, endless, from) {
                let step = |way: &[(&'a str, Option<Span>)]| {
                    let mut way = way.to_vec();
                    if let Some(last) = way.last_mut() {
                        last.1 = Some(span);
                    }
                    way
                };
                if next == start {
                    return step(&way).into_iter().filter_map(|(name, span)| Some((name, span?))).collect();
                }
                if !seen.contains(&next) {
                    seen.push(next);
                    let mut way = step(&way);
                    way.push((next, None));
                    longer.push(way);
                }
            }
        }
        ways = longer;
    }
    Vec::new()
}

/// The endless types that each value of an endless type holds, and where it names them.
fn held<'a>(service: &'a Service, endless: &[&'a str], name: &str) -> Vec<(&'a str, Span)> {
    if !endless.contains(&name) {
        return Vec::new();
    }
    let shape = service.type_named(name).map(|known| &known.shape);
    let required =
        shape.into_iter().flat_map(|shape| shape.fields.iter().flatten()).filter(|(_, field)| field.required);
    let members = shape.into_iter().flat_map(|shape| &shape.union).flat_map(|union| union.values.iter());
    let types = required.map(|(_, field)| &field.ty).chain(members.map(|(_, ty)| ty));
    let endless_types = types.filter(|ty| !service.ends(ty, endless));
    endless_types.flat_map(|ty| Type::names(ty).into_iter().map(|name| (name, ty.span))).collect()
}
