//! Fields of responses, and of bodies of errors.

use crate::effect::{Bump, Compiles, Effect, Movement, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::kinds::hints;
use crate::tree::{Family, Node};

const ANSWER: &[Family] = &[Family::Answer];
const ERROR_FIELD: &[Family] = &[Family::ErrorField];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "answer-added",
        finds: "A field of a response that was not there.",
        so: "Callers can read it.",
        families: ANSWER,
        how: &[How::Added],
        effect: |_| Effect::ADDS,
        says: |event| format!("{} can be read.", event.subject()),
        case: "+response:\n+  count: {type: integer, doc: Number of things.}\n",
        ..KIND
    },
    Kind {
        id: "answer-removed",
        finds: "A field of a response that is gone.",
        so: "Its member is gone; old crates read nothing.",
        families: ANSWER,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES.released(Released::Misread),
        says: |event| format!("{} cannot be read any more; old crates read nothing.", event.subject()),
        case: "-response:\n-  count: {type: integer, doc: Number of things.}\n",
        ..KIND
    },
    Kind {
        id: "answer-renamed",
        finds: "A field of a response under another name on the wire.",
        so: "Old crates read nothing. With `rust_name` callers keep theirs.",
        families: ANSWER,
        how: &[How::Renamed],
        effect: |event| {
            let renamed = Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(Bump::Minor);
            renamed.breaks_if(event.rust_name_differs())
        },
        says: |event| format!("{} comes back in place of {}; old crates read nothing.", event.now(), event.was()),
        case: " response:\n-  count: {type: integer, doc: Number of things.}\n+  total: {type: integer, doc: Number of things.}\n",
        ..KIND
    },
    Kind {
        id: "answer-type-changed",
        finds: "Another type of a field of a response.",
        so: "Its Rust type is another one; old crates may fail to read the whole response.",
        families: ANSWER,
        facts: &["type"],
        how: &[How::Changed],
        effect: |event| {
            let changed = Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(Bump::Minor);
            changed.breaks_if(event.rust_differs())
        },
        says: |event| format!("{} is {} in place of {}.", event.subject(), event.now(), event.was()),
        case: " response:\n-  count: {type: integer, doc: Number of things.}\n+  count: {type: decimal, doc: Number of things.}\n",
        ..KIND
    },
    Kind {
        id: "missing-when-changed",
        finds: "Other words on when a field comes back null, empty or not at all.",
        so: "Callers that rely on the field must know when it is missing.",
        families: ANSWER,
        facts: &["missing_when"],
        how: ANY,
        effect: |_| Effect::DOCS.floor(Bump::Minor),
        says: |event| {
            format!(
                "{} is missing when this holds: {}",
                event.subject(),
                event.new_text().unwrap_or_else(|| "nobody says.".to_owned())
            )
        },
        case: " response:\n-  count: {type: integer, doc: Number of things.}\n+  count: {type: integer, doc: Number of things., missing_when: There are none.}\n",
        ..KIND
    },
    Kind {
        id: "unit-changed",
        finds: "Another field that tells the unit or the currency of an amount.",
        so: "The same number means another amount, and nothing says so.",
        families: ANSWER,
        facts: &["unit", "currency"],
        how: ANY,
        effect: |event| Effect::SILENT.breaks_if(event.fact == "unit" && unit_breaks(event)),
        says: |event| {
            format!("The {} of {} stands in {} in place of {}.", event.fact, event.subject(), event.now(), event.was())
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
        id: "answer-described",
        finds: "Other words on a field of a response.",
        so: "Only documentation reads differently.",
        families: ANSWER,
        facts: &["doc", "required"],
        how: ANY,
        when: |event| event.how != How::Changed || !hints::hints(event),
        says: |event| format!("The documentation of {} says {}.", event.subject(), event.now()),
        case: " response:\n-  count: {type: integer, doc: Number of things.}\n+  count: {type: integer, doc: The number of things.}\n",
        ..KIND
    },
    Kind {
        id: "error-field-added",
        finds: "A field of bodies of errors that was not there.",
        so: "Callers read such fields from the body themselves.",
        families: ERROR_FIELD,
        how: &[How::Added],
        effect: |_| Effect::DOCS.movement(Movement::Adds),
        says: |event| format!("Errors may hold {}.", event.subject()),
        beside: &["error-carries-changed"],
        case: " errors:\n-  T.1: 400\n+  T.1: {status: 400, carries: [left]}\n+error_fields:\n+  left: {type: text, doc: What is left.}\n",
        ..KIND
    },
    Kind {
        id: "error-field-removed",
        finds: "A field of bodies of errors that is gone.",
        so: "Callers that read it from the body find nothing.",
        families: ERROR_FIELD,
        how: &[How::Removed],
        effect: |_| Effect::DOCS.movement(Movement::Removes).compiles(Compiles::Fine).released(Released::Misread),
        says: |event| format!("Errors no longer hold {}.", event.subject()),
        beside: &["error-carries-changed"],
        case: " errors:\n-  T.1: {status: 400, carries: [left]}\n+  T.1: 400\n-error_fields:\n-  left: {type: text, doc: What is left.}\n",
        ..KIND
    },
    Kind {
        id: "error-field-renamed",
        finds: "A field of bodies of errors under another name.",
        so: "Callers that read it from the body must follow.",
        families: ERROR_FIELD,
        how: &[How::Renamed],
        effect: |_| Effect::DOCS.movement(Movement::Alters).released(Released::Misread),
        says: |event| format!("Errors hold {} in place of {}.", event.now(), event.was()),
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
        finds: "Another type, other words or other facts on a field of bodies of errors.",
        so: "Callers read such fields from the body themselves.",
        families: ERROR_FIELD,
        facts: &[
            "type",
            "doc",
            "scalar_name",
            "required",
            "unique",
            "sent_as",
            "secret",
            "missing_when",
            "unit",
            "currency",
            "rust_name",
            "min_length",
            "max_length",
            "min",
            "max",
            "above",
            "scale",
            "pattern",
            "min_items",
            "max_items",
        ],
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
