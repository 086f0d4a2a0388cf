//! Error codes: the catalogue, and what operations list.

use crate::effect::{Bump, Compiles, Effect, Movement, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::kinds::hints;
use crate::tree::{Family, Node};

const CODE: &[Family] = &[Family::Code];
const LISTED: &[Family] = &[Family::OperationCode];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

macro_rules! catalogue {
    ($lines:literal) => {
        concat!(
            "# patch: errors.yaml\n   T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}\n",
            $lines
        )
    };
}

/// The same, with an operation that lists the code.
macro_rules! listed {
    ($lines:literal) => {
        concat!(" errors: {T.2: 404}\n", catalogue!($lines))
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "error-code-added",
        finds: "A new error code in the catalogue.",
        so: "It gets a constant.",
        families: CODE,
        how: &[How::Added],
        effect: |_| Effect::ADDS,
        says: |event| format!("The code {} is new.", event.subject()),
        case: catalogue!("+  T.2: {status: 404, meaning: There is no such thing., retry: never}\n"),
        ..KIND
    },
    Kind {
        id: "error-code-removed",
        finds: "A removed error code in the catalogue.",
        so: "Its constant is removed.",
        families: CODE,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES,
        says: |event| format!("The code {} is removed, with its constant.", event.subject()),
        case: catalogue!("-  T.2: {status: 404, meaning: There is no such thing., retry: never}\n"),
        ..KIND
    },
    Kind {
        id: "error-code-renamed",
        finds: "The same error with a different code.",
        so: "Its constant is renamed; released clients report the new code as `Unknown`.",
        families: CODE,
        how: &[How::Renamed],
        effect: |_| Effect::RENAMES.released(Released::Misread),
        says: |event| format!("{} replaces {}; released clients report `Unknown`.", event.now(), event.was()),
        case: catalogue!(
            "-  T.2: {status: 404, meaning: There is no such thing., retry: never}\n+  T.3: {status: 404, meaning: There is no such thing., retry: never}\n"
        ),
        ..KIND
    },
    Kind {
        id: "error-name-changed",
        finds: "A different name in Rust for the same code.",
        so: "The variant is renamed in every operation that lists it.",
        families: CODE,
        facts: &["name"],
        how: ANY,
        effect: |event| Effect::RENAMES.compiles(Compiles::Fine).breaks_if(has_variant(event)),
        says: |event| format!("The variant {} of {} is renamed to {}.", event.was(), event.subject(), event.now()),
        case: listed!(
            "-  T.2: {status: 404, meaning: There is no such thing., retry: never}\n+  T.2: {name: NoSuchThing, status: 404, meaning: There is no such thing., retry: never}\n"
        ),
        ..KIND
    },
    Kind {
        id: "error-status-changed",
        finds: "A different HTTP status for a code.",
        so: "Code that matches on the status takes another branch.",
        families: &[Family::Code, Family::OperationCode],
        facts: &["status"],
        how: ANY,
        effect: |_| Effect::SILENT,
        says: |event| format!("{} is returned with status {} (was {}).", event.subject(), event.now(), event.was()),
        case: catalogue!(
            "-  T.2: {status: 404, meaning: There is no such thing., retry: never}\n+  T.2: {status: 410, meaning: There is no such thing., retry: never}\n"
        ),
        ..KIND
    },
    Kind {
        id: "error-retry-changed",
        finds: "A different retry classification of an error.",
        so: "The client starts or stops retrying such calls.",
        families: CODE,
        facts: &["retry"],
        how: ANY,
        effect: |_| Effect::RESENDS.released(Released::Nothing).floor(Bump::Major),
        says: |event| format!("Retry after {}: {} (was {}).", event.subject(), event.now(), event.was()),
        case: catalogue!(
            "-  T.2: {status: 404, meaning: There is no such thing., retry: never}\n+  T.2: {status: 404, meaning: There is no such thing., retry: later}\n"
        ),
        ..KIND
    },
    Kind {
        id: "error-described",
        finds: "Documentation of a code changed: its meaning, cause or remedy.",
        so: "Documentation and error messages change.",
        families: &[Family::Code, Family::OperationCode],
        facts: &["meaning", "cause", "remedy"],
        how: ANY,
        when: |event| event.how != How::Changed || event.fact != "meaning" || !hints::hints(event),
        says: |event| format!("The {} of {}: {}.", event.fact, event.subject(), event.now()),
        case: catalogue!(
            "-  T.2: {status: 404, meaning: There is no such thing., retry: never}\n+  T.2: {status: 404, meaning: The thing is gone., retry: never}\n"
        ),
        ..KIND
    },
    Kind {
        id: "error-source-moved",
        finds: "A different page documents a code.",
        so: "Affects maintainers only.",
        families: CODE,
        facts: &["source"],
        how: ANY,
        effect: |_| Effect::TRAIL,
        says: |event| format!("{} is documented on {} (was {}).", event.subject(), event.now(), event.was()),
        case: catalogue!(
            "-  T.2: {status: 404, meaning: There is no such thing., retry: never}\n+  T.2: {status: 404, meaning: There is no such thing., retry: never, source: codes}\n"
        ),
        ..KIND
    },
    Kind {
        id: "operation-code-added",
        finds: "A new error code of an operation.",
        so: "It becomes a variant of the operation's codes. Code that matched it as `Unknown` no longer matches.",
        families: LISTED,
        how: &[How::Added],
        effect: |event| {
            let effect =
                if event.node().rust.exists() { Effect::ADDS.silent() } else { Effect::DOCS.movement(Movement::Adds) };
            effect.wire_if(repeats(event))
        },
        says: |event| format!("{} is a variant of its own, no longer `Unknown`.", event.subject()),
        case: "+errors:\n+  T.1: 400\n",
        ..KIND
    },
    Kind {
        id: "operation-code-removed",
        finds: "A removed error code of an operation.",
        so: "Its variant is removed; if the server still returns it, it is `Unknown`.",
        families: LISTED,
        how: &[How::Removed],
        effect: |event| {
            Effect::DOCS.movement(Movement::Removes).breaks_if(event.rust_differs()).wire_if(repeats(event))
        },
        says: |event| format!("The variant {} is removed.", event.subject()),
        case: "-errors:\n-  T.1: 400\n",
        ..KIND
    },
    Kind {
        id: "error-carries-changed",
        finds: "Different fields of an error code.",
        so: "Callers read such fields from the body themselves.",
        families: LISTED,
        facts: &["carries"],
        how: &[How::Gained, How::Lost],
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(Bump::Minor),
        says: |event| match event.how {
            How::Gained => format!("{} has the field {}.", event.subject(), event.now()),
            _ => format!("{} no longer has the field {}.", event.subject(), event.was()),
        },
        case: "\
 errors:
-  T.1: {status: 400, carries: [left]}
+  T.1: {status: 400, carries: [left, rest]}
   T.2: {status: 400, carries: [rest]}
 error_fields:
   left: {type: text, doc: What is left.}
   rest: {type: text, doc: The rest.}
# patch: errors.yaml
   T.2: {status: 400, meaning: Another parameter is wrong., retry: never}
",
        ..KIND
    },
];

/// Whether an enumeration has a variant for the code.
fn has_variant(event: &Event<'_>) -> bool {
    let code = event.node().key.as_str();
    let Some((service, _)) = event.parents.first() else { return false };
    let of_operation =
        |operation: &Node| operation.parts("error").any(|error| error.key == code && error.rust.exists());
    let of_all =
        service.get("any_operation").is_some_and(|fact| fact.value.to_string().split(", ").any(|known| known == code));
    of_all || service.parts("operation").any(of_operation)
}

/// Whether the client repeats the operation after the code, now or before.
fn repeats(event: &Event<'_>) -> bool {
    let [(old, new), .., (_, operation)] = event.parents.as_slice() else { return false };
    is_repeated(operation) && [old, new].into_iter().any(|service| is_passing(service, &event.node().key))
}

/// Whether a call that fails after this code may succeed later.
pub(super) fn is_passing(service: &Node, code: &str) -> bool {
    service.parts("error code").any(|known| known.key == code && known.said("retry") == "later")
}

/// Whether the client repeats an operation at all: plain writes go out once.
pub(super) fn is_repeated(operation: &Node) -> bool {
    operation.said("safety") != "write" || operation.is("key")
}
