//! Unions: types that are told apart by their kind of JSON value, and objects that a field tells apart.

use std::collections::BTreeSet;

use speclang::model::Type;

use crate::effect::{Compiles, Effect, Movement, Released, Side};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::{Family, Node};

const MEMBER: &[Family] = &[Family::UnionMember];
const TYPE: &[Family] = &[Family::Type];
const CHANGED: &[How] = &[How::Changed];

macro_rules! union {
    ($lines:literal) => {
        concat!(
            " response:\n   one: {type: One, doc: One thing.}\n   a: {type: ThingA, doc: A thing.}\n   b: {type: ThingB, doc: A thing.}\n types:\n",
            "   ThingA: {doc: A thing., fields: {name: {type: text, doc: Name of the thing.}}}\n",
            "   ThingB: {doc: A thing., fields: {size: {type: integer, doc: Size of the thing.}}}\n",
            $lines
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "parameter-takes-more-types",
        finds: "A parameter that is now a union with more types.",
        so: "Its Rust type is another enumeration; released clients cannot send the new types.",
        families: &[Family::Parameter],
        facts: &["type"],
        how: CHANGED,
        when: |event| gained(event),
        effect: |_| Effect::LOOSENS.compiles(Compiles::Breaks),
        says: |event| format!("{} takes {} (was {}).", event.subject(), event.now(), event.was()),
        case: " request: POST /things\n body:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: text or integer, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-takes-fewer-types",
        finds: "A parameter whose union has lost types.",
        so: "Its Rust type is another one; the server rejects the lost types from released clients.",
        families: &[Family::Parameter],
        facts: &["type"],
        how: CHANGED,
        when: |event| lost(event),
        effect: |_| Effect::TIGHTENS.compiles(Compiles::Breaks),
        says: |event| format!("{} takes {} only (was {}).", event.subject(), event.now(), event.was()),
        case: " request: POST /things\n body:\n-  name: {type: text or integer, doc: Name of a thing.}\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "response-has-more-types",
        finds: "A response field that is now a union with more types.",
        so: "Its Rust type is another enumeration; released clients cannot read the new types.",
        families: &[Family::Answer],
        facts: &["type"],
        how: CHANGED,
        when: |event| gained(event),
        effect: |_| Effect::ADDS.compiles(Compiles::Breaks).released(Released::Misread),
        says: |event| format!("{} is {} (was {}).", event.subject(), event.now(), event.was()),
        case: " response:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: text or integer, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "response-has-fewer-types",
        finds: "A response field whose union has lost types.",
        so: "Its Rust type is another one.",
        families: &[Family::Answer],
        facts: &["type"],
        how: CHANGED,
        when: |event| lost(event),
        effect: |_| Effect::REMOVES,
        says: |event| format!("{} is always {} (was {}).", event.subject(), event.now(), event.was()),
        case: " response:\n-  name: {type: text or integer, doc: Name of a thing.}\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "union-member-added",
        finds: "A new tag of a union in requests.",
        so: "Callers can send objects of its type; code that matches all variants of a union that is not open no longer compiles.",
        families: MEMBER,
        how: &[How::Added],
        when: |event| event.side() == Side::Request,
        effect: |event| Effect::ADDS.breaks_if(!is_open(event)),
        says: |event| format!("{} can be sent.", event.subject()),
        case: "\
 request: POST /things
 body:
   one: {type: One, doc: One thing.}
   b: {type: ThingB, doc: A thing.}
 types:
   ThingA: {doc: A thing., fields: {name: {type: text, doc: Name of the thing.}}}
   ThingB: {doc: A thing., fields: {size: {type: integer, doc: Size of the thing.}}}
-  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA}}}
+  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA, b: ThingB}}}
",
        ..KIND
    },
    Kind {
        id: "union-member-added-to-answers",
        finds: "A new tag of a union in responses.",
        so: "It becomes a variant. In an open union, code that matched it as `Unknown` no longer matches; in another one, released clients \
             cannot read it, and code that matches all variants no longer compiles.",
        families: MEMBER,
        how: &[How::Added],
        when: |event| event.side() != Side::Request,
        effect: |event| {
            if is_open(event) {
                Effect::ADDS.silent()
            } else {
                Effect::ADDS.compiles(Compiles::Breaks).released(Released::Misread)
            }
        },
        says: |event| format!("{} is a variant of its own.", event.subject()),
        case: union!(
            "-  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA}}}\n+  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA, b: ThingB}}}\n"
        ),
        ..KIND
    },
    Kind {
        id: "union-member-removed",
        finds: "A removed tag of a union.",
        so: "Its variant is removed. The server rejects it from released clients, or no longer returns it.",
        families: MEMBER,
        how: &[How::Removed],
        effect: |event| {
            let released = if event.side() == Side::Response { Released::Nothing } else { Released::Refused };
            Effect::REMOVES.released(released)
        },
        says: |event| format!("{} is removed.", event.subject()),
        case: union!(
            "-  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA, b: ThingB}}}\n+  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA}}}\n"
        ),
        ..KIND
    },
    Kind {
        id: "union-member-type-changed",
        finds: "A different type for the same tag of a union.",
        so: "Its variant is another one. Released clients send or read the old type.",
        families: MEMBER,
        facts: &["member_type"],
        how: CHANGED,
        effect: |event| {
            let released = if event.side() == Side::Response { Released::Misread } else { Released::Refused };
            let effect = Effect::RESENDS.released(released).compiles(Compiles::Breaks);
            Effect { wire: event.side() != Side::Response, ..effect }
        },
        says: |event| format!("{} is of the type {} (was {}).", event.subject(), event.now(), event.was()),
        case: union!(
            "-  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA}}}\n+  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingB}}}\n"
        ),
        ..KIND
    },
    Kind {
        id: "union-tag-changed",
        finds: "A different field distinguishes the types of a union.",
        so: "New clients write and read the new field. Released clients write or read the old one.",
        families: TYPE,
        facts: &["tagged_by"],
        how: CHANGED,
        effect: |event| {
            let released = if event.side() == Side::Response { Released::Misread } else { Released::Refused };
            Effect { wire: event.side() != Side::Response, ..Effect::RESENDS.released(released) }
        },
        says: |event| {
            format!("The types of {} are distinguished by {} (was {}).", event.subject(), event.now(), event.was())
        },
        case: union!(
            "-  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA}}}\n+  One: {doc: One of them., union: {tagged_by: type, values: {a: ThingA}}}\n"
        ),
        ..KIND
    },
    Kind {
        id: "union-opened",
        finds: "A union that may now have other tags.",
        so: "Its enumeration gains `Unknown`, and a match needs an arm for it; released clients cannot read other tags.",
        families: TYPE,
        facts: &["open_union"],
        how: &[How::Set],
        effect: |_| Effect::LOOSENS.compiles(Compiles::Breaks).released(Released::Misread),
        says: |event| format!("{} may have other tags.", event.subject()),
        case: union!(
            "-  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA}}}\n+  One: {doc: One of them., union: {tagged_by: kind, open: true, values: {a: ThingA}}}\n"
        ),
        ..KIND
    },
    Kind {
        id: "union-closed",
        finds: "A union that no longer has other tags.",
        so: "`Unknown` is removed, and an object with another tag is an error.",
        families: TYPE,
        facts: &["open_union"],
        how: &[How::Unset],
        effect: |event| {
            let released = if event.side() == Side::Response { Released::Nothing } else { Released::Refused };
            Effect::TIGHTENS.compiles(Compiles::Breaks).movement(Movement::Tightens).released(released)
        },
        says: |event| format!("{} has listed tags only.", event.subject()),
        case: union!(
            "-  One: {doc: One of them., union: {tagged_by: kind, open: true, values: {a: ThingA}}}\n+  One: {doc: One of them., union: {tagged_by: kind, values: {a: ThingA}}}\n"
        ),
        ..KIND
    },
];

