//! Types of parameters, and the form in which values go out.

use speclang::model::Type;

use crate::effect::{Bump, Compiles, Effect, Movement, Released, Side};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::kinds::unions;
use crate::tree::Family;

const PARAMETER: &[Family] = &[Family::Parameter];
const FIELD: &[Family] = &[Family::Parameter, Family::Answer];
const CHANGED: &[How] = &[How::Changed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];
pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "parameter-type-widened",
        finds: "An integer or unsigned parameter that now accepts decimals.",
        so: "Its Rust type changes; released clients cannot send the new values.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| widens(event),
        effect: |_| Effect::LOOSENS.compiles(Compiles::Breaks),
        says: |event| format!("{} accepts decimal numbers.", event.subject()),
        case: " query:\n-  size: {type: integer, doc: Size of a thing.}\n+  size: {type: decimal, doc: Size of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-type-narrowed",
        finds: "A decimal parameter that now accepts only integers, or only unsigned ones.",
        so: "Its Rust type changes; the server rejects fractions from released clients.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| narrows(event),
        effect: |_| Effect::TIGHTENS.compiles(Compiles::Breaks),
        says: |event| format!("{} accepts integers only.", event.subject()),
        case: " query:\n-  size: {type: decimal, doc: Size of a thing.}\n+  size: {type: integer, doc: Size of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-sign-changed",
        finds: "An integer parameter that is now unsigned, or an unsigned one that is now an integer.",
        so: "Its Rust type changes; the server rejects negative numbers from released clients, or those above 9223372036854775807.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| changes_sign(event),
        effect: |_| Effect::TIGHTENS.compiles(Compiles::Breaks),
        says: |event| format!("{} is now {} (was {}).", event.subject(), event.now(), event.was()),
        case: " query:\n-  size: {type: integer, doc: Size of a thing.}\n+  size: {type: unsigned, doc: Size of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-becomes-list",
        finds: "A single value that is now a list.",
        so: "Its Rust type becomes a list.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| !was_list(event) && is_list(event),
        effect: |_| Effect::RESENDS.movement(Movement::Loosens).compiles(Compiles::Breaks),
        says: |event| format!("{} takes a list.", event.subject()),
        case: " request: POST /things\n body:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: list of text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-becomes-single",
        finds: "A list that is now a single value.",
        so: "Its Rust type is no longer a list.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| was_list(event) && !is_list(event),
        effect: |_| Effect::RESENDS.movement(Movement::Tightens).compiles(Compiles::Breaks),
        says: |event| format!("{} takes a single value.", event.subject()),
        case: " request: POST /things\n body:\n-  name: {type: list of text, doc: Name of a thing.}\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-type-changed",
        finds: "A different parameter type.",
        so: "Callers must pass another Rust type; the server rejects the old form.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| {
            let is_other = !widens(event) && !narrows(event) && !changes_sign(event);
            is_other && was_list(event) == is_list(event) && !unions::is_about(event)
        },
        effect: |event| Effect::RESENDS.breaks_if(event.rust_differs()),
        says: |event| format!("{} is now {} (was {}).", event.subject(), event.now(), event.was()),
        case: " query:\n-  size: {type: text, doc: Size of a thing.}\n+  size: {type: integer, doc: Size of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "scalar-name-changed",
        finds: "A different name for the same scalar, or none.",
        so: "A named scalar is its plain type in Rust; limits that differ are reported separately.",
        families: FIELD,
        facts: &["scalar_name"],
        how: ANY,
        effect: |_| Effect::TRAIL,
        says: |event| format!("{} takes its limits from {} (was {}).", event.subject(), event.now(), event.was()),
        case: "\
 query:
-  name: {type: text, max_length: 9, doc: Name of a thing.}
+  name: {type: ThingName, doc: Name of a thing.}
 types:
   ThingName: {doc: Name of a thing., scalar: text, max_length: 9}
