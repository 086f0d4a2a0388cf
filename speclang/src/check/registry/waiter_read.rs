//! A waiter of an operation that changes something.

use crate::check::walk::waiters::waiters;
use crate::check::{Check, Findings, Run};
use crate::model::{Safety, Service};

pub(super) const CHECK: Check = Check {
    code: "waiter-read",
    finds: "A waiter of a write operation.",
    why: "A waiter polls its operation, and each call of a write operation would take effect again.",
    instead: "Put the waiter into the read operation that returns the state, such as `ShowCustomerOrderDetails` for `PayOrders`.",
    fails: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: POST /things/{id}
group: things
source: things
safety: write
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
        let safety = &site.operation.safety;
        if safety.value != Safety::Read {
            let id = &site.operation.id.value;
            let wrong = findings.error(site.id.span, format!("`{id}` is a write operation, and waiters poll"));
            let wrong = wrong.also(safety.span, "what a call does");
            findings.push(wrong.help("move the waiter to the read that shows the state"));
        }
    }
}
