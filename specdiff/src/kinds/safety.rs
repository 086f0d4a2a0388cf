//! Safety: what is repeated by itself, keys against acting twice, and batches that fail in part.

use crate::effect::{Bump, Effect, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const OPERATION: &[Family] = &[Family::Operation];
const CHANGED: &[How] = &[How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "read-becomes-write",
        finds: "An operation that counted as a read and counts as a write.",
        so: "The client stops repeating it after a lost answer. Old crates go on repeating it, and each repetition acts again.",
        families: OPERATION,
        facts: &["safety"],
        how: CHANGED,
        when: |event| event.new_text().as_deref() == Some("write"),
        effect: |_| Effect::SILENT.wire().floor(Bump::Major),
        says: |event| format!("{} is no longer repeated by itself; old crates may act twice.", event.subject()),
        case: "-safety: read\n+safety: write\n",
        ..KIND
    },
    Kind {
        id: "write-becomes-read",
        finds: "An operation that counted as a write and counts as a read.",
        so: "The client repeats it after a lost answer, which it did not do before.",
        families: OPERATION,
        facts: &["safety"],
        how: CHANGED,
        when: |event| event.new_text().as_deref() == Some("read"),
        effect: |_| Effect::RESENDS.released(Released::Nothing).floor(Bump::Major),
        says: |event| format!("{} is repeated by itself after a lost answer.", event.subject()),
        case: "-safety: write\n+safety: read\n",
        ..KIND
    },
    Kind {
        id: "idempotency-key-gained",
        finds: "A parameter by which the server now tells repeated calls.",
        so: "The client fills it in and repeats the call with the same key.",
        families: OPERATION,
        facts: &["key"],
        how: &[How::Set],
        effect: |_| Effect::ADDS.wire(),
        says: |event| format!("The client fills in {} and repeats {} safely.", event.now(), event.subject()),
        case: "\
 request: POST /things
-safety: write
+safety: write keyed by number
 body:
   number: {type: text, doc: Number of the call.}
",
        ..KIND
    },
    Kind {
        id: "idempotency-key-lost",
        finds: "A parameter by which the server no longer tells repeated calls.",
        so: "Old crates go on repeating the call, and each repetition acts again.",
        families: OPERATION,
        facts: &["key"],
        how: &[How::Unset],
        effect: |_| Effect::SILENT.wire().floor(Bump::Major),
        says: |event| {
            format!(
                "{} is no longer filled in, and {} is not repeated; old crates may act twice.",
                event.was(),
                event.subject()
            )
        },
        case: "\
 request: POST /things
-safety: write keyed by number
+safety: write
 body:
   number: {type: text, doc: Number of the call.}
",
        ..KIND
    },
    Kind {
        id: "idempotency-key-changed",
        finds: "Another parameter by which the server tells repeated calls.",
        so: "Old crates repeat the call with a key that protects nothing.",
        families: OPERATION,
        facts: &["key"],
        how: CHANGED,
        effect: |_| Effect::SILENT.wire().floor(Bump::Major),
        says: |event| {
            format!("The client fills in {} in place of {}; old crates may act twice.", event.now(), event.was())
        },
        case: "\
 request: POST /things
-safety: write keyed by number
+safety: write keyed by token
 body:
   number: {type: text, doc: Number of the call.}
   token: {type: text, doc: Token of the call.}
",
        ..KIND
    },
    Kind {
        id: "partial-failure-declared",
        finds: "A list of the response that holds what failed although the status is 200.",
        so: "Answers with such rows become errors, with the whole response inside.",
        families: OPERATION,
        facts: &["partial_failure"],
        how: &[How::Set],
        effect: |_| Effect::SILENT.released(Released::Misread).floor(Bump::Major),
        says: |event| format!("An answer of {} with rows in {} is an error now.", event.subject(), event.now()),
        case: "+partial_failure: failed\n response:\n   failed: {type: list of text, doc: What failed.}\n",
        ..KIND
    },
    Kind {
        id: "partial-failure-withdrawn",
        finds: "A list of the response that no longer says what failed.",
        so: "Answers with such rows are successes again.",
        families: OPERATION,
        facts: &["partial_failure"],
        how: &[How::Unset],
        effect: |_| Effect::SILENT.released(Released::Misread).floor(Bump::Major),
        says: |event| format!("An answer of {} with rows in {} is a success now.", event.subject(), event.was()),
        case: "-partial_failure: failed\n response:\n   failed: {type: list of text, doc: What failed.}\n",
        ..KIND
    },
    Kind {
        id: "partial-failure-changed",
        finds: "Another list of the response that says what failed.",
        so: "Other answers become errors.",
        families: OPERATION,
        facts: &["partial_failure"],
        how: CHANGED,
        effect: |_| Effect::SILENT.released(Released::Misread).floor(Bump::Major),
        says: |event| {
            format!(
                "Rows in {} in place of {} make an answer of {} an error.",
                event.now(),
                event.was(),
                event.subject()
            )
        },
        case: "-partial_failure: failed\n+partial_failure: left\n response:\n   failed: {type: list of text, doc: What failed.}\n   left: {type: list of text, doc: What is left.}\n",
        ..KIND
    },
];
