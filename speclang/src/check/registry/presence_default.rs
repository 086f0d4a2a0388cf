//! A default that the parameter cannot have.

use crate::check::walk::presence::presences;
use crate::check::walk::values::{candidates, objection};
use crate::check::{Check, Findings, Run};
use crate::model::{Outcome, Service};

pub(super) const CHECK: Check = Check {
    code: "presence-default",
    finds: "An outcome `default VALUE` whose value is outside the range, lengths or enumeration of the parameter, or not of its type.",
    why: "A server does not default to a value that it rejects; the default or the limit is wrong.",
    instead: "Write the value as on the wire, correct the limit, or use `computed as WHAT` if the server computes the value.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: integer, range: 1..=100, doc: Name of a thing., presence: default 0}
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
  name: {type: integer, range: 1..=100, doc: Name of a thing., presence: default 10}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for presence in presences(service) {
        let field = presence.site.field;
        // Several states often have the same default.
        let mut seen = Vec::new();
        for case in presence.cases(service) {
            for (state, outcome) in &case.row.0 {
                let Outcome::Default(value) = outcome else { continue };
                if seen.contains(value) {
                    continue;
                }
                seen.push(value.clone());
                // A list is written as its items with commas between them.
                let items =
                    if field.ty.is_list() { value.split(',').map(str::trim).collect() } else { vec![value.as_str()] };
                for item in items {
                    let Some(objection) = objection(service, field, item) else { continue };
                    let span = presence.value_span(findings.sources, &case, *state, item);
                    let message = format!("the default `{item}` is not a valid value of `{}`", presence.site.name);
                    let wrong = findings.error(span, message).suggest(item, candidates(service, field));
                    findings.push(wrong.help(objection));
                }
            }
        }
    }
}
