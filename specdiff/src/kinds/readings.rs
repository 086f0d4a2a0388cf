//! What was read of pages, and the sources that stand in for the rest.

use speclang::model::{Extent, Reading};

use crate::effect::Effect;
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const READING: &[Family] = &[Family::Reading];
const SOURCE: &[Family] = &[Family::Source];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

const TRAIL: Kind = Kind { effect: |_| Effect::TRAIL, so: "Only maintainers see it.", ..KIND };

/// A service that declares a source, and an operation whose answer rests on it; `$source` and `$read` are what changes.
macro_rules! declared {
    ($source:literal, $read:literal) => {
        concat!(
            "# patch: service.yaml\n   things: {title: Things, doc: Things.}\n sources:\n",
            $source,
            "# patch: errors.yaml\n   T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}\n read: whole of codes\n",
            "# file: operations/list.yaml\n operation: ListThings\n summary: Lists things.\n request: GET /things\n group: things\n source: things\n read_on: 2026-01-01\n",
            $read,
            " safety: read\n errors: {T.1: 400}\n"
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "part-named",
        finds: "A part of a page with a `read:` entry of its own.",
        families: READING,
        how: &[How::Added],
        says: |event| format!("`{}` of {}: {}.", event.node().key, event.subject(), event.node().said("read")),
        case: "-read: {otherwise: whole}\n+read: {response: none, otherwise: whole}\n read_on: 2026-01-01\n",
        ..TRAIL
    },
    Kind {
        id: "part-not-named",
        finds: "A part of a page without a `read:` entry of its own any more.",
        families: READING,
        how: &[How::Removed],
        says: |event| format!("`{}` of {} no longer states what was read.", event.node().key, event.subject()),
        case: "-read: {response: none, otherwise: whole}\n+read: {otherwise: whole}\n read_on: 2026-01-01\n",
        ..TRAIL
    },
    Kind {
        id: "part-read",
        finds: "A part of a page of which more was read than before.",
        families: READING,
        facts: &["read"],
        how: ANY,
        when: |event| extent(event, true) > extent(event, false),
        says: |event| format!("`{}` of {}: {} (was {}).", event.node().key, event.subject(), event.now(), event.was()),
        case: "-read: {response: none, otherwise: whole}\n+read: {response: whole, otherwise: whole}\n read_on: 2026-01-01\n",
        ..TRAIL
    },
    Kind {
        id: "part-read-otherwise",
        finds: "A part of a page of which less was read than stated, or as much from other sources.",
        so: "Affects maintainers only. Facts that rest on the part may be less certain than they seemed.",
        families: READING,
        facts: &["read"],
        how: ANY,
        when: |event| extent(event, true) <= extent(event, false),
        says: |event| format!("`{}` of {}: {} (was {}).", event.node().key, event.subject(), event.now(), event.was()),
        case: "-read: {response: whole, otherwise: whole}\n+read: {response: none, otherwise: whole}\n read_on: 2026-01-01\n",
        ..TRAIL
    },
    Kind {
        id: "code-source-changed",
        finds: "A different source that lists an error code of an operation.",
        families: &[Family::OperationCode],
        facts: &["from"],
        how: ANY,
        says: |event| format!("{} rests on {} (was {}).", event.subject(), event.now(), event.was()),
        case: concat!(
            "# patch: service.yaml\n   things: {title: Things, doc: Things.}\n sources:\n   sdk: {title: things-sdk 1, level: second_witness}\n",
            "# patch: errors.yaml\n   T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}\n read: whole of codes\n",
            "# file: operations/list.yaml\n operation: ListThings\n summary: Lists things.\n request: GET /things\n group: things\n source: things\n read_on: 2026-01-01\n",
            " read: {otherwise: whole}\n safety: read\n-errors: {T.1: 400}\n+errors: {T.1: 400 from sdk}\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "source-declared",
        finds: "A new source of a service.",
        families: SOURCE,
        how: &[How::Added],
        says: |event| format!("{} is {} ({}).", capital(event), event.node().said("title"), level(event)),
        case: declared!(
            "   sdk: {title: things-sdk 1, level: second_witness}\n+  copy: {title: an older copy, level: documented}\n",
            " read: {response: 'none, rest from sdk', otherwise: whole}\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "source-dropped",
        finds: "A removed source of a service.",
        families: SOURCE,
        how: &[How::Removed],
        says: |event| format!("{} is removed.", capital(event)),
        case: declared!(
            "   sdk: {title: things-sdk 1, level: second_witness}\n-  copy: {title: an older copy, level: documented}\n",
            " read: {response: 'none, rest from sdk', otherwise: whole}\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "source-changed",
        finds: "A different version, title or level of a source.",
        so: "Affects maintainers only. Facts that rest on the source are as certain as the source.",
        families: SOURCE,
        facts: &["title", "level"],
        how: ANY,
        says: |event| format!("{} is {} (was {}).", capital(event), event.now(), event.was()),
        case: declared!(
            "-  sdk: {title: things-sdk 1, level: second_witness}\n+  sdk: {title: things-sdk 2, level: second_witness}\n",
            " read: {response: 'none, rest from sdk', otherwise: whole}\n"
        ),
        ..TRAIL
    },
];

fn extent(event: &Event<'_>, new: bool) -> Option<Extent> {
    let text = if new { event.new_text() } else { event.old_text() };
    let reading: Reading = text?.parse().ok()?;
    Some(reading.extent)
}

fn level(event: &Event<'_>) -> String {
    event.node().said("level").replace('_', " ")
}

/// The source at the beginning of a sentence.
fn capital(event: &Event<'_>) -> String {
    format!("The source `{}`", event.node().key)
}
