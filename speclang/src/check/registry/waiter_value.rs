//! A value in a waiter that the field cannot have.

use crate::check::walk::values::{candidates, objection};
use crate::check::walk::waiters::waiters;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Field, Scalar, Service};

pub(super) const CHECK: Check = Check {
    code: "waiter-value",
    finds: "A waiter condition with a value outside the enumeration or type of the field, or that the operation does not return.",
    why: "The condition never holds, so the wait always times out.",
    instead: "Write the value as on the wire. Objects and lists of objects have no value: test whether they are `present`, or name one of their fields.",
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
      - success if thing.state is 4
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
      - success if thing.state is 2
      - failure if thing.state is 3
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
            // A path that leads nowhere is what `waiter-path` reports.
            let Some(last) = steps.last().filter(|_| steps.len() == matcher.path.len()) else { continue };
            for value in &matcher.values {
                let excluded = last.field.except.iter().any(|not| not.value == *value);
                let excluded = excluded.then(|| format!("`except` of `{}` leaves it out", last.name));
                let excluded = excluded.or_else(|| spelled_in_many_ways(service, last.field));
                if let Some(objection) = excluded.or_else(|| objection(service, last.field, value)) {
                    let span = findings.sources.locate(one.span, value);
                    let wrong = findings.error(span, format!("`{}` cannot have the value `{value}`", matcher.path()));
                    let wrong = wrong.also(last.field.ty.span, "its type");
                    findings.push(wrong.suggest(value, candidates(service, last.field)).help(objection));
                }
            }
        }
    }
}

/// Why values of the field are not compared, where one value has several spellings on the wire.
fn spelled_in_many_ways(service: &Service, field: &Field) -> Option<String> {
    let Base::Scalar(scalar, _) = service.base(&field.ty) else { return None };
    let is_compared = matches!(scalar, Scalar::Text | Scalar::Integer | Scalar::Unsigned | Scalar::Boolean);
    (!is_compared).then(|| {
        format!("a value of type `{}` can be spelled in several ways; only `present` can be asked of it", scalar.name())
    })
}
