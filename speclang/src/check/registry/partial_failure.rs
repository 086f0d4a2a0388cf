//! `partial_failure:` that names no list of the response.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "partial-failure",
    finds: "A `partial_failure:` with a field that the response does not have, or that is not a list.",
    why: "Callers could not tell a batch that partially failed from one that succeeded.",
    instead: "Name the response list that contains the failed items.",
    fails: "\
# file: operations/stop.yaml
operation: StopThings
summary: Stops things.
request: POST /things/stop
group: things
source: things
safety: write
response:
  failed: {type: text, doc: Things that failed.}
partial_failure: failed
",
    passes: "\
# file: operations/stop.yaml
operation: StopThings
summary: Stops things.
request: POST /things/stop
group: things
source: things
safety: write
response:
  failed: {type: list of text, doc: Things that failed.}
partial_failure: failed
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        let Some(name) = &operation.partial_failure else { continue };
        let help = "name the response list that contains the failed items";
        let answered = service.response_fields(operation);
        match answered.get(name) {
            None => {
                let unknown = findings.error(name.span, format!("the response has no field `{}`", name.value));
                findings.push(unknown.suggest(name, answered.keys()).help(help));
            }
            Some(field) if !field.ty.is_list() => {
                let wrong = findings
                    .error(name.span, format!("`{}` is not a list, it is of type `{}`", name.value, field.ty.value));
                findings.push(wrong.also(field.ty.span, "its type").help(help));
            }
            Some(_) => {}
        }
    }
}
