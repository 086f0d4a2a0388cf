//! Types of parameters, and the form in which values go out.

use crate::effect::{Compiles, Effect, Movement};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const PARAMETER: &[Family] = &[Family::Parameter];
const FIELD: &[Family] = &[Family::Parameter, Family::Answer];
const CHANGED: &[How] = &[How::Changed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];
pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "parameter-type-widened",
        finds: "A whole number that may now be a decimal one.",
        so: "Its Rust type is another one, and old crates cannot say the new values.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| is(event, "integer", "decimal"),
        effect: |_| Effect::LOOSENS.compiles(Compiles::Breaks),
        says: |event| format!("{} takes decimal numbers.", event.subject()),
        case: " query:\n-  size: {type: integer, doc: Size of a thing.}\n+  size: {type: decimal, doc: Size of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-type-narrowed",
        finds: "A decimal number that must now be a whole one.",
        so: "Its Rust type is another one, and the server refuses fractions of old crates.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| is(event, "decimal", "integer"),
        effect: |_| Effect::TIGHTENS.compiles(Compiles::Breaks),
        says: |event| format!("{} takes whole numbers only.", event.subject()),
        case: " query:\n-  size: {type: decimal, doc: Size of a thing.}\n+  size: {type: integer, doc: Size of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-becomes-list",
        finds: "A single value that may now be several.",
        so: "Its Rust type is a list.",
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
        finds: "A list that must now be a single value.",
        so: "Its Rust type is no list.",
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
        finds: "Another type of a parameter.",
        so: "Callers must give another Rust type, and the server refuses the old form.",
        families: PARAMETER,
        facts: &["type"],
        how: CHANGED,
        when: |event| {
            !is(event, "integer", "decimal") && !is(event, "decimal", "integer") && was_list(event) == is_list(event)
        },
        effect: |event| Effect::RESENDS.breaks_if(event.rust_differs()),
        says: |event| format!("{} is {} in place of {}.", event.subject(), event.now(), event.was()),
        case: " query:\n-  size: {type: text, doc: Size of a thing.}\n+  size: {type: integer, doc: Size of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "scalar-name-changed",
        finds: "Another name for the same scalar, or none.",
        so: "A named scalar is its plain type in Rust; limits that differ are told on their own.",
        families: FIELD,
        facts: &["scalar_name"],
        how: ANY,
        effect: |_| Effect::TRAIL,
        says: |event| format!("{} takes its limits from {} in place of {}.", event.subject(), event.now(), event.was()),
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
        id: "sent-as-changed",
        finds: "Another form on the wire for the same value.",
        so: "The new crate sends other bytes. Old crates send a form that the server may misread.",
        families: FIELD,
        facts: &["sent_as"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| format!("{} goes out as {} in place of {}.", event.subject(), event.now(), event.was()),
        case: " query:\n-  names: {type: list of text, sent_as: repeated, doc: Names of things.}\n+  names: {type: list of text, sent_as: comma, doc: Names of things.}\n",
        ..KIND
    },
];

fn is(event: &Event<'_>, old: &str, new: &str) -> bool {
    event.old_text().as_deref() == Some(old) && event.new_text().as_deref() == Some(new)
}

fn was_list(event: &Event<'_>) -> bool {
    event.old_text().is_some_and(|text| text.starts_with("list of "))
}

fn is_list(event: &Event<'_>) -> bool {
    event.new_text().is_some_and(|text| text.starts_with("list of "))
}
