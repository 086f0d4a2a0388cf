//! An enumeration whose values are wrong.

use crate::check::{Check, Findings, Run};
use crate::model::{EnumDef, Scalar, Service};

pub(super) const CHECK: Check = Check {
    code: "enum-values",
    finds: "An enumeration without values, of anything but text or integers, or of integers with an invalid or unnamed value.",
    why: "An invalid integer cannot be sent, and a number alone has no meaning to a reader.",
    instead: "Write `of: text` or `of: integer`, and `name:` for each value of an enumeration of integers.",
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
      of: integer
      values:
        1: {doc: Round things.}
        2: {name: Flat, doc: Flat things.}
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
      of: integer
      values:
        1: {name: Round, doc: Round things.}
        2: {name: Flat, doc: Flat things.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for known in &service.types {
        let Some(values) = &known.shape.enumeration else { continue };
        if values.values.is_empty() {
            let empty = findings.error(known.name.span, format!("the enumeration `{}` has no values", known.name));
            findings.push(empty.help("list the values under `values:`, or make it a `scalar:` if the page lists none"));
        }
        match values.of.value {
            Scalar::Text => {}
            Scalar::Integer => integers(values, findings),
            other => {
                let message = format!("`{}` is an enumeration of `{}`", known.name, other.name());
                let wrong = findings.error(values.of.span, message).also(known.name.span, "the enumeration");
                findings.push(wrong.help("write `of: text` or `of: integer`, as on the wire"));
            }
        }
    }
}

fn integers(values: &EnumDef, findings: &mut Findings<'_>) {
    for (wire, value) in &values.values {
        // `007` or `+7` would not come back from the wire as it was written.
        if wire.parse::<i64>().map(|number| number.to_string()).as_ref() != Ok(&wire.value) {
            let wrong = findings.error(wire.span, format!("`{}` is not a JSON integer", wire.value));
            findings.push(wrong.also(values.of.span, "of integers").help("correct the value, or write `of: text`"));
        } else if value.name.is_none() {
            let wrong = findings.error(wire.span, format!("the value `{}` has no name", wire.value));
            findings.push(wrong.help("add `name:` with a CamelCase name that describes the value"));
        }
    }
}