",
        ..KIND
    },
    Kind {
        id: "boxed-changed",
        finds: "A field of an object that leads back to the object from now on, or no longer, often because another type changed.",
        so: "Its Rust type becomes a `Box`, or no longer is one.",
        families: FIELD,
        facts: &["boxed"],
        how: &[How::Set, How::Unset],
        effect: |_| Effect::RENAMES,
        says: |event| match event.how {
            How::Set => format!("{} leads back to the object, and stands in a `Box`.", event.subject()),
            _ => format!("{} no longer leads back to the object, and is no longer in a `Box`.", event.subject()),
        },
        beside: &["response-field-added"],
        case: "\
 response:
   first: {type: Thing, doc: The first thing.}
 types:
   Thing: {doc: A thing., fields: {part: {type: Part, doc: Its part.}}}
   Part:
     doc: A part.
     fields:
       name: {type: text, doc: Its name.}
+      whole: {type: Thing, doc: What it is a part of.}
",
        ..KIND
    },
    Kind {
        id: "constant-changed",
        finds: "A different constant, or a value that is a constant, or no longer one.",
        so: "New clients send it by default. Released clients send the old one, and fail to decode responses with another constant.",
        families: FIELD,
        facts: &["constant"],
        how: ANY,
        effect: |event| {
            let effect = match event.side() {
                Side::Request => Effect::RESENDS,
                Side::Response => {
                    Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(Bump::Minor)
                }
                Side::Both => Effect::RESENDS.released(Released::Misread),
            };
            // The field comes or goes with it.
            effect.breaks_if(event.how != How::Changed)
        },
        says: |event| format!("{} is always {} (was {}).", event.subject(), event.now(), event.was()),
        case: "\
 request: POST /things
 body:
-  kind: {type: text, constant: small, doc: Kind of a thing.}
+  kind: {type: text, constant: large, doc: Kind of a thing.}
",
        ..KIND
    },
    Kind {
        id: "sent-as-changed",
        finds: "A different wire format of the same value.",
        so: "New clients send different bytes, or read other ones. The server may misread the form that released clients send; released \
             clients fail to read answers of another form.",
        families: FIELD,
        facts: &["sent_as"],
        how: ANY,
        effect: |event| match event.side() {
            Side::Request => Effect::RESENDS,
            Side::Response => Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(Bump::Minor),
            Side::Both => Effect::RESENDS.released(Released::Misread),
        },
        says: |event| format!("{} is sent as {} (was {}).", event.subject(), event.now(), event.was()),
        case: " query:\n-  names: {type: list of text, sent_as: repeated, doc: Names of things.}\n+  names: {type: list of text, sent_as: comma, doc: Names of things.}\n",
        ..KIND
    },
    Kind {
        id: "path-segments-changed",
        finds: "A path parameter that may be several segments from now on, or one alone.",
        so: "Slashes in the value are sent as they are, or as `%2F`.",
        families: PARAMETER,
        facts: &["segments"],
        how: &[How::Set, How::Unset, How::Changed],
        effect: |event| if event.how == How::Set { Effect::LOOSENS.wire() } else { Effect::TIGHTENS.wire() },
        says: |event| format!("{} has {} segments (was {}).", event.subject(), event.now(), event.was()),
        case: "\
 request: GET /things/{id}
 path:
-  id: {type: text, required: true, doc: Id of a thing.}
+  id: {type: text, required: true, segments: many, doc: Id of a thing.}
",
        ..KIND
    },
];

fn widens(event: &Event<'_>) -> bool {
    is(event, "integer", "decimal") || is(event, "unsigned", "decimal")
}

fn narrows(event: &Event<'_>) -> bool {
    is(event, "decimal", "integer") || is(event, "decimal", "unsigned")
}

fn changes_sign(event: &Event<'_>) -> bool {
    is(event, "integer", "unsigned") || is(event, "unsigned", "integer")
}

fn is(event: &Event<'_>, old: &str, new: &str) -> bool {
    event.old_text().as_deref() == Some(old) && event.new_text().as_deref() == Some(new)
}

fn was_list(event: &Event<'_>) -> bool {
    event.old_text().as_deref().is_some_and(is_list_type)
}

fn is_list(event: &Event<'_>) -> bool {
    event.new_text().as_deref().is_some_and(is_list_type)
}

/// Whether the words are those of a list; a union may begin with them.
fn is_list_type(words: &str) -> bool {
    words.parse::<Type>().is_ok_and(|ty| ty.is_list())
}
