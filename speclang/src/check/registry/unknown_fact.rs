//! A dispute or evidence about a key that does not exist.

use crate::check::walk::entities::entities;
use crate::check::{Check, Findings, Run};
use crate::model::{Service, State};

pub(super) const CHECK: Check = Check {
    code: "unknown-fact",
    finds: "A dispute or evidence whose `of` names no key of what carries it.",
    why: "It is about nothing, and the fact that it was meant for stands without it.",
    instead: "Name a key of the entry, such as `max_length` or `presence.null`, or leave `of` of evidence out for the whole entry.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  limit:
    type: integer
    range: 1..=100
    doc: Most things of one answer.
    presence: default 10
    evidence:
      - {of: presences.null, level: second_witness, source: older page}
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
  limit:
    type: integer
    range: 1..=100
    doc: Most things of one answer.
    presence: default 10
    evidence:
      - {of: presence.null, level: second_witness, source: older page}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for entity in entities(service) {
        let disputed = entity.disputed.iter().map(|dispute| &dispute.of);
        let evidence = entity.evidence.iter().filter_map(|evidence| evidence.of.as_ref());
        for of in disputed.chain(evidence).filter(|of| !entity.has_key(of)) {
            let unknown = findings.error(of.span, format!("{} has no key `{}`", entity.what, of.value));
            findings.push(match of.split_once('.') {
                Some(("presence", state)) if entity.keys.contains(&"presence") => {
                    let states: Vec<&str> = State::ALL.iter().map(|(name, _)| *name).collect();
                    let help = format!("states: {}", states.join(", "));
                    unknown.suggest(state, states).help(help)
                }
                path => {
                    let key = path.map_or(of.as_str(), |(key, _)| key);
                    let help = format!("keys: {}; behind a dot may stand a part of one", entity.keys.join(", "));
                    unknown.suggest(key, entity.keys.iter().copied()).help(help)
                }
            });
        }
    }
}
