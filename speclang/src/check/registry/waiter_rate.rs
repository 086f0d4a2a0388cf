//! A waiter that polls more often than the operation may be called.

use crate::check::walk::waiters::waiters;
use crate::check::{Check, Findings, Run};
use crate::model::{RateLimit, Service};

pub(super) const CHECK: Check = Check {
    code: "waiter-rate",
    finds: "A minimum delay of a waiter that exceeds the rate limit of its operation.",
    why: "Clients observe the rate limit, so the delay is never that short.",
    instead: "Write a `delay:` within the rate limit of the operation.",
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
rate_limit: 1 per minute
waiters:
  thing-ready:
    doc: Waits until the thing is ready.
    until:
      - success if thing.state is 2
      - failure if thing.state is 3
    delay: 5 to 120 seconds
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
rate_limit: 1 per minute
waiters:
  thing-ready:
    doc: Waits until the thing is ready.
    until:
      - success if thing.state is 2
      - failure if thing.state is 3
    delay: 60 to 120 seconds
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
        let Some(rate) = &site.operation.rate_limit else { continue };
        let RateLimit { calls, seconds } = rate.value;
        let min = site.waiter.delay().min;
        if u64::from(min) * u64::from(calls) < u64::from(seconds) {
            let span = site.waiter.delay.as_ref().map_or(site.id.span, |delay| delay.span);
            let fast = findings.error(span, format!("a poll every {min} seconds is more than the rate limit allows"));
            let fast = fast.also(rate.span, "the rate limit");
            let least = seconds.div_ceil(calls.max(1));
            findings
                .push(fast.help(format!("write `delay: {least} to {} seconds`", site.waiter.delay().max.max(least))));
        }
    }
}
