//! Operations: what is called, who may, what a repeated call does.

use crate::effect::{Compiles, Effect, Movement, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::kinds::hints;
use crate::tree::Family;

const OPERATION: &[Family] = &[Family::Operation];
const RETIRING: &[Family] = &[Family::Retiring];
const CHANGED: &[How] = &[How::Changed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "operation-added",
        finds: "An operation that was not there.",
        so: "It can be called.",
        families: OPERATION,
        how: &[How::Added],
        effect: |_| Effect::ADDS,
        says: |event| format!("{} can be called.", event.subject()),
        case: "# file: operations/make.yaml\n+operation: MakeThing\n+summary: Makes a thing.\n+request: POST /things\n+group: things\n+source: things\n+safety: write\n",
        ..KIND
    },
    Kind {
        id: "operation-removed",
        finds: "An operation that is gone.",
        so: "Its request, its response and its method are gone.",
        families: OPERATION,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES.released(Released::Refused),
        says: |event| format!("{} cannot be called any more.", event.subject()),
        case: "# file: operations/make.yaml\n-operation: MakeThing\n-summary: Makes a thing.\n-request: POST /things\n-group: things\n-source: things\n-safety: write\n",
        ..KIND
    },
    Kind {
        id: "operation-renamed",
        finds: "An operation under another id.",
        so: "Its types and its method have other names; the call is the same.",
        families: OPERATION,
        how: &[How::Renamed],
        effect: |_| Effect::RENAMES,
        says: |event| format!("{} is called {} now.", event.was(), event.now()),
        case: "-operation: ListThings\n+operation: ListAllThings\n",
        ..KIND
    },
    Kind {
        id: "operation-moved",
        finds: "An operation in another group.",
        so: "Its types stand in another module, its method on another accessor.",
        families: OPERATION,
        facts: &["group"],
        how: CHANGED,
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("{} belongs to the group {} in place of {}.", event.subject(), event.now(), event.was()),
        case: "-group: things\n+group: others\n# patch: service.yaml\n groups:\n   others: {title: Others, doc: Other things.}\n# file: operations/show.yaml\n operation: ShowThing\n summary: Shows a thing.\n request: GET /thing\n group: things\n source: thing\n safety: read\n# file: operations/other.yaml\n operation: ShowOther\n summary: Shows another thing.\n request: GET /other\n group: others\n source: other\n safety: read\n",
        ..KIND
    },
    Kind {
        id: "path-changed",
        finds: "Another path.",
        so: "Old crates call the old path until it goes.",
        families: OPERATION,
        facts: &["path"],
        how: CHANGED,
        effect: |_| Effect::RESENDS,
        says: |event| format!("{} calls {} in place of {}.", event.subject(), event.now(), event.was()),
        case: "-request: GET /things\n+request: GET /v2/things\n",
        ..KIND
    },
    Kind {
        id: "method-changed",
        finds: "Another HTTP method.",
        so: "Old crates call with the old method until the server refuses it.",
        families: OPERATION,
        facts: &["method"],
        how: CHANGED,
        effect: |_| Effect::RESENDS,
        says: |event| format!("{} is a {} in place of a {}.", event.subject(), event.now(), event.was()),
        case: "-request: GET /things\n+request: POST /things\n",
        ..KIND
    },
    Kind {
        id: "retiring-announced",
        finds: "The vendor takes the operation out of service.",
        so: "Its method is deprecated: callers get a warning.",
        families: RETIRING,
        how: &[How::Added],
        effect: |_| Effect::DOCS.compiles(Compiles::Warns),
        says: |event| format!("{} warns callers that it will go.", event.operation().unwrap_or_default()),
        case: "+retiring: {note: It goes next year.}\n",
        ..KIND
    },
    Kind {
        id: "retiring-withdrawn",
        finds: "The vendor keeps the operation in service after all.",
        so: "Its method is no longer deprecated.",
        families: RETIRING,
        how: &[How::Removed],
        says: |event| format!("{} no longer warns callers.", event.operation().unwrap_or_default()),
        case: "-retiring: {note: It goes next year.}\n",
        ..KIND
    },
    Kind {
        id: "replacement-changed",
        finds: "Another operation, or other words, in the notice that an operation is retired.",
        so: "The warning that callers get says something else.",
        families: RETIRING,
        facts: &["replaced_by", "note"],
        how: ANY,
        case: "-retiring: {note: It goes next year.}\n+retiring: {note: It goes in May.}\n",
        ..KIND
    },
    Kind {
        id: "operation-described",
        finds: "Other words on an operation.",
        so: "Only documentation reads differently.",
        families: OPERATION,
        facts: &["summary", "notes"],
        how: ANY,
        when: |event| event.how != How::Changed || !hints::hints(event),
        says: |event| format!("The documentation of {} says {}.", event.subject(), event.now()),
        case: "-summary: Lists things.\n+summary: Lists the things of the caller.\n",
        ..KIND
    },
    Kind {
        id: "source-moved",
        finds: "Another documentation page as the source of an operation.",
        so: "Links of the crate's documentation lead there.",
        families: OPERATION,
        facts: &["source"],
        how: CHANGED,
        says: |event| format!("The documentation of {} links to {}.", event.subject(), event.now()),
        case: "-source: things\n+source: all-things\n",
        ..KIND
    },
    Kind {
        id: "success-status-changed",
        finds: "Other HTTP statuses of success.",
        so: "Clients take every status from 200 to 299 for success; callers that look at the status themselves see another one.",
        families: OPERATION,
        facts: &["success"],
        how: ANY,
        says: |event| format!("{} answers with HTTP {}; it was {}.", event.subject(), event.now(), event.was()),
        case: "+success: 204\n",
        ..KIND
    },
    Kind {
        id: "page-read-again",
        finds: "Another day on which the documentation page was read.",
        so: "Only maintainers see it.",
        families: OPERATION,
        facts: &["read_on"],
        how: ANY,
        effect: |_| Effect::TRAIL,
        says: |event| format!("The page of {} was read on {}.", event.subject(), event.now()),
        case: "-read_on: 2026-01-01\n+read_on: 2026-02-01\n",
        ..KIND
    },
];
