//! A state that the parameter cannot have.

use crate::check::walk::presence::presences;
use crate::check::{Check, Findings, Run};
use crate::model::{Place, Service, State};

pub(super) const CHECK: Check = Check {
    code: "presence-wrong-state",
    finds: "A state that the location and type of a parameter do not have, or any `presence:` of a path parameter.",
    why: "The state cannot be sent, so the page was misread or the type is wrong.",
    instead: "Remove the state, or correct the location or type. A path parameter is always present.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: POST /things
group: things
source: things
safety: read
body:
  name: {type: text, doc: Name of a thing., presence: {absent: not a filter, empty: not a filter, empty_string: filter, \"null\": unknown}}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: POST /things
group: things
source: things
safety: read
body:
  name: {type: text, doc: Name of a thing., presence: {absent: not a filter, empty_string: filter, \"null\": unknown}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for presence in presences(service) {
        let site = presence.site;
        if site.place == Place::Path {
            let wrong =
                findings.error(presence.presence.span, format!("the path parameter `{}` has a presence", site.name));
            findings.push(wrong.help("a path parameter is always present; remove `presence:`"));
            continue;
        }
        let (must, may) = site.field.states(site.place, service);
        let allowed = [must, may].concat();
        for case in presence.cases(service) {
            for (state, _) in case.row.0.iter().filter(|(state, _)| !allowed.contains(state)) {
                let span = presence.state_span(findings.sources, &case, *state);
                let (ty, place, state) = (&site.field.ty, site.place.name(), state.name());
                let message = format!("`{}` of the type `{ty}` in a {place} cannot be `{state}`", site.name);
                let names = allowed.iter().copied().map(State::name).collect::<Vec<_>>().join(", ");
                findings.push(findings.error(span, message).help(format!("allowed states: {names}")));
            }
        }
    }
}
