//! A rule's id that is not kebab-case.

use crate::check::walk::rules::rules;
use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::naming::is_kebab_case;

pub(super) const CHECK: Check = Check {
    code: "rule-id",
    finds: "A rule id that is not kebab-case.",
    why: "Violations report the id, next to the ids of limits, which contain a dot as in `limit.range`.",
    instead: "Write lower-case words with hyphens between them, such as `expiry-credit-only`.",
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
  begin.range: begin is not after end
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
    for rule in rules(service).filter(|rule| !is_kebab_case(rule.id)) {
        let id = rule.id.value.as_str();
        let wrong = findings.error(rule.id.span, format!("`{id}` is not a valid rule id"));
        let wrong = if id.contains('.') { wrong.help("ids with a dot are reserved for limits") } else { wrong };
        findings.push(wrong.help("write lower-case words with hyphens between them: `expiry-credit-only`"));
    }
}
