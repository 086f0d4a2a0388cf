//! A named state or value that a caller cannot use.

use crate::Spanned;
use crate::check::walk::values::{candidates, objection};
use crate::check::walk::{Site, sites};
use crate::check::{Check, Findings, Run};
use crate::model::{Case, Outcome, Service, State};
use crate::naming::{is_keyword, is_snake_case};

pub(super) const CHECK: Check = Check {
    code: "named-value",
    finds: "A named state that the server rejects, that is not documented or that means the same as omitting the parameter; a named value that the parameter cannot have; a name that is not snake_case.",
    why: "The generated setter would have no effect, or send what the server rejects.",
    instead: "Name only states with a meaning of their own, and values that the parameter can have.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner:
    type: text
    doc: Owner of the things.
    presence: filter if given or null
    named:
      empty_string: {name: without_owner, doc: Things that nobody owns.}
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
  owner:
    type: text
    doc: Owner of the things.
    presence: filter if given or null
    named:
      \"null\": {name: without_owner, doc: Things that nobody owns.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        for (key, named) in &site.field.named {
            if !is_snake_case(&named.name) || is_keyword(&named.name) {
                let wrong =
                    findings.error(named.name.span, format!("`{}` is not a valid setter name", named.name.value));
                findings.push(wrong.help("write it in snake_case, and avoid keywords"));
            }
            match State::named(key) {
                Some(state) => named_state(service, site, key, state, findings),
                None => named_value(service, site, key, findings),
            }
        }
    }
}

fn named_state(service: &Service, site: Site<'_>, key: &Spanned<String>, state: State, findings: &mut Findings<'_>) {
    let cases = site.field.presence_cases(site.place, service);
    let objections: Option<Vec<String>> = cases.iter().map(|case| against(case, state)).collect();
    // It is enough that the state has a meaning in one case.
    if let Some(objection) = objections.and_then(|objections| objections.into_iter().next()) {
        let wrong = findings.error(key.span, format!("the state `{}` of `{}` {objection}", key.value, site.name.value));
        let wrong = site.field.presence.iter().fold(wrong, |wrong, presence| wrong.also(presence.span, "its outcomes"));
        findings.push(wrong.help("name only states with a meaning of their own"));
    }
}

fn against(case: &Case, state: State) -> Option<String> {
    let outcome = case.row.outcome(state);
    match outcome {
        None => Some("does not exist in this location".to_owned()),
        Some(Outcome::Unsupported | Outcome::Unknown) => Some(format!("has the outcome `{}`", outcome?)),
        Some(_) if state == State::Absent || outcome == case.row.outcome(State::Absent) => {
            Some("means the same as omitting the parameter".to_owned())
        }
        Some(_) => None,
    }
}

fn named_value(service: &Service, site: Site<'_>, key: &Spanned<String>, findings: &mut Findings<'_>) {
    if let Some(objection) = objection(service, site.field, key) {
        let wrong = findings.error(key.span, format!("`{}` cannot have the value `{}`", site.name.value, key.value));
        let wrong = wrong.also(site.field.ty.span, "its type").suggest(key, candidates(service, site.field));
        findings.push(wrong.help(objection).help(format!("states are named {}", states().join(", "))));
    }
}

fn states() -> Vec<&'static str> {
    State::ALL.iter().map(|(name, _)| *name).collect()
}
