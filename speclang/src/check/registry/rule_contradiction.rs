//! Rules of one operation that exclude or repeat each other.

use crate::check::walk::rules::{RuleSite, rules};
use crate::check::{Check, Findings, Run};
use crate::model::{Condition, Conditional, Demand, Operation, Service, Statement};

pub(super) const CHECK: Check = Check {
    code: "rule-contradiction",
    finds: "Rules of one operation that contradict or repeat each other, or repeat `required: true`.",
    why: "No request satisfies rules that contradict each other, and of two equal rules only one gets corrected.",
    instead: "Keep the one that the page states, and record the other under `disputed:`.",
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
  owner-of-hidden: owner is required if hidden is true
  hidden-of-nobody: owner is not allowed if hidden is true
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
  owner-of-hidden: owner is required if hidden is true
  hidden-of-nobody: owner is not allowed if hidden is false
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for rule in rules(service) {
        against_required(service, rule, findings);
    }
    for operation in &service.operations {
        among_each_other(operation, findings);
    }
}

fn against_required(service: &Service, rule: RuleSite<'_>, findings: &mut Findings<'_>) {
    if let Statement::Conditional(Conditional { parameter, demand, .. }) = rule.statement()
        && let Some((_, field)) = rule.parameter(service, parameter)
        && field.required
    {
        let message = match demand {
            Demand::Required => format!("`{parameter}` is already required"),
            Demand::NotAllowed => format!("`{parameter}` is required, so it cannot be forbidden"),
            _ => return,
        };
        let wrong = findings.error(rule.locate(findings.sources, parameter), message);
        let wrong = wrong.also(field.ty.span, "this parameter has `required: true`");
        findings.push(wrong.help("remove the rule, or `required: true` if the parameter can be omitted"));
    }
}

fn among_each_other(operation: &Operation, findings: &mut Findings<'_>) {
    for (index, (id, entry)) in operation.rules.iter().enumerate() {
        for (other_id, other) in operation.rules.iter().take(index) {
            let (left, right) = (&other.rule, &entry.rule);
            let same_text = left.text == right.text || !matches!(left.statement, Statement::Server(_));
            let (message, help) = if same_text && sorted(&left.statement) == sorted(&right.statement) {
                (format!("`{}` repeats `{}`", id.value, other_id.value), "remove one of the two")
            } else if exclude(&left.statement, &right.statement) || exclude(&right.statement, &left.statement) {
                (
                    format!("no request can satisfy both `{}` and `{}`", id.value, other_id.value),
                    "keep the one that the page states",
                )
            } else {
                continue;
            };
            let wrong = findings.error(id.span, message).also(other_id.span, "the other rule");
            findings.push(wrong.help(help));
        }
    }
}

/// The statement with its names in a fixed order where their order says nothing.
fn sorted(statement: &Statement) -> Statement {
    let sort = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    match statement {
        Statement::Together(names) => Statement::Together(sort(names)),
        Statement::ExactlyOne(names) => Statement::ExactlyOne(sort(names)),
        Statement::AtMostOne(names) => Statement::AtMostOne(sort(names)),
        Statement::AtLeastOne(names) => Statement::AtLeastOne(sort(names)),
        Statement::SameMonth(names) => Statement::SameMonth(sort(names)),
        Statement::Conditional(conditional) => {
            let mut when = conditional.when.clone();
            when.sort_by(|left: &Condition, right| left.parameter.cmp(&right.parameter));
            Statement::Conditional(Conditional { when, ..conditional.clone() })
        }
        other => other.clone(),
    }
}

/// Whether the first rule asks for what the second one forbids.
fn exclude(first: &Statement, second: &Statement) -> bool {
    match (first, second) {
        (Statement::Conditional(first), Statement::Conditional(second)) => {
            let opposite = matches!((&first.demand, &second.demand), (Demand::Required, Demand::NotAllowed));
            let forbidding = Conditional { demand: Demand::Required, ..second.clone() };
            opposite && sorted(&Statement::Conditional(first.clone())) == sorted(&Statement::Conditional(forbidding))
        }
        (Statement::Together(together), Statement::ExactlyOne(apart) | Statement::AtMostOne(apart)) => {
            together.iter().filter(|name| apart.contains(name)).count() > 1
        }
        _ => false,
    }
}
