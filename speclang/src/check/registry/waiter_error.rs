//! A code in a waiter that the operation does not answer with.

use crate::check::walk::waiters::waiters;
use crate::check::{Check, Findings, Run};
use crate::model::{Matcher, Service};

pub(super) const CHECK: Check = Check {
    code: "waiter-error",
    finds: "A waiter condition with a code that neither the operation nor `any_operation:` lists.",
    why: "The condition never applies; the error response that was meant ends the wait as a failed call.",
    instead: "Add the code to `errors:` of the operation, with its status, or use one that is listed there.",
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
      - success if thing.state is 2
      - retry if error T.2
errors:
  T.1: 400
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
      - retry if error T.1
errors:
  T.1: 400
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
        let any = service.file.any_operation.iter().map(|code| code.as_str());
        let known: Vec<&str> = site.operation.errors.keys().chain(any).collect();
        for one in &site.waiter.until {
            let Matcher::Error(codes) = &one.matcher else { continue };
            for code in codes.iter().filter(|code| !known.contains(&code.as_str())) {
                let span = findings.sources.locate(one.span, code);
                let message = format!("`{}` does not list the code `{code}`", site.operation.id.value);
                let unknown = findings.error(span, message).suggest(code, known.iter().copied());
                findings.push(unknown.help("add it to `errors:` of the operation"));
            }
        }
    }
}
