//! A rule that asks of a parameter what its type does not have.

use crate::check::walk::rules::{RuleSite, rules};
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Demand, Field, Scalar, Service, Statement};

pub(super) const CHECK: Check = Check {
    code: "rule-type",
    finds: "A rule that does not apply to the type of its parameter, such as a range of a text.",
    why: "It cannot be checked: only times and numbers have an order, only lists have items.",
    instead: "Give the parameter the type that the page documents, or write `{server: Sentence.}`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  begin: {type: text, doc: First day., presence: filter if given}
  end: {type: date, doc: Last day., presence: filter if given}
rules:
  in-order: begin is not after end
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

/// What a rule asks of the type of a parameter.
struct Demanded {
    /// What other types lack.
    lacks: &'static str,
    /// Types that the rule is for.
    types: &'static str,
    fits: fn(&Service, &Field) -> bool,
}

const ORDER: Demanded = Demanded {
    lacks: "has no order",
    types: "times and numbers",
    fits: |service, field| is_time(service, field) || is_number(service, field),
};
const TIME: Demanded = Demanded { lacks: "is not a time", types: "dates, months and instants", fits: is_time };
const NUMBER: Demanded = Demanded { lacks: "has no range", types: "integers and decimals", fits: is_number };
const ITEMS: Demanded = Demanded { lacks: "has no items", types: "lists", fits: |_, field| field.ty.is_list() };

fn run(service: &Service, findings: &mut Findings<'_>) {
    for rule in rules(service) {
        match rule.statement() {
            Statement::NotAfter([first, second]) => comparable(service, rule, [first, second], &ORDER, findings),
            Statement::Window(window) => comparable(service, rule, [&window.from, &window.to], &TIME, findings),
            Statement::SameMonth(names) => names.iter().for_each(|name| demand(service, rule, name, &TIME, findings)),
            Statement::UniqueField([list, field]) => unique(service, rule, list, field, findings),
            Statement::Conditional(conditional) => match conditional.demand {
                Demand::InRange(_) => demand(service, rule, &conditional.parameter, &NUMBER, findings),
                Demand::MaxItems(_) => demand(service, rule, &conditional.parameter, &ITEMS, findings),
                _ => {}
            },
            _ => {}
        }
    }
}

fn scalar(service: &Service, field: &Field) -> Option<Scalar> {
    match service.base(&field.ty) {
        Base::Scalar(scalar, _) if !field.ty.is_list() => Some(scalar),
        _ => None,
    }
}

fn is_time(service: &Service, field: &Field) -> bool {
    scalar(service, field).is_some_and(Scalar::is_time)
}

fn is_number(service: &Service, field: &Field) -> bool {
    scalar(service, field).is_some_and(Scalar::is_number)
}

/// Reports a parameter whose type does not fit; one that does not exist is what `rule-unknown-parameter` reports.
fn demand(service: &Service, rule: RuleSite<'_>, name: &str, demanded: &Demanded, findings: &mut Findings<'_>) {
    if let Some((_, field)) = rule.parameter(service, name)
        && !(demanded.fits)(service, field)
    {
        let span = rule.locate(findings.sources, name);
        let wrong = findings.error(span, format!("`{name}` {}, it is of type `{}`", demanded.lacks, field.ty.value));
        findings.push(wrong.also(field.ty.span, "its type").help(format!("the rule applies to {}", demanded.types)));
    }
}

fn comparable(
    service: &Service,
    rule: RuleSite<'_>,
    names: [&str; 2],
    demanded: &Demanded,
    findings: &mut Findings<'_>,
) {
    let before = findings.found.len();
    for name in names {
        demand(service, rule, name, demanded, findings);
    }
    let types = names.map(|name| rule.parameter(service, name).and_then(|(_, field)| scalar(service, field)));
    if let [Some(first), Some(second)] = types
        && findings.found.len() == before
        && first != second
        && !(first.is_number() && second.is_number())
    {
        let span = rule.locate(findings.sources, names[1]);
        let message =
            format!("`{}` is of type `{}`, `{}` of type `{}`", names[0], first.name(), names[1], second.name());
        findings.push(findings.error(span, message).help("only values of the same type can be compared"));
    }
}

fn unique(service: &Service, rule: RuleSite<'_>, list: &str, name: &str, findings: &mut Findings<'_>) {
    let Some((_, field)) = rule.parameter(service, list) else { return };
    match service.base(&field.ty) {
        Base::Object(fields) if field.ty.is_list() => {
            if fields.get(name).is_none() {
                let span = rule.locate(findings.sources, &format!("{list}.{name}"));
                let unknown = findings.error(span, format!("the items of `{list}` have no field `{name}`"));
                let known: Vec<&str> = fields.keys().collect();
                let help = format!("fields: {}", known.join(", "));
                findings.push(unknown.suggest(name, known).help(help));
            }
        }
        Base::Missing => {}
        _ => {
            let span = rule.locate(findings.sources, list);
            let wrong =
                findings.error(span, format!("`{list}` is not a list of objects, it is of type `{}`", field.ty.value));
            findings.push(
                wrong
                    .also(field.ty.span, "its type")
                    .help("write `unique: true` on the parameter if it is a plain list"),
            );
        }
    }
}
