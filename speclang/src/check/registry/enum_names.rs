//! Two values of an enumeration with one name.

use crate::Span;
use crate::check::{Check, Findings, Run};
use crate::model::{EnumDef, Service};
use crate::naming::variant;

pub(super) const CHECK: Check = Check {
    code: "enum-names",
    finds: "Two values of an enumeration that get the same name in Rust, given by `name:` or made of the wire value.",
    why: "What is generated does not compile.",
    instead: "Give one of the two another `name:`.",
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
types:
  ThingKind:
    doc: Kind of a thing.
    enum:
      of: text
      values:
        round: {doc: Round things.}
        ROUND: {doc: Round things of old.}
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
types:
  ThingKind:
    doc: Kind of a thing.
    enum:
      of: text
      values:
        round: {doc: Round things.}
        ROUND: {name: OldRound, doc: Round things of old.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for values in service.types.iter().filter_map(|known| known.shape.enumeration.as_ref()) {
        let names = names(values);
        for (index, (wire, name, span)) in names.iter().enumerate() {
            if let Some((other, _, first)) = names[..index].iter().find(|(_, known, _)| known == name) {
                let twice =
                    findings.error(*span, format!("the values `{other}` and `{wire}` are both called `{name}`"));
                findings.push(twice.also(*first, "the first one").help("give one of the two another `name:`"));
            }
        }
    }
}

/// Each value with its name and where that stands; values that make no name are left out.
fn names(values: &EnumDef) -> Vec<(&str, String, Span)> {
    let named = values.values.iter().filter_map(|(wire, value)| match &value.name {
        Some(name) => Some((wire.as_str(), variant(wire, Some(name))?, name.span)),
        None => Some((wire.as_str(), variant(wire, None)?, wire.span)),
    });
    named.collect()
}
