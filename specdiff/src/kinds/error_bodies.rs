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
        finds: "A new format of error responses.",
        so: "Released clients do not find the code in it.",
        families: BODY,
        how: ADDED,
        effect: |_| Effect::ADDS.released(Released::Misread),
        says: |event| format!("Error responses are also parsed as {}.", event.subject()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
+  - {code: error_code, message: error_msg}
",
        ..KIND
    },
    Kind {
        id: "error-body-removed",
        finds: "A removed format of error responses.",
        so: "Error responses in this format are no longer parsed.",
        families: BODY,
        how: REMOVED,
        effect: |_| Effect::REMOVES.compiles(Compiles::Fine).floor(crate::effect::Bump::Minor),
        says: |event| format!("Error responses are no longer parsed as {}.", event.subject()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
-  - {code: error_code, message: error_msg}
",
        ..KIND
    },
    Kind {
        id: "error-body-changed",
        finds: "A different path of the second code, the request id or the fields in error responses, or different documentation of when they occur.",
        so: "Released clients do not find what has moved.",
        families: BODY,
        facts: &["or", "request_id", "fields", "doc"],
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
        finds: "Different paths of the code and the message in error responses.",
        so: "Released clients do not find the code.",
        families: BODY,
        how: RENAMED,
        effect: |_| {
            Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(crate::effect::Bump::Minor)
        },
        says: |event| format!("Error responses are parsed as {} instead of {}.", event.now(), event.was()),
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
        finds: "A different order in which the formats of error responses are tried.",
        so: "A body that matches several formats is parsed as another one.",
        families: &[Family::Service],
        facts: &["error_bodies"],
        how: ANY,
        effect: |_| Effect::DOCS.movement(Movement::Alters),
        says: |event| format!("Error responses are tried as {}.", event.now()),
        case: "\
# patch: service.yaml
 error_bodies:
-  - {code: error_code, message: error_msg}
   - {code: code, message: message}
+  - {code: error_code, message: error_msg}
",
        ..KIND
    },
    Kind {
        id: "envelope-success-changed",
        finds: "A different field determines whether a response is a success.",
        so: "Released clients read error responses as successes, or the other way round.",
        families: &[Family::Service],
        facts: &["envelope.success"],
        how: ANY,
        effect: |_| Effect::SILENT,
        says: |event| format!("A response is an error response if {} is false (was {}).", event.now(), event.was()),
        case: "\
# patch: service.yaml
 content_type: application/json
+envelope: {success: ok}
",
        ..KIND
    },
    Kind {
        id: "envelope-data-changed",
        finds: "A different field that holds the response.",
        so: "Released clients do not find the response, or read what it is wrapped in as the response.",
        families: &[Family::Service],
        facts: &["envelope.data"],
        how: ANY,
        effect: |_| {
            Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(crate::effect::Bump::Minor)
        },
        says: |event| format!("The response is in {} (was in {}).", event.now(), event.was()),
        case: "\
# patch: service.yaml
 content_type: application/json
-envelope: {data: result}
+envelope: {data: data}
",
        ..KIND
    },
];
