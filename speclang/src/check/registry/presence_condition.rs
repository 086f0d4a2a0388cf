//! A condition that can never be judged.

use crate::Span;
use crate::check::walk::presence::{PresenceSite, presences};
use crate::check::walk::values::{candidates, objection};
use crate::check::walk::{Site, rules};
use crate::check::{Check, Findings, Run};
use crate::model::{Condition, Field, Operation, Presence, Service};

pub(super) const CHECK: Check = Check {
    code: "presence-condition",
    finds: "A presence condition on an unknown parameter, on the parameter itself, or on a value that the parameter cannot have.",
    why: "The case would never apply, or be undefined.",
    instead: "Name another parameter of the operation (in a type: another field of it), and a value as on the wire.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  kind: {type: ThingKind, doc: Kind of the things., presence: filter if given}
  size:
    type: integer
    doc: Size of the things.
    presence:
      when kind is square: {absent: not a filter, empty: unknown, empty_string: unknown, \"null\": unknown}
      otherwise: {absent: no effect, empty: no effect, empty_string: no effect, \"null\": no effect}
types:
  ThingKind:
    doc: Kind of a thing.
    enum:
      of: text
      values:
        round: {doc: Round things.}
        flat: {doc: Flat things.}
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
  kind: {type: ThingKind, doc: Kind of the things., presence: filter if given}
  size:
    type: integer
    doc: Size of the things.
    presence:
      when kind is round: {absent: not a filter, empty: unknown, empty_string: unknown, \"null\": unknown}
      otherwise: {absent: no effect, empty: no effect, empty_string: no effect, \"null\": no effect}
types:
  ThingKind:
    doc: Kind of a thing.
    enum:
      of: text
      values:
        round: {doc: Round things.}
        flat: {doc: Flat things.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for presence in presences(service) {
        let Presence::Cases(cases) = &presence.presence.value else { continue };
        for case in cases {
            let span = presence.case_span(findings.sources, case);
            for condition in &case.when {
                judge(service, presence, condition, span, findings);
            }
        }
    }
}

fn judge(
    service: &Service,
    presence: PresenceSite<'_>,
    condition: &Condition,
    span: Span,
    findings: &mut Findings<'_>,
) {
    let (name, site) = (condition.parameter.as_str(), presence.site);
    let place = findings.sources.locate(span, name);
    if name == site.name.as_str() {
        let wrong = findings.error(place, format!("the presence of `{name}` depends on `{name}` itself"));
        findings.push(wrong.help("name another parameter; the row already describes the states of this one"));
        return;
    }
    let Some(field) = named(service, site, name) else {
        let wrong = findings.error(place, format!("`{}` depends on the unknown parameter `{name}`", site.name));
        let wrong = wrong.suggest(name, neighbours(site)).also(site.name.span, "the parameter that depends on it");
        findings.push(wrong.help("name another parameter of the operation, or another field of the type"));
        return;
    };
    for value in &condition.values {
        if let Some(objection) = objection(service, field, value) {
            let place = findings.sources.locate(span, value);
            let wrong = findings.error(place, format!("`{name}` cannot have the value `{value}`"));
            findings.push(wrong.suggest(value, candidates(service, field)).help(objection));
        }
    }
}

/// The parameter of the operation, or the field beside a field of a type.
fn named<'a>(service: &'a Service, site: Site<'a>, name: &str) -> Option<&'a Field> {
    match site.operation {
        Some(operation) => rules::parameter(service, operation, name).map(|(_, field)| field),
        None => siblings(site).find(|(known, _)| *known == name).map(|(_, field)| field),
    }
}

fn neighbours(site: Site<'_>) -> Vec<&str> {
    let parameters = site.operation.into_iter().flat_map(Operation::parameters).map(|(_, name, _)| name.as_str());
    let fields = siblings(site).map(|(name, _)| name);
    parameters.chain(fields).filter(|name| *name != site.name.as_str()).collect()
}

/// Fields of the type that the field belongs to; none for a parameter.
fn siblings(site: Site<'_>) -> impl Iterator<Item = (&str, &Field)> {
    let fields = site.owner.and_then(|known| known.shape.fields.as_ref());
    fields.into_iter().flatten().map(|(name, field)| (name.as_str(), field))
}
