//! A sentence of a waiter that never decides anything.

use crate::Spanned;
use crate::check::walk::waiters::waiters;
use crate::check::{Check, Findings, Run};
use crate::model::{Acceptor, Each, FieldMatcher, Matcher, Service, WaitState};

pub(super) const CHECK: Check = Check {
    code: "waiter-unreachable",
    finds: "A waiter condition that never applies because earlier conditions cover it.",
    why: "The first condition that applies decides.",
    instead: "Put the narrower condition first, or remove it.",
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
      - failure if any of thing.parts.state is 2 or 3
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
      - failure if any of thing.parts.state is 3
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
        let all = &site.waiter.until;
        for (index, one) in all.iter().enumerate() {
            let before = &all[..index];
            if let Some(culprit) = hidden(&one.matcher, before) {
                let idle = findings.error(one.span, format!("`{}` never decides", one.text));
                let idle = idle.also(culprit.span, "this decides before it");
                findings.push(idle.help("the first sentence that applies decides: put the narrower one first"));
            }
        }
        // What comes last and asks for another call says what happens anyway.
        if let Some(last) = all.last().filter(|last| last.state == WaitState::Retry)
            && !matches!(last.matcher, Matcher::Error(_))
        {
            let idle = findings.error(last.span, format!("`{}` has no effect", last.text));
            findings.push(idle.help("remove it: a response to which no condition applies is polled again"));
        }
    }
}

/// A sentence among those before, which decide all that this one would.
fn hidden<'a>(matcher: &Matcher, before: &'a [Spanned<Acceptor>]) -> Option<&'a Spanned<Acceptor>> {
    match matcher {
        Matcher::Answered => before.iter().find(|one| one.matcher == Matcher::Answered),
        Matcher::Error(codes) => {
            let decides = |code: &String| {
                before.iter().find(|one| matches!(&one.matcher, Matcher::Error(known) if known.contains(code)))
            };
            codes.iter().map(decides).collect::<Option<Vec<_>>>()?.into_iter().next_back()
        }
        Matcher::Field(matcher) => {
            let whole = before.iter().find(|one| match &one.matcher {
                Matcher::Answered => true,
                Matcher::Field(other) => covers(other, matcher, None),
                Matcher::Error(_) => false,
            });
            // Several sentences may have the values between them, where one value is looked at at a time.
            let each = |value: &String| {
                let has = |one: &&Spanned<Acceptor>| matches!(&one.matcher, Matcher::Field(other) if covers(other, matcher, Some(value)));
                before.iter().find(has)
            };
            let one_by_one = matcher.each != Each::All && !matcher.values.is_empty();
            let by_value = || matcher.values.iter().map(each).collect::<Option<Vec<_>>>()?.into_iter().next_back();
            whole.or_else(|| one_by_one.then(by_value).flatten())
        }
    }
}

/// Whether what the second condition holds for, with that value or with any of its own, the first one holds for too.
fn covers(first: &FieldMatcher, second: &FieldMatcher, value: Option<&String>) -> bool {
    let quantified = matches!(
        (first.each, second.each),
        (Each::One, Each::One) | (Each::All, Each::All) | (Each::Any, Each::All | Each::Any)
    );
    let own = value.map_or(second.values.as_slice(), std::slice::from_ref);
    let is_wider = first.values.is_empty() || !own.is_empty() && own.iter().all(|value| first.values.contains(value));
    first.path == second.path && quantified && is_wider
}
