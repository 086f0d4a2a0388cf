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
        finds: "A part of a page of which the spec says for itself what was read.",
        families: READING,
        how: &[How::Added],
        says: |event| format!("Of `{}` of {}: {}.", event.node().key, event.subject(), event.node().said("read")),
        case: "-read: {otherwise: whole}\n+read: {response: none, otherwise: whole}\n read_on: 2026-01-01\n",
        ..TRAIL
    },
    Kind {
        id: "part-not-named",
        finds: "A part of a page of which the spec no longer says for itself what was read.",
        families: READING,
        how: &[How::Removed],
        says: |event| {
            format!("Of `{}` of {} the spec no longer says what was read.", event.node().key, event.subject())
        },
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
        says: |event| {
            format!("Of `{}` of {}: {}; it was {}.", event.node().key, event.subject(), event.now(), event.was())
        },
        case: "-read: {response: none, otherwise: whole}\n+read: {response: whole, otherwise: whole}\n read_on: 2026-01-01\n",
        ..TRAIL
    },
    Kind {
        id: "part-read-otherwise",
        finds: "A part of a page of which less was read than the spec said, or as much from other sources.",
        so: "Only maintainers see it. Facts that rest on the part may be less sure than they seemed.",
        families: READING,
        facts: &["read"],
        how: ANY,
        when: |event| extent(event, true) <= extent(event, false),
        says: |event| {
            format!("Of `{}` of {}: {}; it was {}.", event.node().key, event.subject(), event.now(), event.was())
        },
        case: "-read: {response: whole, otherwise: whole}\n+read: {response: none, otherwise: whole}\n read_on: 2026-01-01\n",
        ..TRAIL
    },
    Kind {
        id: "code-source-changed",
        finds: "Another source that lists an error code of an operation.",
        families: &[Family::OperationCode],
        facts: &["from"],
        how: ANY,
        says: |event| format!("{} rests on {}; it was {}.", event.subject(), event.now(), event.was()),
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
        finds: "A source that a service declares.",
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
        finds: "A source that a service declares no more.",
        families: SOURCE,
        how: &[How::Removed],
        says: |event| format!("{} is no longer declared.", capital(event)),
        case: declared!(
            "   sdk: {title: things-sdk 1, level: second_witness}\n-  copy: {title: an older copy, level: documented}\n",
            " read: {response: 'none, rest from sdk', otherwise: whole}\n"
        ),
        ..TRAIL
    },
    Kind {
        id: "source-changed",
        finds: "Another version, title or level of a source.",
        so: "Only maintainers see it. Facts that rest on the source are as sure as it is.",
        families: SOURCE,
        facts: &["title", "level"],
        how: ANY,
        says: |event| format!("{} is {}; it was {}.", capital(event), event.now(), event.was()),
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
