//! Values of enumerations.

use crate::effect::{Effect, Movement, Released, Side};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::kinds::hints;
use crate::tree::Family;

const VALUE: &[Family] = &[Family::EnumValue];

macro_rules! values {
    ($hold:literal, $lines:literal) => {
        concat!(
            $hold,
            "# file: types/kind.yaml\n type: ThingKind\n doc: Kind of a thing.\n enum:\n   of: text\n   values:\n     a: {doc: The first.}\n",
            $lines
        )
    };
    ($lines:literal) => {
        values!(" query:\n   kind: {type: ThingKind, doc: Kind of a thing.}\n", $lines)
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "value-added",
        finds: "A new enum value in requests.",
        so: "Callers can send it.",
        families: VALUE,
        how: &[How::Added],
        when: |event| event.side() == Side::Request,
        effect: |_| Effect::ADDS,
        says: |event| format!("{} can be sent.", event.subject()),
        case: values!("+    b: {doc: The second.}\n"),
        ..KIND
    },
    Kind {
        id: "value-added-to-answers",
        finds: "A new enum value in responses.",
        so: "It becomes a variant. Code that matched it as `Unknown` no longer matches; released clients still report `Unknown`.",
        families: VALUE,
        how: &[How::Added],
        when: |event| event.side() != Side::Request,
        effect: |_| Effect::ADDS.silent(),
        says: |event| format!("{} is a variant of its own, no longer `Unknown`.", event.subject()),
        case: values!(
            " response:\n   kind: {type: ThingKind, doc: Kind of a thing.}\n",
            "+    b: {doc: The second.}\n"
        ),
        ..KIND
    },
    Kind {
        id: "value-removed",
        finds: "A removed enum value.",
        so: "Its variant is removed. The server rejects it from released clients, or no longer returns it.",
        families: VALUE,
        how: &[How::Removed],
        effect: |event| {
            let released = if event.side() == Side::Response { Released::Nothing } else { Released::Refused };
            Effect::REMOVES.released(released)
        },
        says: |event| format!("{} is removed.", event.subject()),
        case: values!("-    b: {doc: The second.}\n"),
        ..KIND
    },
    Kind {
        id: "value-renamed",
        finds: "The same enum value with a different text or number on the wire.",
        so: "New clients send the new one; released clients send the old one, or report the new one as `Unknown`.",
        families: VALUE,
        how: &[How::Renamed],
        effect: |event| {
            let released = if event.side() == Side::Response { Released::Misread } else { Released::Refused };
            let wire = event.side() != Side::Response;
            let effect = Effect::RESENDS.released(released).breaks_if(event.rust_name_differs());
            Effect { wire, ..effect }
        },
        says: |event| format!("{} is {} on the wire (was {}).", event.subject(), event.now(), event.was()),
        case: values!("-    b: {name: Second, doc: The second.}\n+    c: {name: Second, doc: The second.}\n"),
        ..KIND
    },
    Kind {
        id: "variant-renamed",
        finds: "A different name in Rust for the same value.",
        so: "Callers must use the new name; nothing else changes.",
        families: VALUE,
        facts: &["name"],
        how: &[How::Set, How::Unset, How::Changed],
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("The variant {} is renamed to {}.", event.was(), event.now()),
        case: values!("-    b: {doc: The second.}\n+    b: {name: Second, doc: The second.}\n"),
        ..KIND
    },
    Kind {
        id: "value-described",
        finds: "Documentation of an enum value changed.",
        so: "Only the documentation changes.",
        families: VALUE,
        facts: &["doc"],
        how: &[How::Changed],
        when: |event| !hints::hints(event),
        says: |event| format!("Documentation of {}: {}.", event.subject(), event.now()),
        case: values!("-    b: {doc: The second.}\n+    b: {doc: The other.}\n"),
        ..KIND
    },
];
