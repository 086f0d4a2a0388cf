//! A code of the catalogue that nothing returns.

use std::collections::BTreeSet;

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "unused-error-code",
    finds: "A code of the catalogue that no operation lists and `service.yaml` does not name, once operations list codes.",
    why: "Either the entry is obsolete, or an operation is missing a code.",
    instead: "List it at the operations that return it, or under `any_operation:` or `success_codes:`, or remove the entry.",
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
# file: errors/more.yaml
errors:
  T.2: {status: 404, meaning: There is no such thing., retry: never}
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
  T.2: 404
# file: errors/more.yaml
errors:
  T.2: {status: 404, meaning: There is no such thing., retry: never}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    // A catalogue that stands before its operations is a beginning, not a mistake.
    if service.operations.iter().all(|operation| operation.errors.is_empty()) {
        return;
    }
    let named = service.file.any_operation.iter().chain(&service.file.success_codes).map(|code| code.as_str());
    let listed = service.operations.iter().flat_map(|operation| operation.errors.keys());
    let used: BTreeSet<&str> = named.chain(listed).collect();
    for (code, _) in service.catalogue.iter().filter(|(code, _)| !used.contains(code.as_str())) {
        let unused = findings.error(code.span, format!("unused error code `{}`", code.value));
        findings.push(unused.help(
            "list it at an operation, or under `any_operation:` or `success_codes:` of the service, or remove it",
        ));
    }
}
