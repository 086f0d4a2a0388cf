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
        finds: "A value that requests can say.",
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
        finds: "A value that responses can hold.",
        so: "It is a variant now. Code that looked for it under `Unknown` does not find it there any more; old crates still do.",
        families: VALUE,
        how: &[How::Added],
        when: |event| event.side() != Side::Request,
        effect: |_| Effect::ADDS.silent(),
        says: |event| format!("{} comes back as a variant of its own, not as `Unknown`.", event.subject()),
        case: values!(
            " response:\n   kind: {type: ThingKind, doc: Kind of a thing.}\n",
            "+    b: {doc: The second.}\n"
        ),
        ..KIND
    },
    Kind {
        id: "value-removed",
        finds: "A value that is gone.",
        so: "Its variant is gone. The server refuses it from old crates, or no longer sends it.",
        families: VALUE,
        how: &[How::Removed],
        effect: |event| {
            let released = if event.side() == Side::Response { Released::Nothing } else { Released::Refused };
            Effect::REMOVES.released(released)
        },
        says: |event| format!("{} is gone.", event.subject()),
        case: values!("-    b: {doc: The second.}\n"),
        ..KIND
    },
    Kind {
        id: "value-renamed",
        finds: "The same value under another text or number on the wire.",
        so: "The new crate sends the new one; old crates send the old one, or read the new one as `Unknown`.",
        families: VALUE,
        how: &[How::Renamed],
        effect: |event| {
            let released = if event.side() == Side::Response { Released::Misread } else { Released::Refused };
            let wire = event.side() != Side::Response;
            let effect = Effect::RESENDS.released(released).breaks_if(event.rust_name_differs());
            Effect { wire, ..effect }
        },
        says: |event| format!("{} is {} on the wire in place of {}.", event.subject(), event.now(), event.was()),
        case: values!("-    b: {name: Second, doc: The second.}\n+    c: {name: Second, doc: The second.}\n"),
        ..KIND
    },
    Kind {
        id: "variant-renamed",
        finds: "Another name in Rust for the same value.",
        so: "Callers must follow; nothing else differs.",
        families: VALUE,
        facts: &["name"],
        how: &[How::Set, How::Unset, How::Changed],
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("The variant {} is called {} now.", event.was(), event.now()),
        case: values!("-    b: {doc: The second.}\n+    b: {name: Second, doc: The second.}\n"),
        ..KIND
    },
    Kind {
        id: "value-described",
        finds: "Other words on a value.",
        so: "Only documentation reads differently.",
        families: VALUE,
        facts: &["doc"],
        how: &[How::Changed],
        when: |event| !hints::hints(event),
        says: |event| format!("The documentation of {} says {}.", event.subject(), event.now()),
        case: values!("-    b: {doc: The second.}\n+    b: {doc: The other.}\n"),
        ..KIND
    },
];
