//! A presence that contradicts `required`.

use crate::check::walk::presence::presences;
use crate::check::{Check, Findings, Run};
use crate::model::{Case, Outcome, Service, State};

pub(super) const CHECK: Check = Check {
    code: "presence-required",
    finds: "A required parameter whose absence the server does not reject, or an optional one whose absence it always rejects.",
    why: "Either callers must send what they may omit, or may omit what they must send.",
    instead: "Write `required: true` if every call must set the parameter, and only then.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, doc: Name of a thing., presence: {absent: unsupported, empty: unknown, empty_string: unknown, \"null\": unknown}}
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
  name: {type: text, required: true, doc: Name of a thing., presence: {absent: unsupported, empty: unknown, empty_string: unknown, \"null\": unknown}}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for presence in presences(service) {
        let (name, cases) = (presence.site.name, presence.cases(service));
        let is_refused = |case: &Case| matches!(case.row.outcome(State::Absent), None | Some(Outcome::Unsupported));
        if presence.site.field.required {
            for case in cases.iter().filter(|case| !is_refused(case)) {
                let outcome = case.row.outcome(State::Absent).map_or_else(String::new, ToString::to_string);
                let span = presence.state_span(findings.sources, case, State::Absent);
                let message = format!("`{name}` is required, but its absence is `{outcome}`");
                let wrong = findings.error(span, message).also(name.span, "required here");
                findings.push(wrong.help("remove `required: true`, or write `absent: unsupported`"));
            }
        } else if cases.iter().all(|case| case.row.outcome(State::Absent) == Some(&Outcome::Unsupported))
            && let Some(case) = cases.first()
        {
            let span = presence.state_span(findings.sources, case, State::Absent);
            let wrong = findings.error(span, format!("`{name}` is optional, but the server rejects its absence"));
            findings.push(wrong.also(name.span, "optional here").help("add `required: true`, or correct the outcome"));
        }
    }
}