fn is_open(event: &Event<'_>) -> bool {
    let says = |node: &Node| node.facts.iter().any(|fact| fact.name == "open_union");
    event.parent().is_some_and(|(_, new)| says(new))
}

/// What stands around the types of a value, and the types that it may be of.
fn members(text: Option<&str>) -> Option<(String, BTreeSet<String>)> {
    let ty: Type = text?.parse().ok()?;
    let item = ty.item();
    let members = match item {
        Type::Union(members) => members.iter().map(ToString::to_string).collect(),
        single => BTreeSet::from([single.to_string()]),
    };
    let words = ty.to_string();
    Some((words.split_at(words.find(&*item.to_string())?).0.trim_end_matches('(').to_owned(), members))
}

fn both(event: &Event<'_>) -> Option<[BTreeSet<String>; 2]> {
    let (old, new) = (members(event.old_text().as_deref())?, members(event.new_text().as_deref())?);
    (old.0 == new.0 && old.1 != new.1).then_some([old.1, new.1])
}

/// Whether the types of a union, or of what is one now, became more or fewer and nothing else changed.
pub(super) fn is_about(event: &Event<'_>) -> bool {
    gained(event) || lost(event)
}

fn gained(event: &Event<'_>) -> bool {
    both(event).is_some_and(|[old, new]| old.is_subset(&new))
}

fn lost(event: &Event<'_>) -> bool {
    both(event).is_some_and(|[old, new]| new.is_subset(&old))
}
