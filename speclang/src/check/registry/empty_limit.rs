//! Limits that allow nothing.

use crate::Span;
use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::limit::{self, Contradiction};
use crate::model::{Limits, Service};

pub(super) const CHECK: Check = Check {
    code: "empty-limit",
    finds: "A lower limit above its upper limit, a maximum length or number of items of 0, or an `above:` that is not a single number.",
    why: "No value satisfies it, so one of the numbers is wrong.",
    instead: "Correct the numbers.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, min_length: 8, max_length: 4, doc: Name of a thing., presence: filter if given}
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
  name: {type: text, min_length: 4, max_length: 8, doc: Name of a thing., presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        let known = Limits::of(site.field, service);
        // What contradicts itself within the type is told there.
        let of_type = |at: Span| {
            let inherited = limit::limits().filter_map(|limit| known.inherited(limit)?.span);
            inherited.into_iter().any(|span| span == at)
        };
        let of_field = |wrong: &Contradiction| !of_type(wrong.at) || wrong.also.is_some_and(|(at, _)| !of_type(at));
        report(contradictions(&known).filter(of_field), findings);
    }
    for known in &service.types {
        report(contradictions(&Limits::of_shape(&known.shape)), findings);
    }
}

fn contradictions(known: &Limits<'_>) -> impl Iterator<Item = Contradiction> {
    limit::limits().filter_map(|limit| (limit.contradiction)(known))
}

fn report(all: impl Iterator<Item = Contradiction>, findings: &mut Findings<'_>) {
    for Contradiction { at, message, help, also } in all {
        let empty = findings.error(at, message);
        let empty = if let Some((other, words)) = also { empty.also(other, words) } else { empty };
        findings.push(empty.help(help));
    }
}
