//! A type that is not exactly one thing.

use crate::Span;
use crate::check::{Check, Findings, Run};
use crate::model::limit;
use crate::model::{Service, Shape, TypeDef};

pub(super) const CHECK: Check = Check {
    code: "bad-shape",
    finds: "A type that is not exactly one of `scalar:`, `enum:`, `fields:` and `union:`, limits on a type that is not a scalar, `keyed_by:` without fields, or `type:` on a type of an operation.",
    why: "A type that is two things, or none, cannot be generated, and a limit on an enumeration or object would be ignored.",
    instead: "Keep one of the four keys, and only the keys that belong to it; an enumeration is limited by its values.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  id: {type: ThingId, doc: Id of a thing., presence: filter if given}
types:
  ThingId: {doc: Id of a thing., max_length: 64}
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
  id: {type: ThingId, doc: Id of a thing., presence: filter if given}
types:
  ThingId: {doc: Id of a thing., scalar: text, max_length: 64}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for known in &service.types {
        kinds(known, findings);
        let shape = &known.shape;
        let is_other = shape.enumeration.is_some() || shape.fields.is_some() || shape.union.is_some();
        if shape.scalar.is_none() && is_other {
            for (key, span) in limits(&known.shape) {
                let wrong =
                    findings.error(span, format!("`{key}` on the type `{}`, which is not a scalar", known.name));
                findings.push(
                    wrong.help("limits are only allowed on a `scalar:`; move the limit to the parameter, or remove it"),
                );
            }
        }
        if let (Some((key, _)), None) = (known.shape.keyed_by.iter().next(), &known.shape.fields) {
            let wrong =
                findings.error(key.span, format!("`keyed_by` on the type `{}`, which has no fields", known.name));
            findings.push(wrong.help("`keyed_by:` is only allowed with `fields:`"));
        }
        if let (Some(name), Some(_)) = (&known.shape.name, &known.owner) {
            let wrong = findings.error(name.span, format!("the type `{}` has a second name, `{name}`", known.name));
            findings.push(wrong.help("under `types:` of an operation the key is the name; remove `type:`"));
        }
    }
}

fn kinds(known: &TypeDef, findings: &mut Findings<'_>) {
    let shape = &known.shape;
    let said = [
        ("scalar", shape.scalar.is_some()),
        ("enum", shape.enumeration.is_some()),
        ("fields", shape.fields.is_some()),
        ("union", shape.union.is_some()),
    ];
    let said: Vec<&str> = said.into_iter().filter(|(_, said)| *said).map(|(key, _)| key).collect();
    let message = match said.as_slice() {
        [_] => return,
        [] => format!("the type `{}` has none of `scalar:`, `enum:`, `fields:` and `union:`", known.name),
        keys => format!(
            "the type `{}` has more than one of `scalar:`, `enum:`, `fields:` and `union:`: {}",
            known.name,
            keys.join(", ")
        ),
    };
    let wrong = findings.error(known.name.span, message);
    findings.push(wrong.help("write exactly one of `scalar:`, `enum:`, `fields:` and `union:`"));
}

fn limits(shape: &Shape) -> impl Iterator<Item = (&'static str, Span)> {
    limit::limits().filter_map(|limit| Some((limit.key, limit.of_type(shape)?.span?)))
}
