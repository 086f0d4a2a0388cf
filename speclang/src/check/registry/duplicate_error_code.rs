//! A code that stands twice in the catalogue.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "duplicate-error-code",
    finds: "A code that is in two files of the catalogue.",
    why: "Only one of the two entries would be used.",
    instead: "Keep one entry; if the code has an additional meaning for an operation, describe it under `errors:` of the operation.",
    fails: "\
# file: errors/more.yaml
errors:
  T.1: {status: 400, meaning: A parameter is wrong again., retry: after correction}
",
    passes: "\
# file: errors/more.yaml
errors:
  T.2: {status: 400, meaning: A parameter is wrong again., retry: after correction}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    // The catalogue is sorted by code.
    for pair in service.catalogue.windows(2) {
        let [(first, _), (second, _)] = pair else { continue };
        if first == second {
            let twice = findings.error(second.span, format!("duplicate error code `{}`", second.value));
            findings.push(twice.label("duplicate").also(first.span, "first here").help("keep one of the two entries"));
        }
    }
}
