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
        finds: "A new optional parameter.",
        so: "Callers can set it.",
        families: PARAMETER,
        how: &[How::Added],
        when: |event| !event.node().is("required") && !event.node().is("constant"),
        effect: |_| Effect::ADDS,
        says: |event| format!("New parameter {}.", event.subject()),
        case: "+query:\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-added-required",
        finds: "A new required parameter.",
        so: "Callers must set it; the server rejects released clients.",
        families: PARAMETER,
        how: &[How::Added],
        when: |event| event.node().is("required"),
        effect: |_| Effect::TIGHTENS.compiles(Compiles::Breaks),
        says: |event| format!("New required parameter {}.", event.subject()),
        case: "+query:\n+  name: {type: text, required: true, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-removed",
        finds: "A removed parameter.",
        so: "Its setter is removed. The spec does not state whether the server rejects or ignores it.",
        families: PARAMETER,
        how: &[How::Removed],
        when: |event| !event.node().is("constant"),
        effect: |_| Effect::REMOVES.released(Released::Refused),
        says: |event| format!("Parameter {} is removed.", event.subject()),
        case: "-query:\n-  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "constant-added",
        finds: "A new parameter that every call sends.",
        so: "New clients send it by default. The spec does not state whether the server rejects released clients, which do not send it.",
        families: PARAMETER,
        how: &[How::Added],
        when: |event| event.node().is("constant"),
        effect: |_| Effect::RESENDS.movement(Movement::Adds),
        says: |event| format!("New constant {}.", event.subject()),
        case: "+query:\n+  kind: {type: text, constant: small, doc: Kind of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "constant-removed",
        finds: "A parameter that calls no longer send.",
        so: "New clients leave it out. The spec does not state whether the server rejects released clients, which send it.",
        families: PARAMETER,
        how: &[How::Removed],
        when: |event| event.node().is("constant"),
        effect: |_| Effect::RESENDS.movement(Movement::Removes),
        says: |event| format!("Constant {} is removed.", event.subject()),
        case: "-query:\n-  kind: {type: text, constant: small, doc: Kind of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-renamed",
        finds: "A parameter with a different name on the wire.",
        so: "Released clients send a name that the server does not know. `rust_name` keeps the name in Rust.",
        families: PARAMETER,
        how: &[How::Renamed],
        when: |event| !is_placeholder(event),
        effect: |event| Effect::RESENDS.breaks_if(event.rust_name_differs()),
        says: |event| format!("Parameter {} replaces {}.", event.now(), event.was()),
        case: " query:\n-  name: {type: text, doc: Name of a thing.}\n+  thing_name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "placeholder-renamed",
        finds: "A renamed path parameter.",
        so: "The name is never sent, so the wire does not change. `rust_name` keeps the name in Rust.",
        families: PARAMETER,
        how: &[How::Renamed],
        when: is_placeholder,
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("Path parameter {} replaces {}, whose name is never sent.", event.now(), event.was()),
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
        finds: "A parameter in a different location: path, query, header or body.",
        so: "Released clients send it where the server does not read it.",
        families: PARAMETER,
        facts: &["place"],
        how: CHANGED,
        effect: |event| Effect::RESENDS.breaks_if(event.rust_differs()),
        says: |event| format!("{} is sent in the {} instead of the {}.", event.subject(), event.now(), event.was()),
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
        finds: "An optional parameter that is now required.",
        so: "Code that does not set it no longer compiles, and the server rejects released clients that omit it.",
        families: PARAMETER,
        facts: &["required"],
        how: &[How::Set],
        effect: |_| Effect::TIGHTENS.compiles(Compiles::Breaks),
        says: |event| format!("{} is now required.", event.subject()),
        case: " query:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: text, required: true, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-becomes-optional",
        finds: "A required parameter that is now optional.",
        so: "It moves from the constructor to a setter; released clients still require it.",
        families: PARAMETER,
        facts: &["required"],
        how: &[How::Unset],
        effect: |_| Effect::LOOSENS.compiles(Compiles::Breaks),
        says: |event| format!("{} is now optional, and no longer an argument of the constructor.", event.subject()),
        case: " query:\n-  name: {type: text, required: true, doc: Name of a thing.}\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "becomes-secret",
        finds: "A value that is now redacted in debug output and logs.",
        so: "Debug output shows `***`. A struct of required parameters that contains it no longer implements `Debug`.",
        families: FIELD,
        facts: &["secret"],
        how: &[How::Set],
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(loses_debug(event)),
        says: |event| format!("{} is redacted in debug output.", event.subject()),
        case: " query:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: text, secret: true, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "no-longer-secret",
        finds: "A value that is no longer redacted in debug output and logs.",
        so: "It appears in logs from now on: make sure that it is not a secret.",
        families: FIELD,
        facts: &["secret"],
        how: &[How::Unset],
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(Bump::Minor),
        says: |event| format!("{} is no longer redacted in debug output.", event.subject()),
        case: " query:\n-  name: {type: text, secret: true, doc: Name of a thing.}\n+  name: {type: text, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "name-in-rust-changed",
        finds: "A different name in Rust for the same name on the wire.",
        so: "Callers must use the new name; nothing else changes.",
        families: &[Family::Parameter, Family::Answer, Family::Type],
        facts: &["rust_name"],
        how: ANY,
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("{} is named {} in Rust (was {}).", event.subject(), event.now(), event.was()),
        case: " query:\n-  nm: {type: text, doc: Name of a thing.}\n+  nm: {type: text, rust_name: name, doc: Name of a thing.}\n",
        ..KIND
    },
    Kind {
        id: "parameter-described",
        finds: "Documentation of a parameter changed.",
        so: "Only the documentation changes.",
        families: PARAMETER,
        facts: &["doc", "missing_when", "unit", "currency"],
        how: ANY,
        when: |event| event.how != How::Changed || !hints::PROSE.contains(&event.fact) || !hints::hints(event),
        says: |event| format!("Documentation of {}: {}.", event.subject(), event.now()),
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
