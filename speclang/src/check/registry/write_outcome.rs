//! An outcome of writes in an operation that changes nothing.

use std::collections::BTreeSet;

use crate::check::walk::presence::presences;
use crate::check::{Check, Findings, Run};
use crate::model::{Operation, Safety, Service};

pub(super) const CHECK: Check = Check {
    code: "write-outcome",
    finds: "An outcome `unchanged` or `cleared` in an operation with `safety: read`, or in a type that such an operation sends.",
    why: "Both describe the effect on an attribute, and read operations have none; the outcome or the safety is wrong.",
    instead: "Write `not a filter`, `filter` or `no effect` for a read, or correct `safety:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: POST /things/search
group: things
source: things
safety: read
body:
  name: {type: text, doc: Name of a thing., presence: {absent: unchanged, empty_string: unknown, \"null\": cleared}}
",
    passes: "\
# file: operations/list.yaml
operation: UpdateThing
summary: Updates a thing.
request: PATCH /thing
group: things
source: things
safety: write
body:
  name: {type: text, doc: Name of a thing., presence: {absent: unchanged, empty_string: unknown, \"null\": cleared}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let reads: Vec<&Operation> =
        service.operations.iter().filter(|operation| operation.safety.value == Safety::Read).collect();
    let sent: Vec<BTreeSet<&str>> =
        reads.iter().map(|read| service.types_behind(read.parameters().map(|(.., field)| &field.ty.value))).collect();
    for presence in presences(service) {
        let site = presence.site;
        let read = match (site.operation, site.owner) {
            (Some(operation), _) => (operation.safety.value == Safety::Read).then_some(operation),
            (None, Some(known)) => {
                let holds = sent.iter().position(|names| names.contains(known.name.as_str()));
                holds.map(|number| reads[number])
            }
            (None, None) => None,
        };
        let Some(read) = read else { continue };
        for case in presence.cases(service) {
            for (state, outcome) in case.row.0.iter().filter(|(_, outcome)| outcome.is_of_writes()) {
                let span = presence.state_span(findings.sources, &case, *state);
                let message = format!("`{}` is `{outcome}` in `{}`, which is a read", site.name, read.id.value);
                let wrong = findings.error(span, message).also(read.safety.span, "what a call does");
                findings.push(wrong.help("write what the state means for the result, or correct `safety:`"));
            }
        }
    }
}
