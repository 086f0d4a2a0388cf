//! A retiring operation whose replacement does not exist.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "unknown-replacement",
    finds: "A deprecated operation that is replaced by an unknown operation, or by itself.",
    why: "Callers would be told to use something that does not exist.",
    instead: "Correct the id, or omit `replaced_by`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
retiring: {replaced_by: ListAllThings}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
retiring: {replaced_by: ListAllThings}
# file: operations/list_all.yaml
operation: ListAllThings
summary: Lists all things.
request: GET /all-things
group: things
source: things
safety: read
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        let Some(other) = operation.retiring.as_ref().and_then(|retiring| retiring.replaced_by.as_ref()) else {
            continue;
        };
        let others =
            || service.operations.iter().map(|other| other.id.as_str()).filter(|id| *id != operation.id.as_str());
        if !others().any(|id| id == other.as_str()) {
            let unknown = findings.error(other.span, format!("no other operation `{}` in this service", other.value));
            findings.push(
                unknown.suggest(other, others()).help("name an operation of this service, or omit `replaced_by`"),
            );
        }
    }
}
