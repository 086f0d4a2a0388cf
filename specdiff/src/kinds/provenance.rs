//! Evidence and disputes: how sure a fact is, and who says otherwise.

use crate::effect::Effect;
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const EVIDENCE: &[Family] = &[Family::Evidence];
const DISPUTE: &[Family] = &[Family::Dispute];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

/// Levels from the least sure one.
const LEVELS: [&str; 4] = ["inferred", "second_witness", "documented", "observed"];

macro_rules! stated {
    ($lines:literal) => {
        concat!(" query:\n   name:\n     type: text\n     max_length: 9\n     doc: Name of a thing.\n", $lines)
    };
}

const TRAIL: Kind = Kind { effect: |_| Effect::TRAIL, ..KIND };

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "evidence-added",
        finds: "Evidence for a fact that had none of its own.",
        so: "Affects maintainers only. It states whether an accompanying change is due to the server or the spec.",
        families: EVIDENCE,
        how: &[How::Added],
        says: |event| {
            let (level, source) = (event.node().said("level"), event.node().said("source"));
            let source = if source.is_empty() { String::new() } else { format!(", by {source}") };
            format!("{} is now {}{source}.", about(event), level.replace('_', " "))
        },
        case: stated!("+    evidence: [{of: max_length, level: observed, source: an experiment}]\n"),
        ..TRAIL
    },
    Kind {
        id: "evidence-removed",
        finds: "Removed evidence.",
        so: "Affects maintainers only.",
        families: EVIDENCE,
        how: &[How::Removed],
        says: |event| format!("{} no longer has evidence of its own.", about(event)),
        case: stated!("-    evidence: [{of: max_length, level: observed, source: an experiment}]\n"),
        ..TRAIL
    },
    Kind {
        id: "evidence-stronger",
        finds: "A fact with stronger evidence.",
        so: "Affects maintainers only.",
        families: EVIDENCE,
        facts: &["level"],
        how: ANY,
        when: |event| level(event.old_text().as_ref()) < level(event.new_text().as_ref()),
        says: |event| format!("{} is {} (was {}).", event.subject(), event.now(), event.was()),
        case: stated!(
            "-    evidence: [{of: max_length, level: inferred, source: an experiment}]\n+    evidence: [{of: max_length, level: observed, source: an experiment}]\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "evidence-weaker",
        finds: "A fact with weaker evidence.",
        so: "Affects maintainers only.",
        families: EVIDENCE,
        facts: &["level"],
        how: ANY,
        when: |event| level(event.old_text().as_ref()) >= level(event.new_text().as_ref()),
        says: |event| format!("{} is {} (was {}).", event.subject(), event.now(), event.was()),
        case: stated!(
            "-    evidence: [{of: max_length, level: observed, source: an experiment}]\n+    evidence: [{of: max_length, level: inferred, source: an experiment}]\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "evidence-changed",
        finds: "A different date or note of evidence.",
        so: "Affects maintainers only.",
        families: EVIDENCE,
        facts: &["of", "source", "date", "note"],
        how: ANY,
        case: stated!(
            "-    evidence: [{of: max_length, level: observed, source: an experiment, date: 2026-01-01}]\n+    evidence: [{of: max_length, level: observed, source: an experiment, date: 2026-02-01}]\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "dispute-added",
        finds: "A source that contradicts a fact.",
        so: "Affects maintainers only. If it states what the spec said before, the spec was wrong.",
        families: DISPUTE,
        how: &[How::Added],
        says: |event| format!("{} is disputed by {}.", about(event), event.node().said("source")),
        case: stated!(
            "+    disputed: [{of: max_length, says: \"8\", source: an example, because: The table says so.}]\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "dispute-settled",
        finds: "A resolved contradiction.",
        so: "Affects maintainers only.",
        families: DISPUTE,
        how: &[How::Removed],
        says: |event| format!("{} is no longer disputed.", about(event)),
        case: stated!(
            "-    disputed: [{of: max_length, says: \"8\", source: an example, because: The table says so.}]\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "dispute-changed",
        finds: "A contradiction whose wording changed.",
        so: "Affects maintainers only.",
        families: DISPUTE,
        facts: &["of", "says", "source", "because", "proof", "date"],
        how: ANY,
        case: stated!(
            "-    disputed: [{of: max_length, says: \"8\", source: an example, because: The table says so.}]\n+    disputed: [{of: max_length, says: \"7\", source: an example, because: The table says so.}]\n"
        ),
        ..TRAIL
    },
];

/// The fact that an entry speaks of, and whose it is.
fn about(event: &Event<'_>) -> String {
    match event.node().shown.as_str() {
        "" => event.subject(),
        fact => format!("`{fact}` of {}", event.subject()),
    }
}

fn level(text: Option<&String>) -> Option<usize> {
    LEVELS.iter().position(|known| text.is_some_and(|text| text == known))
}
