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
        finds: "A read operation that is now a write operation.",
        so: "The client no longer retries it after a lost response. Released clients still retry it, and each retry takes effect again.",
        families: OPERATION,
        facts: &["safety"],
        how: CHANGED,
        when: |event| event.new_text().as_deref() == Some("write"),
        effect: |_| Effect::SILENT.wire().floor(Bump::Major),
        says: |event| {
            format!(
                "{} is no longer retried automatically; in released clients it may take effect twice.",
                event.subject()
            )
        },
        case: "-safety: read\n+safety: write\n",
        ..KIND
    },
    Kind {
        id: "write-becomes-read",
        finds: "A write operation that is now a read operation.",
        so: "The client now retries it after a lost response.",
        families: OPERATION,
        facts: &["safety"],
        how: CHANGED,
        when: |event| event.new_text().as_deref() == Some("read"),
        effect: |_| Effect::RESENDS.released(Released::Nothing).floor(Bump::Major),
        says: |event| format!("{} is retried automatically after a lost response.", event.subject()),
        case: "-safety: write\n+safety: read\n",
        ..KIND
    },
    Kind {
        id: "idempotency-key-gained",
        finds: "A parameter that is now the idempotency key.",
        so: "The client fills it in and retries the call with the same key.",
        families: OPERATION,
        facts: &["key"],
        how: &[How::Set],
        effect: |_| Effect::ADDS.wire(),
        says: |event| format!("The client fills in {} and can safely retry {}.", event.now(), event.subject()),
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
        finds: "A parameter that is no longer the idempotency key.",
        so: "Released clients still retry the call, and each retry takes effect again.",
        families: OPERATION,
        facts: &["key"],
        how: &[How::Unset],
        effect: |_| Effect::SILENT.wire().floor(Bump::Major),
        says: |event| {
            format!(
                "{} is no longer filled in, and {} is not retried; in released clients it may take effect twice.",
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
        finds: "A different idempotency key.",
        so: "Released clients retry the call with a key that the server ignores.",
        families: OPERATION,
        facts: &["key"],
        how: CHANGED,
        effect: |_| Effect::SILENT.wire().floor(Bump::Major),
        says: |event| {
            format!(
                "The client fills in {} instead of {}; in released clients the call may take effect twice.",
                event.now(),
                event.was()
            )
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
        finds: "A response list that now reports failed items of a call with status 200.",
        so: "Responses with such items become errors that contain the whole response.",
        families: OPERATION,
        facts: &["partial_failure"],
        how: &[How::Set],
        effect: |_| Effect::SILENT.released(Released::Misread).floor(Bump::Major),
        says: |event| format!("A response of {} with items in {} is now an error.", event.subject(), event.now()),
        case: "+partial_failure: failed\n response:\n   failed: {type: list of text, doc: What failed.}\n",
        ..KIND
    },
    Kind {
        id: "partial-failure-withdrawn",
        finds: "A response list that no longer reports failed items.",
        so: "Responses with such items are successes again.",
        families: OPERATION,
        facts: &["partial_failure"],
        how: &[How::Unset],
        effect: |_| Effect::SILENT.released(Released::Misread).floor(Bump::Major),
        says: |event| format!("A response of {} with items in {} is now a success.", event.subject(), event.was()),
        case: "-partial_failure: failed\n response:\n   failed: {type: list of text, doc: What failed.}\n",
        ..KIND
    },
    Kind {
        id: "partial-failure-changed",
        finds: "A different response list reports failed items.",
        so: "Different responses become errors.",
        families: OPERATION,
        facts: &["partial_failure"],
        how: CHANGED,
        effect: |_| Effect::SILENT.released(Released::Misread).floor(Bump::Major),
        says: |event| {
            format!(
                "Items in {} instead of {} make a response of {} an error.",
                event.now(),
                event.was(),
                event.subject()
            )
        },
        case: "-partial_failure: failed\n+partial_failure: left\n response:\n   failed: {type: list of text, doc: What failed.}\n   left: {type: list of text, doc: What is left.}\n",
        ..KIND
    },
];
