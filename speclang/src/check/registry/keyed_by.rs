//! `keyed_by:` that does not fit the fields of its type.

use crate::check::walk::values::{candidates, objection};
use crate::check::{Check, Findings, Run};
use crate::model::{Service, TypeDef};
use crate::{Entries, Spanned};

pub(super) const CHECK: Check = Check {
    code: "keyed-by",
    finds: "A `keyed_by:` with fields that the type does not have, or values that the deciding field cannot have.",
    why: "The meaning would never apply.",
    instead: "Write the wire names of the fields, and values that the deciding field has.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  limits: {type: list of ThingLimit, doc: Limits of things.}
types:
  ThingLimit:
    doc: Limit of a thing.
    fields:
      kind: {type: text, doc: Kind of the limit.}
      value: {type: text, doc: Value of the limit.}
    keyed_by:
      kind:
        size: {values: Size in metres.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  limits: {type: list of ThingLimit, doc: Limits of things.}
types:
  ThingLimit:
    doc: Limit of a thing.
    fields:
      kind: {type: text, doc: Kind of the limit.}
      value: {type: text, doc: Value of the limit.}
    keyed_by:
      kind:
        size: {value: Size in metres.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for known in &service.types {
        for (deciding, values) in &known.shape.keyed_by {
            exists(known, deciding, findings);
            for (value, meanings) in values {
                decides(service, known, deciding, value, findings);
                meanings.iter().for_each(|(field, _)| exists(known, field, findings));
            }
        }
    }
}

fn exists(known: &TypeDef, name: &Spanned<String>, findings: &mut Findings<'_>) {
    let names: Vec<&str> = known.shape.fields.iter().flat_map(Entries::keys).collect();
    if !names.contains(&name.as_str()) {
        let unknown = findings.error(name.span, format!("`{}` has no field `{}`", known.name.value, name.value));
        let help = format!("fields: {}", names.join(", "));
        findings.push(unknown.suggest(name, names).help(help));
    }
}

fn decides(service: &Service, known: &TypeDef, deciding: &str, value: &Spanned<String>, findings: &mut Findings<'_>) {
    let Some(field) = known.shape.fields.as_ref().and_then(|fields| fields.get(deciding)) else { return };
    if let Some(objection) = objection(service, field, value) {
        let wrong = findings.error(value.span, format!("`{deciding}` cannot have the value `{}`", value.value));
        findings.push(wrong.also(field.ty.span, "its type").suggest(value, candidates(service, field)).help(objection));
    }
}
