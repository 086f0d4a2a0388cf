//! An operation that lists a code which the catalogue does not have.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "unknown-error-code",
    finds: "An operation that lists a code which the catalogue does not have.",
    why: "Its meaning, and whether a retry can help, are not documented.",
    instead: "Add the code to `errors/`, or correct it.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
errors:
  T.1: 400
  T.2: 400
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
errors:
  T.1: 400
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for (code, _) in service.operations.iter().flat_map(|operation| &operation.errors) {
        if service.error(code).is_none() {
            let unknown = findings.error(code.span, format!("unknown error code `{}`", code.value));
            let known = service.catalogue.iter().map(|(known, _)| known.as_str());
            findings.push(unknown.suggest(code, known).help("add it to a file that begins with `errors:`"));
        }
    }
}
