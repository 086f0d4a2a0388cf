//! A dispute that no longer applies.

use crate::check::walk::entities::{Entity, entities};
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "stale-dispute",
    finds: "A dispute whose `says` is what the spec says now, or that gives no reason.",
    why: "A dispute records a source that is not followed; once it is followed, the record is misleading.",
    instead: "Remove the entry, or correct the spec.",
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
    disputed:
      - {of: presence.absent, says: default 10, source: older page, because: The newer page says 10.}
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
    disputed:
      - {of: presence.absent, says: default 20, source: older page, because: The newer page says 10.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for entity in entities(service) {
        stale(service, &entity, findings);
        for dispute in entity.disputed.iter().filter(|dispute| dispute.because.trim().is_empty()) {
            let bare =
                findings.error(dispute.because.span, format!("the dispute over `{}` has no reason", dispute.of.value));
            findings.push(bare.help("state under `because:` why the other source is not followed"));
        }
    }
}

fn stale(service: &Service, entity: &Entity<'_>, findings: &mut Findings<'_>) {
    for dispute in entity.disputed {
        let fact = entity.fact(&dispute.of, service);
        if fact.is_some_and(|fact| words(&fact).eq(words(&dispute.says))) {
            let message = format!("`{}` equals what the dispute says: `{}`", dispute.of.value, dispute.says.value);
            let stale = findings
                .error(dispute.says.span, message)
                .also(entity.name.span, format!("{} that is disputed", entity.what));
            findings.push(stale.help("remove the dispute if the source is followed now, or correct the fact"));
        }
    }
}

/// Words of a text; how YAML folds it does not matter.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
}
