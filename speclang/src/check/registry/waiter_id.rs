//! A waiter's name that is not kebab-case.

use crate::check::walk::waiters::waiters;
use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::naming::is_kebab_case;

pub(super) const CHECK: Check = Check {
    code: "waiter-id",
    finds: "A waiter's name that is not kebab-case.",
    why: "It is the value of `--wait` on the command line and becomes a method, `wait_until_order_complete`.",
    instead: "Write lower case words with hyphens between them, such as `order-complete`.",
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
  ThingReady:
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
    run: Run::Values(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in waiters(service).filter(|site| !is_kebab_case(site.id)) {
        let wrong = findings.error(site.id.span, format!("`{}` is not the name of a waiter", site.id.value));
        findings.push(wrong.help("write lower case words with hyphens between them: `order-complete`"));
    }
}
