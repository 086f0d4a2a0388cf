//! A presence row that contradicts a rule of the same operation, or leaves open what a rule settles.

use crate::check::walk::{Site, sites};
use crate::check::{Check, Findings, Run};
use crate::model::{Case, Conditional, Demand, Operation, Outcome, Service, State, Statement};

pub(super) const CHECK: Check = Check {
    code: "presence-rule",
    finds: "A row without conditions with `no effect` or `unknown` for an absent parameter that a rule requires under a condition, or `unknown` where a rule states that the parameter has no effect.",
    why: "Row and rule can only both be true if the row depends on the same condition; and what a rule states is not unknown.",
    instead: "Write the row by cases: `when PARAMETER is VALUE: {absent: unsupported, …}`, `otherwise: {…}`.",
    fails: "\
# file: operations/put.yaml
operation: PutThing
summary: Puts a thing.
request: POST /things
group: things
source: things
safety: write
body:
  round: {type: boolean, doc: Whether the thing is round., presence: not assigned}
  radius:
    type: integer
    range: 0..=
    doc: Radius of the thing.
    presence: {absent: no effect, \"null\": no effect}
rules:
  radius-of-round: radius is required if round is true
",
    passes: "\
# file: operations/put.yaml
operation: PutThing
summary: Puts a thing.
request: POST /things
group: things
source: things
safety: write
body:
  round: {type: boolean, doc: Whether the thing is round., presence: not assigned}
  radius:
    type: integer
    range: 0..=
    doc: Radius of the thing.
    presence:
      when round is true: {absent: unsupported, \"null\": unsupported}
      otherwise: {absent: no effect, \"null\": no effect}
rules:
  radius-of-round: radius is required if round is true
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service).into_iter().filter(|site| site.in_request) {
        let Some(operation) = site.operation else { continue };
        let cases = site.field.presence_cases(site.place, service);
        if let [Case { when, row }] = cases.as_slice()
            && when.is_empty()
            && let Some(absent) = row.outcome(State::Absent)
        {
            judge(operation, site, absent, findings);
        }
    }
}

fn judge(operation: &Operation, site: Site<'_>, absent: &Outcome, findings: &mut Findings<'_>) {
    for (id, entry) in &operation.rules {
        let Statement::Conditional(Conditional { parameter, demand, .. }) = &entry.rule.statement else { continue };
        let says = match (demand, absent) {
            (Demand::Required, Outcome::NoEffect | Outcome::Unknown) => "requires it under a condition",
            (Demand::NoEffect, Outcome::Unknown) => "states when it has no effect",
            _ => continue,
        };
        if *parameter != site.name.value {
            continue;
        }
        let span = site.field.presence.as_ref().map_or(site.name.span, |presence| presence.span);
        let message = format!("`{parameter}` is `{absent}` when absent, in conflict with the rule");
        let wrong = findings.error(span, message).also(id.span, format!("this rule {says}"));
        findings.push(wrong.help("write the row by cases, under the condition of the rule and `otherwise`"));
    }
}
