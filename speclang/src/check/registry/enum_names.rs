//! Two values of an enumeration with one name.

use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::naming;

pub(super) const CHECK: Check = Check {
    code: "enum-names",
    finds: "Two enum values with the same name in Rust, set by `name:` or derived from the wire value.",
    why: "The generated code would not compile.",
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
        let scope = naming::values(values);
        for (taken, other) in scope.collisions() {
            let message = format!("the values `{}` and `{}` are both named `{}`", other.by, taken.by, taken.name);
            let twice = findings.error(taken.span, message).also(other.span, "the first one");
            findings.push(twice.help(scope.remedy));
        }
    }
}
