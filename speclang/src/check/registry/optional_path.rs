//! A path parameter that is not required.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "optional-path",
    finds: "A path parameter without `required: true`.",
    why: "Without it there is no URL to call.",
    instead: "Write `required: true`.",
    fails: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, doc: Id of the thing.}
",
    passes: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, required: true, doc: Id of the thing.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        for (name, _) in operation.path.iter().filter(|(_, field)| !field.required) {
            let wrong = findings.error(name.span, format!("the path parameter `{}` is not required", name.value));
            findings
                .push(wrong.also(operation.request.span, "the path").help("a path parameter needs `required: true`"));
        }
    }
}
