//! A type that is defined twice.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "duplicate-type",
    finds: "Two types of one service with the same name, shared or of an operation.",
    why: "A `type:` with that name would be ambiguous.",
    instead: "Rename one of the two, or move the type to `types/` if both mean the same.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  id: {type: ThingId, doc: Id of a thing., presence: filter if given}
types:
  ThingId: {doc: Id of a thing., scalar: text}
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
    // Types are sorted by name.
    for pair in service.types.chunk_by(|left, right| left.name == right.name) {
        let [first, others @ ..] = pair else { continue };
        for other in others {
            let twice = findings.error(other.name.span, format!("duplicate type `{}`", other.name));
            let twice = twice.label("duplicate").also(first.name.span, "first here");
            findings.push(twice.help("rename one of the two, or move the type to `types/` if both mean the same"));
        }
    }
}
