//! Fields of error bodies and the codes that carry them do not fit.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "error-fields",
    finds: "A code with a field that `error_fields:` does not describe, or a field there that no code has.",
    why: "The field cannot be decoded, or it would not be known when it is returned.",
    instead: "Describe each field under `error_fields:`, and list it at each code that has it.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
errors:
  T.1: {status: 400, carries: [failures]}
error_fields:
  failed: {type: list of text, doc: Things that failed.}
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
  T.1: {status: 400, carries: [failed]}
error_fields:
  failed: {type: list of text, doc: Things that failed.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        let carried: Vec<_> = operation.errors.iter().flat_map(|(_, error)| &error.carries).collect();
        for name in &carried {
            if operation.error_fields.get(name).is_none() {
                let unknown = findings.error(name.span, format!("no field `{}` under `error_fields:`", name.value));
                let unknown = unknown.suggest(name, operation.error_fields.keys());
                findings.push(unknown.help(format!("describe `{}` under `error_fields:`", name.value)));
            }
        }
        for (name, _) in &operation.error_fields {
            if !carried.contains(&name) {
                let unused = findings.error(name.span, format!("no code has the field `{}`", name.value));
                let help =
                    format!("write `CODE: {{status: 400, carries: [{}]}}` at the codes that have it", name.value);
                findings.push(unused.help(help));
            }
        }
    }
}
