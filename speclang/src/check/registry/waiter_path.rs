//! A field that a waiter looks at and the answer does not have.

use crate::Span;
use crate::check::walk::waiters::waiters;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Each, Operation, Service, Step};

pub(super) const CHECK: Check = Check {
    code: "waiter-path",
    finds: "A waiter condition whose path refers to no field of the response, that has no `all of` or `any of` although the path contains a list, or that has one although it does not.",
    why: "The condition never holds, or it is ambiguous which item it applies to.",
    instead: "Write the path from the outermost key of the response, separated by dots; write `all of` or `any of` only for paths that contain a list.",
    fails: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, required: true, max_length: 9, doc: Id of the thing.}
waiters:
  thing-ready:
    doc: Waits until the thing is ready.
    until:
      - success if thing.parts.state is 2
response:
  thing: {type: Thing, doc: The thing.}
types:
  ThingState:
    doc: State of a thing.
    enum:
      of: integer
      values:
        1: {name: New, doc: It is being made.}
        2: {name: Ready, doc: It can be used.}
        3: {name: Broken, doc: It was not made.}
  Part:
    doc: Part of a thing.
    fields:
      state: {type: ThingState, doc: State of the part.}
  Thing:
    doc: A thing.
    fields:
      state: {type: ThingState, doc: State of the thing.}
      parts: {type: list of Part, doc: Its parts.}
",
    passes: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, required: true, max_length: 9, doc: Id of the thing.}
waiters:
  thing-ready:
    doc: Waits until the thing is ready.
    until:
      - success if all of thing.parts.state is 2
response:
  thing: {type: Thing, doc: The thing.}
types:
  ThingState:
    doc: State of a thing.
    enum:
      of: integer
      values:
        1: {name: New, doc: It is being made.}
        2: {name: Ready, doc: It can be used.}
        3: {name: Broken, doc: It was not made.}
  Part:
    doc: Part of a thing.
    fields:
      state: {type: ThingState, doc: State of the part.}
  Thing:
    doc: A thing.
    fields:
      state: {type: ThingState, doc: State of the thing.}
      parts: {type: list of Part, doc: Its parts.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in waiters(service) {
        for (one, matcher) in site.fields() {
            let steps = matcher.fields(site.operation, service);
            if let Some(missing) = matcher.path.get(steps.len()) {
                unknown(service, site.operation, one.span, (missing, steps.last()), findings);
                continue;
            }
            let list = steps.iter().find(|step| step.field.ty.is_list());
            let (message, help) = match (matcher.each, list) {
                (Each::One, Some(list)) => (
                    format!("`{}` is a list; write `all of` or `any of`", list.name),
                    format!("write `all of {0}` or `any of {0}`", matcher.path()),
                ),
                (Each::All | Each::Any, None) => {
                    (format!("`{}` leads through no list", matcher.path()), "take `all of` or `any of` out".to_owned())
                }
                _ => continue,
            };
            let wrong = findings.error(one.span, message);
            let wrong = match list {
                Some(list) => wrong.also(list.field.ty.span, "its type"),
                None => wrong,
            };
            findings.push(wrong.help(help));
        }
    }
}

/// The first name of a path that leads nowhere, and the field before it.
fn unknown(
    service: &Service,
    operation: &Operation,
    span: Span,
    (missing, before): (&str, Option<&Step<'_>>),
    findings: &mut Findings<'_>,
) {
    let (what, known): (String, Vec<&str>) = match before {
        None => {
            (format!("the response of `{}`", operation.id.value), service.response_fields(operation).keys().collect())
        }
        Some(step) => match service.base(&step.field.ty) {
            Base::Object(fields) => (format!("`{}`", step.name), fields.keys().collect()),
            _ => (format!("`{}`, which is not an object,", step.name), Vec::new()),
        },
    };
    let span = findings.sources.locate(span, missing);
    let unknown = findings.error(span, format!("{what} has no field `{missing}`"));
    findings.push(unknown.suggest(missing, known).help("name the fields from the outermost key of the response"));
}
