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
        finds: "A new operation.",
        so: "It can be called.",
        families: OPERATION,
        how: &[How::Added],
        effect: |_| Effect::ADDS,
        says: |event| format!("{} is new.", event.subject()),
        case: "# file: operations/make.yaml\n+operation: MakeThing\n+summary: Makes a thing.\n+request: POST /things\n+group: things\n+source: things\n+safety: write\n",
        ..KIND
    },
    Kind {
        id: "operation-removed",
        finds: "A removed operation.",
        so: "Its request type, its response type and its method are removed.",
        families: OPERATION,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES.released(Released::Refused),
        says: |event| format!("{} is removed.", event.subject()),
        case: "# file: operations/make.yaml\n-operation: MakeThing\n-summary: Makes a thing.\n-request: POST /things\n-group: things\n-source: things\n-safety: write\n",
        ..KIND
    },
    Kind {
        id: "operation-renamed",
        finds: "An operation with a different id.",
        so: "Its types and its method are renamed; the HTTP request stays the same.",
        families: OPERATION,
        how: &[How::Renamed],
        effect: |_| Effect::RENAMES,
        says: |event| format!("{} is renamed to {}.", event.was(), event.now()),
        case: "-operation: ListThings\n+operation: ListAllThings\n",
        ..KIND
    },
    Kind {
        id: "operation-moved",
        finds: "An operation in a different group.",
        so: "Its types move to another module, its method to another accessor.",
        families: OPERATION,
        facts: &["group"],
        how: CHANGED,
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("{} moves to the group {} (was {}).", event.subject(), event.now(), event.was()),
        case: "-group: things\n+group: others\n# patch: service.yaml\n groups:\n   others: {title: Others, doc: Other things.}\n# file: operations/show.yaml\n operation: ShowThing\n summary: Shows a thing.\n request: GET /thing\n group: things\n source: thing\n safety: read\n# file: operations/other.yaml\n operation: ShowOther\n summary: Shows another thing.\n request: GET /other\n group: others\n source: other\n safety: read\n",
        ..KIND
    },
    Kind {
        id: "path-changed",
        finds: "A different path.",
        so: "Released clients call the old path until it is removed.",
        families: OPERATION,
        facts: &["path"],
        how: CHANGED,
        effect: |_| Effect::RESENDS,
        says: |event| format!("{} calls {} instead of {}.", event.subject(), event.now(), event.was()),
        case: "-request: GET /things\n+request: GET /v2/things\n",
        ..KIND
    },
    Kind {
        id: "method-changed",
        finds: "A different HTTP method.",
        so: "Released clients use the old method until the server rejects it.",
        families: OPERATION,
        facts: &["method"],
        how: CHANGED,
        effect: |_| Effect::RESENDS,
        says: |event| format!("{} uses {} instead of {}.", event.subject(), event.now(), event.was()),
        case: "-request: GET /things\n+request: POST /things\n",
        ..KIND
    },
    Kind {
        id: "encoding-changed",
        finds: "A different encoding of the body.",
        so: "Released clients still send the old one, which the server may reject.",
        families: OPERATION,
        facts: &["encoding"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| match event.how {
            How::Unset => format!("{} sends its body as JSON (was {}).", event.subject(), event.was()),
            _ => format!("{} sends its body as {}.", event.subject(), event.now()),
        },
        case: " request: POST /things\n safety: write\n+encoding: form\n body:\n   name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "body-reshaped",
        finds: "A body that is one value instead of parameters by name, or the reverse.",
        so: "Released clients still send the old body, which the server may reject.",
        families: OPERATION,
        facts: &["body"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| match event.how {
            How::Unset => format!("{} sends parameters by name in its body (was one value).", event.subject()),
            _ => format!("{} sends one value as its body.", event.subject()),
        },
        case: " request: POST /things\n safety: write\n-body:\n-  body: {type: list of text, max_items: 9, doc: Names of things.}\n+body: {type: list of text, max_items: 9, doc: Names of things.}\n",
        ..KIND
    },
    Kind {
        id: "media-type-changed",
        finds: "A different media type of the body.",
        so: "Released clients still send the old one, which the server may reject.",
        families: OPERATION,
        facts: &["media_type"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| match event.how {
            How::Unset => {
                format!("{} sends its body without a media type of its own (was {}).", event.subject(), event.was())
            }
            _ => format!("{} sends its body as {}.", event.subject(), event.now()),
        },
        case: " request: POST /things\n safety: write\n-media_type: image/png\n+media_type: image/jpeg\n body: bytes\n",
        ..KIND
    },
    Kind {
        id: "retiring-announced",
        finds: "The vendor deprecates the operation.",
        so: "Its method is deprecated: callers get a compiler warning.",
        families: RETIRING,
        how: &[How::Added],
        effect: |_| Effect::DOCS.compiles(Compiles::Warns),
        says: |event| format!("{} marks its method as deprecated.", event.operation().unwrap_or_default()),
        case: "+retiring: {note: It goes next year.}\n",
        ..KIND
    },
    Kind {
        id: "retiring-withdrawn",
        finds: "The vendor no longer deprecates the operation.",
        so: "Its method is no longer deprecated.",
        families: RETIRING,
        how: &[How::Removed],
        says: |event| format!("{} no longer marks its method as deprecated.", event.operation().unwrap_or_default()),
        case: "-retiring: {note: It goes next year.}\n",
        ..KIND
    },
    Kind {
        id: "replacement-changed",
        finds: "A different replacement, or different wording, of a deprecation notice.",
        so: "The compiler warning changes.",
        families: RETIRING,
        facts: &["replaced_by", "note"],
        how: ANY,
        case: "-retiring: {note: It goes next year.}\n+retiring: {note: It goes in May.}\n",
        ..KIND
    },
    Kind {
        id: "operation-described",
        finds: "Documentation of an operation changed.",
        so: "Only the documentation changes.",
        families: OPERATION,
        facts: &["summary", "notes"],
        how: ANY,
        when: |event| event.how != How::Changed || !hints::hints(event),
        says: |event| format!("Documentation of {}: {}.", event.subject(), event.now()),
        case: "-summary: Lists things.\n+summary: Lists the things of the caller.\n",
        ..KIND
    },
    Kind {
        id: "source-moved",
        finds: "A different source page of an operation.",
        so: "Links in the crate's documentation change.",
        families: OPERATION,
        facts: &["source"],
        how: CHANGED,
        says: |event| format!("The documentation of {} links to {}.", event.subject(), event.now()),
        case: "-source: things\n+source: all-things\n",
        ..KIND
    },
    Kind {
        id: "success-status-changed",
        finds: "Different HTTP statuses of success.",
        so: "Clients treat every status from 200 to 299 as success; callers that read the status see another one.",
        families: OPERATION,
        facts: &["success"],
        how: ANY,
        says: |event| format!("{} returns HTTP {} (was {}).", event.subject(), event.now(), event.was()),
        case: "+success: 204\n",
        ..KIND
    },
    Kind {
        id: "page-read-again",
        finds: "A different date on which the documentation page was read.",
        so: "Affects maintainers only.",
        families: OPERATION,
        facts: &["read_on"],
        how: ANY,
        effect: |_| Effect::TRAIL,
        says: |event| format!("The page of {} was read on {}.", event.subject(), event.now()),
        case: "-read_on: 2026-01-01\n+read_on: 2026-02-01\n",
        ..KIND
    },
];
