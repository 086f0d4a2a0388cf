//! A wire name that stands at two places of one operation.

use crate::check::{Check, Findings, Run};
use crate::model::{Place, Service};

pub(super) const CHECK: Check = Check {
    code: "duplicate-wire-name",
    finds: "A wire name that one operation uses in two locations, or two headers that differ only in case.",
    why: "Rules, violations and presence tables identify parameters by their wire name alone, and HTTP header names are case-insensitive.",
    instead: "Keep the one that the page documents.",
    fails: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, required: true, doc: Id of the thing.}
query:
  id: {type: text, doc: Id of the thing., presence: filter if given}
",
    passes: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, required: true, doc: Id of the thing.}
query:
  owner: {type: text, doc: Owner of the thing., presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        let parameters: Vec<_> = operation.parameters().collect();
        for (index, (place, name, _)) in parameters.iter().enumerate() {
            let is_same = |other: Place, known: &str| {
                known == name.as_str()
                    || other == Place::Header && *place == Place::Header && known.eq_ignore_ascii_case(name)
            };
            if let Some((other, known, _)) = parameters[..index].iter().find(|(other, known, _)| is_same(*other, known))
            {
                let message = format!("`{}` is already a parameter of the {}", name.value, other.name());
                let twice = findings.error(name.span, message).label("duplicate").also(known.span, "first here");
                findings.push(twice.help("a parameter has one location; remove one of the two"));
            }
        }
    }
}
