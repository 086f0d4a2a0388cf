//! An operation that gives a code a status which the catalogue does not.

use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "error-status",
    finds: "An operation that lists a code with a status that the catalogue does not list.",
    why: "The catalogue would contradict the operation.",
    instead: "Add the status to the code in the catalogue, or correct it at the operation.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
errors:
  T.1: 500
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
    for (code, error) in service.operations.iter().flat_map(|operation| &operation.errors) {
        let Some((known, entry)) = service.catalogue.iter().find(|(known, _)| known == code) else { continue };
        for status in error.status.0.iter().filter(|status| !entry.status.0.contains(status)) {
            let span = word_after(findings.sources, code.span, &status.to_string());
            let wrong =
                findings.error(span, format!("the catalogue does not list status {status} for `{}`", code.value));
            let allowed: Vec<String> = entry.status.0.iter().map(ToString::to_string).collect();
            let help =
                format!("the catalogue lists {}; list several as `[400, 500]` if pages differ", allowed.join(", "));
            findings.push(wrong.also(known.span, "the catalogue's entry").help(help));
        }
    }
}
