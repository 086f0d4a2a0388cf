//! Parameters, and fields of types that requests hold.

use crate::effect::{Bump, Compiles, Effect, Movement, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::kinds::hints;
use crate::tree::{Family, Node};

const PARAMETER: &[Family] = &[Family::Parameter];
const FIELD: &[Family] = &[Family::Parameter, Family::Answer];
const CHANGED: &[How] = &[How::Changed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "parameter-added",
        finds: "An optional parameter that was not there.",
        so: "Callers can set it.",
        families: PARAMETER,
        how: &[How::Added],
        when: |event| !event.node().is("required"),
        effect: |_| Effect::ADDS,
        says: |event| format!("{} can be set.", event.subject()),
        case: "+query:\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-added-required",
        finds: "A required parameter that was not there.",
        so: "Callers must say it, and the server refuses old crates.",
        families: PARAMETER,
        how: &[How::Added],
        when: |event| event.node().is("required"),
        effect: |_| Effect::TIGHTENS.compiles(Compiles::Breaks),
        says: |event| format!("{} must be said by every caller.", event.subject()),
        case: "+query:\n+  name: {type: text, required: true, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-removed",
        finds: "A parameter that is gone.",
        so: "Its setter is gone. Whether the server refuses it or does not look at it, the spec does not say.",
        families: PARAMETER,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES.released(Released::Refused),
        says: |event| format!("{} cannot be set any more.", event.subject()),
        case: "-query:\n-  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-renamed",
        finds: "A parameter under another name on the wire.",
        so: "Old crates send a name that the server does not know. With `rust_name` callers keep theirs.",
        families: PARAMETER,
        how: &[How::Renamed],
        when: |event| !is_placeholder(event),
        effect: |event| Effect::RESENDS.breaks_if(event.rust_name_differs()),
        says: |event| format!("{} goes out in place of {}.", event.now(), event.was()),
        case: " query:\n-  name: {type: text, doc: Name of a thing.}\n+  thing_name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "placeholder-renamed",
        finds: "A parameter of the path under another name.",
        so: "The name is never sent, so nothing differs on the wire. With `rust_name` callers keep theirs.",
        families: PARAMETER,
        how: &[How::Renamed],
        when: is_placeholder,
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| {
            format!("{} stands in the path in place of {}, whose name is not sent.", event.now(), event.was())
        },
        case: "\
-request: GET /things/{thing_id}
+request: GET /things/{id}
 path:
-  thing_id: {type: text, required: true, doc: Id of the thing.}
+  id: {type: text, required: true, doc: Id of the thing.}
",
        ..KIND
    },
    Kind {
        id: "parameter-moved",
        finds: "A parameter at another place: path, query, header or body.",
        so: "Old crates send it where the server does not look.",
        families: PARAMETER,
        facts: &["place"],
        how: CHANGED,
        effect: |event| Effect::RESENDS.breaks_if(event.rust_differs()),
        says: |event| format!("{} goes out in the {} in place of the {}.", event.subject(), event.now(), event.was()),
        case: "\
 request: POST /things
-query:
-  name: {type: text, doc: Name of a thing.}
+header:
+  name: {type: text, doc: Name of a thing.}
",
        ..KIND
    },
    Kind {
        id: "parameter-becomes-required",
        finds: "An optional parameter that every call must now carry.",
        so: "The compiler asks each caller for it, and the server refuses old crates that leave it out.",
        families: PARAMETER,
        facts: &["required"],
        how: &[How::Set],
        effect: |_| Effect::TIGHTENS.compiles(Compiles::Breaks),
        says: |event| format!("{} must be said by every caller.", event.subject()),
        case: " query:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: text, required: true, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-becomes-optional",
        finds: "A required parameter that may now be left out.",
        so: "It moves from the constructor to a setter; old crates go on asking for it.",
        families: PARAMETER,
        facts: &["required"],
        how: &[How::Unset],
        effect: |_| Effect::LOOSENS.compiles(Compiles::Breaks),
        says: |event| format!("{} may be left out, and the constructor no longer takes it.", event.subject()),
        case: " query:\n-  name: {type: text, required: true, doc: Name of a thing.}\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "becomes-secret",
        finds: "A value that is no longer shown in debug output and logs.",
        so: "Debug output shows stars. A struct of required values that holds it is no `Debug` any more.",
        families: FIELD,
        facts: &["secret"],
        how: &[How::Set],
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(loses_debug(event)),
        says: |event| format!("{} is hidden in debug output.", event.subject()),
        case: " query:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: text, secret: true, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "no-longer-secret",
        finds: "A value that is shown in debug output and logs again.",
        so: "Logs hold what they did not: be sure that it is no secret.",
        families: FIELD,
        facts: &["secret"],
        how: &[How::Unset],
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(Bump::Minor),
        says: |event| format!("{} is shown in debug output.", event.subject()),
        case: " query:\n-  name: {type: text, secret: true, doc: Name of a thing.}\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "name-in-rust-changed",
        finds: "Another name in Rust for the same name on the wire.",
        so: "Callers must follow; nothing else differs.",
        families: &[Family::Parameter, Family::Answer, Family::Type],
        facts: &["rust_name"],
        how: ANY,
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("{} is called {} in Rust in place of {}.", event.subject(), event.now(), event.was()),
        case: " query:\n-  nm: {type: text, doc: Name of a thing.}\n+  nm: {type: text, rust_name: name, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-described",
        finds: "Other words on a parameter.",
        so: "Only documentation reads differently.",
        families: PARAMETER,
        facts: &["doc", "missing_when", "unit", "currency"],
        how: ANY,
        when: |event| event.how != How::Changed || !hints::PROSE.contains(&event.fact) || !hints::hints(event),
        says: |event| format!("The documentation of {} says {}.", event.subject(), event.now()),
        case: " query:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: text, doc: The name of a thing.}\n",
        ..KIND
    },
];

/// Whether the parameter was and is a segment of the path.
fn is_placeholder(event: &Event<'_>) -> bool {
    let in_path = |node: Option<&Node>| node.is_some_and(|node| node.said("place") == "path");
    in_path(event.old.as_deref()) && in_path(event.new.as_deref())
}

/// A struct of required values derives `Debug` only while none of them is secret.
fn loses_debug(event: &Event<'_>) -> bool {
    let several = event.parent().is_some_and(|(old, _)| old.rust.ty.ends_with("Required)"));
    several && event.old.as_ref().is_some_and(|node| node.is("required"))
}
