//! A safety class that does not fit the operation.

use crate::check::walk::rules::parameter;
use crate::check::{Check, Findings, Run};
use crate::model::{Method, Safety, Service};

pub(super) const CHECK: Check = Check {
    code: "safety-key",
    finds: "An operation keyed by a parameter that it does not have, or a read operation whose method writes.",
    why: "Retries depend on it: a write operation declared as read would be sent twice.",
    instead: "Name the parameter as on the wire; write `safety: write` for PUT, DELETE and PATCH.",
    fails: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write keyed by key
body:
  request_id: {type: text, max_length: 64, doc: Key against submitting twice.}
",
    passes: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write keyed by request_id
body:
  request_id: {type: text, max_length: 64, doc: Key against submitting twice.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        let safety = &operation.safety;
        match &safety.value {
            Safety::WriteKeyedBy(key) if parameter(service, operation, key).is_none() => {
                let span = findings.sources.locate(safety.span, key);
                let unknown = findings.error(span, format!("`{}` has no parameter `{key}`", operation.id.value));
                let known = operation.parameters().map(|(_, known, _)| known.as_str());
                findings.push(unknown.suggest(key, known).help("name the parameter that is the idempotency key"));
            }
            Safety::Read if matches!(operation.request.method, Method::Put | Method::Delete | Method::Patch) => {
                let method = operation.request.method.name();
                let wrong = findings.error(safety.span, format!("a {method} is not a read operation"));
                let wrong = wrong.also(operation.request.span, "the method");
                findings.push(
                    wrong.help("write `safety: write`, or `write keyed by PARAMETER` if there is an idempotency key"),
                );
            }
            _ => {}
        }
    }
}
