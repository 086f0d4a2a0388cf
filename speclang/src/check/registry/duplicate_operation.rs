//! Two operations with the same id.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "duplicate-operation",
    finds: "Two operations with the same id.",
    why: "Ids identify operations in code, in recordings and in the documentation; one of the two would be lost.",
    instead: "Rename or remove one of the two.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
# file: operations/list_all.yaml
operation: ListThings
summary: Lists all things.
request: GET /all-things
group: things
source: things
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
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
    // Operations are sorted by id.
    for pair in service.operations.windows(2) {
        let [first, second] = pair else { continue };
        if first.id == second.id {
            let twice = findings.error(second.id.span, format!("duplicate operation id `{}`", second.id.value));
            findings.push(
                twice.label("duplicate").also(first.id.span, "first here").help("rename or remove one of the two"),
            );
        }
    }
}
