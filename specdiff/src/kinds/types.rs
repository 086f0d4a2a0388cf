//! Named types: what they are, where they stand, and which messages hold them.

use crate::effect::{Bump, Compiles, Effect, Movement, Released, Side};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::kinds::hints;
use crate::tree::Family;

const TYPE: &[Family] = &[Family::Type];
const SET: &[How] = &[How::Set];
const UNSET: &[How] = &[How::Unset];
const CHANGED: &[How] = &[How::Changed];

macro_rules! sent {
    ($mark:literal) => {
        concat!(
            " request: POST /things\n body:\n   name: {type: text, doc: Its name.}\n",
            $mark,
            "  thing: {type: Thing, doc: A thing.}\n response:\n   first: {type: Thing, doc: The first thing.}\n types:\n",
            "   Thing: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}\n",
        )
    };
}

macro_rules! answered {
    ($mark:literal) => {
        concat!(
            " query:\n   kind: {type: ThingKind, doc: Kind of a thing.}\n response:\n   count: {type: integer, doc: Number of things.}\n",
            $mark,
            "  first: {type: ThingKind, doc: Kind of the first thing.}\n types:\n",
            "   ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {doc: The first.}}}}\n",
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "type-added",
        finds: "A new named type.",
        so: "Uses of it are reported separately.",
        families: TYPE,
        how: &[How::Added],
        effect: |event| if event.node().rust.exists() { Effect::ADDS } else { Effect::TRAIL.movement(Movement::Adds) },
        says: |event| format!("The type {} is new.", event.subject()),
        case: "+types:\n+  Thing: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}\n",
        ..KIND
    },
    Kind {
        id: "type-removed",
        finds: "A removed named type.",
        so: "Callers that use it must change.",
        families: TYPE,
        how: &[How::Removed],
        effect: |event| Effect::TRAIL.movement(Movement::Removes).breaks_if(event.rust_differs()),
        says: |event| format!("The type {} is removed.", event.subject()),
        case: "-types:\n-  Thing: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}\n",
        ..KIND
    },
    Kind {
        id: "type-renamed",
        finds: "The same type with a different name.",
        so: "`rust_name` keeps the name in Rust.",
        families: TYPE,
        how: &[How::Renamed],
        effect: |event| Effect::TRAIL.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("The type {} is renamed to {}.", event.was(), event.now()),
        case: " types:\n-  Thing: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}\n+  Object: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}\n",
        ..KIND
    },
    Kind {
        id: "type-kind-changed",
        finds: "A name that is now a different kind of type: a scalar, an enumeration, an object.",
        so: "Every use of it has another Rust type.",
        families: TYPE,
        facts: &["kind"],
        how: CHANGED,
        effect: |event| resends(event).compiles(Compiles::Breaks),
        says: |event| format!("{} is now {} (was {}).", event.subject(), event.now(), event.was()),
        case: " query:\n   size: {type: ThingSize, doc: Size of a thing.}\n types:\n-  ThingSize: {doc: Size of a thing., scalar: text}\n+  ThingSize: {doc: Size of a thing., scalar: integer}\n",
        ..KIND
    },
    Kind {
        id: "type-moved",
        finds: "A type of one operation that is now shared, or the reverse.",
        so: "It moves to another module of the crate.",
        families: TYPE,
        facts: &["module"],
        how: CHANGED,
        effect: |event| Effect::TRAIL.movement(Movement::Alters).breaks_if(event.node().rust.exists()),
        says: |event| {
            format!(
                "{} moves to {} (was {}).",
                event.subject(),
                module(event.new_text().as_ref()),
                module(event.old_text().as_ref())
            )
        },
        case: "\
 query:
   kind: {type: ThingKind, doc: Kind of a thing.}
-types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {doc: The first.}}}}
# file: types/kind.yaml
+type: ThingKind
+doc: Kind of a thing.
+enum: {of: text, values: {a: {doc: The first.}}}
",
        ..KIND
    },
    Kind {
        id: "type-enters-requests",
        finds: "A response type that requests now use as well.",
        so: "It gets a constructor and setters; required fields are no longer an `Option`.",
        families: TYPE,
        facts: &["in_request"],
        how: SET,
        effect: |event| Effect::TRAIL.movement(Movement::Adds).breaks_if(entry_breaks(event)),
        says: |event| format!("{} can be sent.", event.subject()),
        beside: &["parameter-added"],
        case: sent!("+"),
        ..KIND
    },
    Kind {
        id: "type-leaves-requests",
        finds: "A type that only responses use.",
        so: "Its constructor and its setters are removed.",
        families: TYPE,
        facts: &["in_request"],
        how: UNSET,
        effect: |event| Effect::TRAIL.movement(Movement::Removes).breaks_if(event.rust_differs()),
        says: |event| format!("{} can no longer be sent.", event.subject()),
        beside: &["parameter-removed"],
        case: sent!("-"),
        ..KIND
    },
    Kind {
        id: "type-enters-answers",
        finds: "A request type that responses now use as well.",
        so: "An enumeration gets `Unknown` and is no longer `Copy`.",
        families: TYPE,
        facts: &["in_response"],
        how: SET,
        effect: |event| Effect::TRAIL.movement(Movement::Adds).breaks_if(event.rust_differs()),
        says: |event| format!("{} can be returned, with unlisted values.", event.subject()),
        beside: &["response-field-added"],
        case: answered!("+"),
        ..KIND
    },
    Kind {
        id: "type-leaves-answers",
        finds: "A type that only requests use.",
        so: "An enumeration that is not open loses `Unknown`.",
        families: TYPE,
        facts: &["in_response"],
        how: UNSET,
        effect: |event| Effect::TRAIL.movement(Movement::Removes).breaks_if(event.rust_differs()),
        says: |event| format!("{} is no longer returned.", event.subject()),
        beside: &["response-field-removed"],
        case: answered!("-"),
        ..KIND
    },
    Kind {
        id: "enumeration-opened",
        finds: "An enumeration that now accepts unlisted values.",
        so: "Callers can send any value; the type is `Clone`, no longer `Copy`.",
        families: TYPE,
        facts: &["open"],
        how: SET,
        effect: |event| Effect::LOOSENS.breaks_if(event.rust_differs()),
        says: |event| format!("{} accepts unlisted values.", event.subject()),
        case: "\
 query:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., enum: {of: text, open: true, values: {a: {doc: The first.}}}}
",
        ..KIND
    },
    Kind {
        id: "enumeration-closed",
        finds: "An enumeration that no longer accepts unlisted values.",
        so: "Unlisted values are rejected before sending, and `Unknown` is removed where no response uses the type.",
        families: TYPE,
        facts: &["open"],
        how: UNSET,
        effect: |event| Effect::TIGHTENS.breaks_if(event.rust_differs()),
        says: |event| format!("{} accepts listed values only.", event.subject()),
        case: "\
 query:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, open: true, values: {a: {doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {doc: The first.}}}}
",
        ..KIND
    },
    Kind {
        id: "enumeration-form-changed",
        finds: "Enum values that change from text to numbers on the wire, or the reverse.",
        so: "New clients send different bytes in bodies. Code of callers does not change.",
        families: TYPE,
        facts: &["of"],
        how: CHANGED,
        effect: resends,
        says: |event| format!("Values of {} are {} (was {}).", event.subject(), event.now(), event.was()),
        case: "\
 request: POST /things
 safety: write
 body:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {\"1\": {name: First, doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., enum: {of: integer, values: {\"1\": {name: First, doc: The first.}}}}
",
        ..KIND
    },
    Kind {
        id: "meaning-by-key-changed",
        finds: "A different meaning of a field that depends on another field.",
        so: "The same fields must be interpreted differently.",
        families: TYPE,
        facts: &["keyed_by"],
        how: &[How::Gained, How::Lost],
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(Bump::Minor),
        says: |event| match event.how {
            How::Gained => {
                format!("In {}, this now applies: {}", event.subject(), event.new_text().unwrap_or_default())
            }
            _ => format!("In {}, this no longer applies: {}", event.subject(), event.old_text().unwrap_or_default()),
        },
        case: "\
 response:
   thing: {type: Thing, doc: A thing.}
 types:
   Thing:
     doc: A thing.
     fields:
       kind: {type: text, doc: Its kind.}
       value: {type: text, doc: Its value.}
-    keyed_by: {kind: {size: {value: Its height.}}}
+    keyed_by: {kind: {size: {value: Its height.}, name: {value: Its name.}}}
",
        ..KIND
    },
    Kind {
        id: "type-described",
        finds: "Documentation of a type changed.",
        so: "Only the documentation changes.",
        families: TYPE,
        facts: &["doc"],
        how: CHANGED,
        when: |event| !hints::hints(event),
        says: |event| format!("Documentation of {}: {}.", event.subject(), event.now()),
        case: " types:\n-  Thing: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}\n+  Thing: {doc: Some thing., fields: {name: {type: text, doc: Its name.}}}\n",
        ..KIND
    },
];

/// Other bytes in requests; of a type that only answers hold, old crates read something else.
fn resends(event: &Event<'_>) -> Effect {
    let only_read = event.side() == Side::Response;
    if only_read { Effect { wire: false, ..Effect::RESENDS }.released(Released::Misread) } else { Effect::RESENDS }
}

fn module(text: Option<&String>) -> String {
    match text.and_then(|text| text.strip_prefix("operation ")) {
        Some(operation) => format!("the module of `{operation}`"),
        None => "the module `types`".to_owned(),
    }
}

/// Whether an object that gets a constructor changes for those who read it.
fn entry_breaks(event: &Event<'_>) -> bool {
    let (Some(old), Some(new)) = (&event.old, &event.new) else { return false };
    let member = |key: &str| new.parts("field").find(|field| field.key == key).map(|field| field.rust.ty.clone());
    let fields = old.parts("field").any(|field| member(&field.key).is_some_and(|ty| ty != field.rust.ty));
    // A value that begins with something is no `Default`.
    fields || new.rust.ty.starts_with("new(") && new.rust.ty != "new()"
}
