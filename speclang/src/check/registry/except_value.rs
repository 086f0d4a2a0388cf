//! An exception from an enumeration that has no such value.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Service};

pub(super) const CHECK: Check = Check {
    code: "except-value",
    finds: "`except:` on a type that is not an enumeration, with a value that the enumeration does not have, or with all of its values.",
    why: "It excludes nothing, or everything.",
    instead: "List values of the enumeration, and leave at least one.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  kind: {type: ThingKind, doc: Kind of the things., except: [square], presence: filter if given}
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
  kind: {type: ThingKind, doc: Kind of the things., except: [flat], presence: filter if given}
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
    for site in sites(service) {
        let Some(first) = site.field.except.first() else { continue };
        let Base::Enum(_, values) = service.base(&site.field.ty) else {
            let wrong = findings
                .error(first.span, format!("`{}` is not an enumeration, so no value can be excluded", site.name.value));
            findings.push(wrong.help("remove `except:`"));
            continue;
        };
        if values.open && site.in_request {
            let wrong = findings.error(first.span, "an open enumeration accepts any value, so none can be excluded");
            findings.push(wrong.help("remove `except:`, or close the enumeration if no page states that it is open"));
        }
        for value in site.field.except.iter().filter(|value| values.values.get(value).is_none()) {
            let unknown = findings.error(value.span, format!("the enumeration has no value `{}`", value.value));
            let known: Vec<&str> = values.values.keys().collect();
            findings.push(unknown.suggest(value, known.iter().copied()).help(format!("values: {}", known.join(", "))));
        }
        if values.values.keys().all(|known| site.field.except.iter().any(|value| value.as_str() == known)) {
            let wrong = findings.error(first.span, format!("no value of `{}` is left", site.name.value));
            findings.push(wrong.help("leave at least one value of the enumeration"));
        }
    }
}
