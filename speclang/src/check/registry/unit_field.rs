//! A unit or currency that names no field beside it.

use crate::Entries;
use crate::check::{Check, Findings, Run};
use crate::model::{Field, Service};

pub(super) const CHECK: Check = Check {
    code: "unit-field",
    finds: "A `unit:` or `currency:` that is not a field of the same object.",
    why: "The unit of the amount would not be known.",
    instead: "Name the field of the same object that contains the unit or currency, or describe the unit under `doc:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  size: {type: decimal, doc: Size of all things., unit: unit_of_size}
  size_unit: {type: text, doc: Unit of the size.}
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
  size: {type: decimal, doc: Size of all things., unit: size_unit}
  size_unit: {type: text, doc: Unit of the size.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let types = service.types.iter().filter_map(|known| known.shape.fields.as_ref());
    let maps = service.operations.iter().flat_map(|operation| {
        [
            &operation.path,
            &operation.query,
            &operation.header,
            &operation.body,
            operation.response.fields(),
            &operation.error_fields,
        ]
    });
    for siblings in maps.chain(types) {
        for (own, field) in siblings {
            for (key, name) in [("unit", &field.unit), ("currency", &field.currency)] {
                if let Some(name) = name.as_ref().filter(|name| *name == own || siblings.get(name).is_none()) {
                    let unknown = findings
                        .error(name.span, format!("the object of `{}` has no field `{}`", own.value, name.value));
                    let unknown = unknown.suggest(name, others(siblings, own));
                    findings.push(unknown.help(format!("`{key}` is the field of the same object that contains it")));
                }
            }
        }
    }
}

fn others<'a>(siblings: &'a Entries<Field>, own: &str) -> impl Iterator<Item = &'a str> {
    siblings.keys().filter(move |name| *name != own)
}
