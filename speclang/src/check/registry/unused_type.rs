//! A type that nobody uses.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "unused-type",
    finds: "A type, shared or of an operation, that no parameter, response or error field uses, not even through other types.",
    why: "It is obsolete, or its use has a different type.",
    instead: "Use it, or remove it.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
# file: types/thing_id.yaml
type: ThingId
doc: Id of a thing.
scalar: text
max_length: 64
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
  id: {type: ThingId, doc: Id of a thing., presence: filter if given}
# file: types/thing_id.yaml
type: ThingId
doc: Id of a thing.
scalar: text
max_length: 64
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let (requested, answered) = (service.requested_types(), service.answered_types());
    let is_used = |name: &str| requested.contains(name) || answered.contains(name);
    for known in service.types.iter().filter(|known| !is_used(&known.name)) {
        let unused = findings.error(known.name.span, format!("unused type `{}`", known.name));
        findings.push(unused.help("name it in the `type:` of a parameter or field, or remove it"));
    }
}
