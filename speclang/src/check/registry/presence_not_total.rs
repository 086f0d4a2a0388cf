//! A state without an outcome.

use crate::check::walk::presence::presences;
use crate::check::{Check, Findings, Run};
use crate::model::{Service, State};

pub(super) const CHECK: Check = Check {
    code: "presence-not-total",
    finds: "A state that a parameter in this location can have, and for which a row or case of its `presence:` has no outcome.",
    why: "A caller can send that state, and its effect would not be known.",
    instead: "Write the outcome of each state, or `unknown` if no source states it.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, doc: Name of a thing., presence: {absent: not a filter, empty: not a filter, empty_string: filter}}
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
  name: {type: text, doc: Name of a thing., presence: {absent: not a filter, empty: not a filter, empty_string: filter, \"null\": unknown}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for presence in presences(service) {
        let (must, _) = presence.site.field.states(presence.site.place, service);
        for case in presence.cases(service) {
            let missing: Vec<&str> =
                must.iter().filter(|state| case.row.outcome(**state).is_none()).map(|state| state.name()).collect();
            if missing.is_empty() {
                continue;
            }
            let span = presence.case_span(findings.sources, &case);
            let (name, states) = (presence.site.name, missing.join("`, `"));
            let wrong = findings.error(span, format!("the presence of `{name}` has no outcome for `{states}`"));
            let all = must.iter().copied().map(State::name).collect::<Vec<_>>().join(", ");
            let (ty, place) = (&presence.site.field.ty, presence.site.place.name());
            let help = format!(
                "states of the type `{ty}` in a {place}: {all}; write `unknown` if no source states the outcome"
            );
            findings.push(wrong.help(help));
        }
    }
}
