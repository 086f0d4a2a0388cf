//! Shapes in which errors come.

use crate::effect::{Compiles, Effect, Movement, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const BODY: &[Family] = &[Family::ErrorBody];
const ADDED: &[How] = &[How::Added];
const REMOVED: &[How] = &[How::Removed];
const RENAMED: &[How] = &[How::Renamed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "error-body-added",
        finds: "One more shape in which errors come.",
        so: "Old crates do not find the code in it.",
        families: BODY,
        how: ADDED,
        effect: |_| Effect::ADDS.released(Released::Misread),
        says: |event| format!("Errors are read from {} too.", event.subject()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
+  - {code: error_code, message: error_msg}
",
        ..KIND
    },
    Kind {
        id: "error-body-removed",
        finds: "A shape in which errors no longer come.",
        so: "Bodies of that shape are no longer understood.",
        families: BODY,
        how: REMOVED,
        effect: |_| Effect::REMOVES.compiles(Compiles::Fine).floor(crate::effect::Bump::Minor),
        says: |event| format!("Errors are no longer read from {}.", event.subject()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
-  - {code: error_code, message: error_msg}
",
        ..KIND
    },
    Kind {
        id: "error-body-changed",
        finds: "Another key for the request id in bodies of errors, or other words on when they come.",
        so: "Old crates do not find the request id.",
        families: BODY,
        facts: &["request_id", "doc"],
        how: ANY,
        effect: |_| Effect::DOCS.movement(Movement::Alters).released(Released::Misread),
        says: |event| format!("{} has {} for `{}`.", event.subject(), event.now(), event.fact),
        case: "\
# patch: service.yaml
-  - {code: code, message: message}
+  - {code: code, message: message, request_id: request_id}
",
        ..KIND
    },
    Kind {
        id: "error-body-keys-changed",
        finds: "Other keys of the code and the message in bodies of errors.",
        so: "Old crates do not find the code.",
        families: BODY,
        how: RENAMED,
        effect: |_| {
            Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(crate::effect::Bump::Minor)
        },
        says: |event| format!("Errors are read from {} in place of {}.", event.now(), event.was()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
-  - {code: error_code, message: error_msg, doc: Ordinary refusal.}
+  - {code: error_code, message: error_message, doc: Ordinary refusal.}
",
        ..KIND
    },
    Kind {
        id: "error-bodies-reordered",
        finds: "Another order in which the shapes of errors are tried.",
        so: "A body that suits several is read by another one.",
        families: &[Family::Service],
        facts: &["error_bodies"],
        how: ANY,
        effect: |_| Effect::DOCS.movement(Movement::Alters),
        says: |event| format!("Errors are tried as {}.", event.now()),
        case: "\
# patch: service.yaml
 error_bodies:
-  - {code: error_code, message: error_msg}
   - {code: code, message: message}
+  - {code: error_code, message: error_msg}
",
        ..KIND
    },
];
