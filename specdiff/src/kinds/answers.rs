//! Fields of responses, and of bodies of errors.

use crate::effect::{Bump, Compiles, Effect, Movement, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::kinds::{hints, unions};
use crate::tree::{Family, Node};

const ANSWER: &[Family] = &[Family::Answer];
const ERROR_FIELD: &[Family] = &[Family::ErrorField];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "response-field-added",
        finds: "A new response field.",
        so: "Callers can read it.",
        families: ANSWER,
        how: &[How::Added],
        effect: |_| Effect::ADDS,
        says: |event| format!("New response field {}.", event.subject()),
        case: "+response:\n+  count: {type: integer, doc: Number of things.}\n",
        ..KIND
    },
    Kind {
        id: "response-field-removed",
        finds: "A removed response field.",
        so: "The field is removed from the response type; released clients read `None`.",
        families: ANSWER,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES.released(Released::Misread),
        says: |event| format!("Response field {} is removed; released clients read `None`.", event.subject()),
        case: "-response:\n-  count: {type: integer, doc: Number of things.}\n",
        ..KIND
    },
    Kind {
        id: "response-field-renamed",
        finds: "A response field with a different name on the wire.",
        so: "Released clients read `None`. `rust_name` keeps the name in Rust.",
        families: ANSWER,
        how: &[How::Renamed],
        effect: |event| {
            let renamed = Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(Bump::Minor);
            renamed.breaks_if(event.rust_name_differs())
        },
        says: |event| format!("Response field {} replaces {}; released clients read `None`.", event.now(), event.was()),
        case: " response:\n-  count: {type: integer, doc: Number of things.}\n+  total: {type: integer, doc: Number of things.}\n",
        ..KIND
    },
    Kind {
        id: "response-field-type-changed",
        finds: "A different type of a response field.",
        so: "Its Rust type changes; released clients may fail to parse the whole response.",
        families: ANSWER,
        facts: &["type"],
        how: &[How::Changed],
        when: |event| !unions::is_about(event),
        effect: |event| {
            let changed = Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(Bump::Minor);
            changed.breaks_if(event.rust_differs())
        },
        says: |event| format!("{} is now {} (was {}).", event.subject(), event.now(), event.was()),
        case: " response:\n-  count: {type: integer, doc: Number of things.}\n+  count: {type: decimal, doc: Number of things.}\n",
        ..KIND
    },
    Kind {
        id: "missing-when-changed",
        finds: "Documentation of when a response field is null, empty or absent changed.",
        so: "Callers that rely on the field must handle its absence.",
        families: ANSWER,
        facts: &["missing_when"],
        how: ANY,
        effect: |_| Effect::DOCS.floor(Bump::Minor),
        says: |event| {
            format!(
                "{} is absent in this case: {}",
                event.subject(),
                event.new_text().unwrap_or_else(|| "not documented.".to_owned())
            )
        },
        case: " response:\n-  count: {type: integer, doc: Number of things.}\n+  count: {type: integer, doc: Number of things., missing_when: There are none.}\n",
        ..KIND
    },
    Kind {
        id: "unit-changed",
        finds: "A different field holds the unit or the currency of an amount.",
        so: "The same number is a different amount, without an error.",
        families: ANSWER,
        facts: &["unit", "currency"],
        how: ANY,
        effect: |event| Effect::SILENT.breaks_if(event.fact == "unit" && unit_breaks(event)),
        says: |event| {
            format!("The {} of {} is read from {} (was {}).", event.fact, event.subject(), event.now(), event.was())
        },
        case: "\
 response:
   measure: {type: text, doc: Unit of the size.}
   scale: {type: text, doc: Unit of the scale.}
-  size: {type: decimal, doc: Size of a thing., unit: measure}
+  size: {type: decimal, doc: Size of a thing., unit: scale}
",
        ..KIND
    },
    Kind {
        id: "response-field-described",
        finds: "Documentation of a response field changed.",
        so: "Only the documentation changes.",
        families: ANSWER,
        facts: &["doc", "required"],
        how: ANY,
        when: |event| event.how != How::Changed || !hints::hints(event),
        says: |event| format!("Documentation of {}: {}.", event.subject(), event.now()),
        case: " response:\n-  count: {type: integer, doc: Number of things.}\n+  count: {type: integer, doc: The number of things.}\n",
        ..KIND
    },
    Kind {
        id: "error-field-added",
        finds: "A new field of error responses.",
        so: "Callers read it from the body themselves.",
        families: ERROR_FIELD,
        how: &[How::Added],
        effect: |_| Effect::DOCS.movement(Movement::Adds),
        says: |event| format!("Error responses may contain {}.", event.subject()),
        beside: &["error-carries-changed"],
        case: " errors:\n-  T.1: 400\n+  T.1: {status: 400, carries: [left]}\n+error_fields:\n+  left: {type: text, doc: What is left.}\n",
        ..KIND
    },
    Kind {
        id: "error-field-removed",
        finds: "A removed field of error responses.",
        so: "Callers that read it from the body no longer find it.",
        families: ERROR_FIELD,
        how: &[How::Removed],
        effect: |_| Effect::DOCS.movement(Movement::Removes).compiles(Compiles::Fine).released(Released::Misread),
        says: |event| format!("Error responses no longer contain {}.", event.subject()),
        beside: &["error-carries-changed"],
        case: " errors:\n-  T.1: {status: 400, carries: [left]}\n+  T.1: 400\n-error_fields:\n-  left: {type: text, doc: What is left.}\n",
        ..KIND
    },
    Kind {
        id: "error-field-renamed",
        finds: "A field of error responses with a different name.",
        so: "Callers that read it from the body must use the new name.",
        families: ERROR_FIELD,
        how: &[How::Renamed],
        effect: |_| Effect::DOCS.movement(Movement::Alters).released(Released::Misread),
        says: |event| format!("Error responses contain {} instead of {}.", event.now(), event.was()),
        beside: &["error-carries-changed"],
        case: "\
 errors:
-  T.1: {status: 400, carries: [left]}
+  T.1: {status: 400, carries: [rest]}
 error_fields:
-  left: {type: text, doc: What is left.}
+  rest: {type: text, doc: What is left.}
",
        ..KIND
    },
    Kind {
        id: "error-field-changed",
        finds: "A different type, documentation or other property of a field of error responses.",
        so: "Callers read such fields from the body themselves.",
        families: ERROR_FIELD,
        facts: &[
            "type",
            "doc",
            "scalar_name",
            "required",
            "sent_as",
            "secret",
            "missing_when",
            "unit",
            "currency",
            "rust_name",
        ],
        limits: true,
        how: &[How::Set, How::Unset, How::Changed, How::Raised, How::Lowered],
        effect: |event| {
            if event.fact == "type" {
                Effect::DOCS.movement(Movement::Alters).released(Released::Misread)
            } else {
                Effect::DOCS
            }
        },
        case: "\
 errors:
   T.1: {status: 400, carries: [left]}
 error_fields:
-  left: {type: text, doc: What is left.}
+  left: {type: integer, doc: What is left.}
",
        ..KIND
    },
];

/// Whether the accessor of the amount with its unit is gone, or returns another type.
fn unit_breaks(event: &Event<'_>) -> bool {
    let (Some(was), Some((old, new))) = (event.old_text(), event.parent()) else { return false };
    let ty = |node: &Node, name: &str| {
        let found = node.children.iter().find(|child| child.family == Family::Answer && child.key == name);
        found.map(|field| field.rust.ty.clone())
    };
    event.new_text().is_none_or(|is| ty(old, &was) != ty(new, &is))
}
