//! A dispute or evidence about a key that does not exist.

use crate::Spanned;
use crate::check::walk::entities::{Entity, entities};
use crate::check::{Check, Findings, Run};
use crate::model::{Service, State};
use crate::provenance::{Key, Survey};

pub(super) const CHECK: Check = Check {
    code: "unknown-fact",
    finds: "A dispute whose `of` is not a key of its entry, or evidence whose `of` names no fact of its entry.",
    why: "It applies to nothing, and the intended fact lacks it.",
    instead: "Name a key of the entry, such as `max_length` or `presence.null`, or one of several things under a key by its name, \
              such as `errors.T.1`; a sentence of a list by its first words, such as `restrictions.Only whoever`. For evidence of the whole entry, omit `of`.",
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
      - {of: presences.absent, level: second_witness, source: older page}
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
      - {of: presence.absent, level: second_witness, source: older page}
",
    run: Run::Facts(run),
};

fn run(service: &Service, survey: &Survey<'_>, findings: &mut Findings<'_>) {
    for entity in entities(service) {
        for of in entity.disputed.iter().map(|dispute| &dispute.of).filter(|of| !entity.has_key(of)) {
            unknown(&entity, of, &in_the_language(&entity, of), findings);
        }
        // Facts of a service file rest on nothing but their own evidence, and none of them is counted.
        let known = survey.spoken.get(&entity.evidence.as_ptr());
        for of in entity.evidence.iter().filter_map(|evidence| evidence.of.as_ref()) {
            match known {
                Some(known) if known.iter().any(|key| key.is(of)) => {}
                Some(known) => unknown(&entity, of, &stated(&entity, of, known), findings),
                None if entity.has_key(of) => {}
                None => unknown(&entity, of, &in_the_language(&entity, of), findings),
            }
        }
    }
}

/// What a dispute may be about: keys of the language, and names of what stands under the one that is written.
fn in_the_language(entity: &Entity<'_>, of: &str) -> Vec<String> {
    let keys = entity.keys.iter().map(|key| (*key).to_owned());
    let states =
        State::ALL.iter().map(|(_, state)| state.key().to_owned()).filter(|_| entity.keys.contains(&"presence"));
    keys.chain(states).chain(names(entity, of)).collect()
}

/// What evidence may speak of: the keys of facts that are stated.
fn stated(entity: &Entity<'_>, of: &str, known: &[Key<'_>]) -> Vec<String> {
    let mut all: Vec<String> = known.iter().map(Key::to_string).chain(names(entity, of)).collect();
    all.sort();
    all.dedup();
    all
}

fn names(entity: &Entity<'_>, of: &str) -> Vec<String> {
    let head = head(of);
    entity.names_under(head).map(|name| format!("{head}.{name}")).collect()
}

fn head(of: &str) -> &str {
    of.split('.').next().unwrap_or(of)
}

/// Says what there is in place of what `of` names: things under the same key, or else the keys.
fn unknown(entity: &Entity<'_>, of: &Spanned<String>, known: &[String], findings: &mut Findings<'_>) {
    let head = head(of);
    let is_under = |name: &&str| name.strip_prefix(head).is_some_and(|rest| rest.starts_with('.'));
    let all = || known.iter().map(String::as_str);
    let beside: Vec<&str> = all().filter(|name| of.contains('.') && is_under(name)).collect();
    let told = findings.error(of.span, format!("{} has no fact `{}`", entity.what, of.value));
    let mut allowed: Vec<&str> = all().filter(|name| !name.contains('.')).collect();
    if !beside.is_empty() {
        allowed.retain(|key| *key == head);
        allowed.extend(&beside);
    }
    findings.push(told.suggest(of, all()).help(format!("allowed here: {}", allowed.join(", "))));
}
