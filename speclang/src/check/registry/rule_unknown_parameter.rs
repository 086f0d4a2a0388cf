//! A rule, or its condition, that names a parameter which the operation does not have.

use crate::check::walk::rules::rules;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "rule-unknown-parameter",
    finds: "A rule, or its condition, with an unknown parameter.",
    why: "The rule would never be checked.",
    instead: "Write the name as on the wire; write fields of objects and of list items as `product_infos.id`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  begin: {type: date, doc: First day., presence: filter if given}
  end: {type: date, doc: Last day., presence: filter if given}
rules:
  in-order: begin is not after ends
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  begin: {type: date, doc: First day., presence: filter if given}
  end: {type: date, doc: Last day., presence: filter if given}
rules:
  in-order: begin is not after end
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for rule in rules(service) {
        let mut names = rule.statement().parameters();
        names.dedup();
        for name in names {
            if rule.parameter(service, name).is_none() {
                let span = rule.locate(findings.sources, name);
                let unknown = findings.error(span, format!("`{}` has no parameter `{name}`", rule.operation.id.value));
                let known: Vec<&str> = rule.operation.parameters().map(|(_, known, _)| known.as_str()).collect();
                let help =
                    format!("parameters: {}; fields of objects are named as `product_infos.id`", known.join(", "));
                findings.push(unknown.suggest(name, known).help(help));
            }
        }
    }
}
