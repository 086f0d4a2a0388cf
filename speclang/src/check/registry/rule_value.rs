//! A value in a rule or its condition that the parameter cannot have.

use crate::check::walk::rules::{RuleSite, rules};
use crate::check::walk::values::{candidates, objection};
use crate::check::{Check, Findings, Run};
use crate::model::{Demand, Service, Statement};

pub(super) const CHECK: Check = Check {
    code: "rule-value",
    finds: "A value in a rule or its condition that is outside the parameter's enumeration or limits, or not of its type.",
    why: "The condition never holds, or the rule can never be satisfied.",
    instead: "Write the value as on the wire, or add it to the enumeration.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  hidden: {type: boolean, doc: Whether hidden things are listed., presence: filter if given}
  owner: {type: text, doc: Owner of the things., presence: filter if given}
rules:
  hidden-of-owner: owner is required if hidden is YES
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
  hidden: {type: boolean, doc: Whether hidden things are listed., presence: filter if given}
  owner: {type: text, doc: Owner of the things., presence: filter if given}
rules:
  hidden-of-owner: owner is required if hidden is true
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for rule in rules(service) {
        for condition in rule.statement().conditions() {
            judge(service, rule, &condition.parameter, &condition.values, findings);
        }
        if let Statement::Conditional(conditional) = rule.statement()
            && let Demand::OneOf(values) | Demand::OnlyHere(values) = &conditional.demand
        {
            judge(service, rule, &conditional.parameter, values, findings);
        }
    }
}

fn judge(service: &Service, rule: RuleSite<'_>, name: &str, values: &[String], findings: &mut Findings<'_>) {
    // What names no parameter is what `rule-unknown-parameter` reports.
    let Some((_, field)) = rule.parameter(service, name) else { return };
    for value in values {
        if let Some(objection) = objection(service, field, value) {
            let span = rule.locate(findings.sources, value);
            let wrong = findings.error(span, format!("`{name}` cannot have the value `{value}`"));
            findings.push(wrong.suggest(value, candidates(service, field)).help(objection));
        }
    }
}
