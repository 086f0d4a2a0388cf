//! A caller that the service does not declare.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "unknown-caller",
    finds: "A caller of an operation that `service.yaml` does not declare.",
    why: "The account type is not documented.",
    instead: "Correct the name, or declare the caller under `callers:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
callers: [customers]
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
callers: [customer]
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for caller in service.operations.iter().flat_map(|operation| &operation.callers) {
        if service.file.callers.get(caller).is_none() {
            let unknown = findings.error(caller.span, format!("unknown caller `{}`", caller.value));
            let known: Vec<&str> = service.file.callers.keys().collect();
            let help = format!("callers: {}; declare others under `callers:` in `service.yaml`", known.join(", "));
            findings.push(unknown.suggest(caller, known).help(help));
        }
    }
}
