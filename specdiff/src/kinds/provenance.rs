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
        so: "Only maintainers see it. It tells whether a change beside it comes from the server or from us.",
        families: EVIDENCE,
        how: &[How::Added],
        says: |event| {
            let (level, source) = (event.node().said("level"), event.node().said("source"));
            let source = if source.is_empty() { String::new() } else { format!(", by {source}") };
            format!("{} is {} now{source}.", about(event), level.replace('_', " "))
        },
        case: stated!("+    evidence: [{of: max_length, level: observed, source: an experiment}]\n"),
        ..TRAIL
    },
    Kind {
        id: "evidence-removed",
        finds: "Evidence that is gone.",
        so: "Only maintainers see it.",
        families: EVIDENCE,
        how: &[How::Removed],
        says: |event| format!("{} has no evidence of its own any more.", about(event)),
        case: stated!("-    evidence: [{of: max_length, level: observed, source: an experiment}]\n"),
        ..TRAIL
    },
    Kind {
        id: "evidence-stronger",
        finds: "A fact that is surer than before.",
        so: "Only maintainers see it.",
        families: EVIDENCE,
        facts: &["level"],
        how: ANY,
        when: |event| level(event.old_text().as_ref()) < level(event.new_text().as_ref()),
        says: |event| format!("{} is {} in place of {}.", event.subject(), event.now(), event.was()),
        case: stated!(
            "-    evidence: [{of: max_length, level: inferred, source: an experiment}]\n+    evidence: [{of: max_length, level: observed, source: an experiment}]\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "evidence-weaker",
        finds: "A fact that is less sure than before.",
        so: "Only maintainers see it.",
        families: EVIDENCE,
        facts: &["level"],
        how: ANY,
        when: |event| level(event.old_text().as_ref()) >= level(event.new_text().as_ref()),
        says: |event| format!("{} is {} in place of {}.", event.subject(), event.now(), event.was()),
        case: stated!(
            "-    evidence: [{of: max_length, level: observed, source: an experiment}]\n+    evidence: [{of: max_length, level: inferred, source: an experiment}]\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "evidence-changed",
        finds: "Another date or note of evidence.",
        so: "Only maintainers see it.",
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
        so: "Only maintainers see it. Where it says what our text said before, our text was wrong.",
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
        finds: "A contradiction that is gone.",
        so: "Only maintainers see it.",
        families: DISPUTE,
        how: &[How::Removed],
        says: |event| format!("{} is disputed no more.", about(event)),
        case: stated!(
            "-    disputed: [{of: max_length, says: \"8\", source: an example, because: The table says so.}]\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "dispute-changed",
        finds: "Other words on a contradiction.",
        so: "Only maintainers see it.",
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
