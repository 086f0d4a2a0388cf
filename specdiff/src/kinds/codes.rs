//! Codes that count for every operation.

use crate::effect::{Effect, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::kinds::errors::{is_passing, is_repeated};
use crate::tree::Family;

const SERVICE: &[Family] = &[Family::Service];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "success-code-added",
        finds: "A code that now counts as success.",
        so: "Calls that failed with it succeed, and the code is no variant of any operation.",
        families: SERVICE,
        facts: &["success_codes"],
        how: &[How::Gained],
        effect: |event| Effect::SILENT.released(Released::Misread).breaks_if(is_listed(event)),
        says: |event| format!("An answer with the code {} is a success now, not an error.", event.now()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
+success_codes: [T.1]
",
        ..KIND
    },
    Kind {
        id: "success-code-removed",
        finds: "A code that no longer counts as success.",
        so: "Calls that succeeded with it fail.",
        families: SERVICE,
        facts: &["success_codes"],
        how: &[How::Lost],
        effect: |_| Effect::SILENT.released(Released::Misread),
        says: |event| format!("An answer with the code {} is an error now, not a success.", event.was()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
-success_codes: [T.1]
",
        ..KIND
    },
    Kind {
        id: "common-code-added",
        finds: "A code that every operation may now return.",
        so: "It is a variant of `CommonCode`. Code that looked for it under `Unknown`, or among an operation's own, no longer finds it there.",
        families: SERVICE,
        facts: &["any_operation"],
        how: &[How::Gained],
        effect: |event| Effect::ADDS.silent().breaks_if(is_listed(event)).wire_if(repeats(event)),
        says: |event| format!("The code {} is one of `CommonCode` for every operation.", event.now()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
+any_operation: [T.1]
",
        ..KIND
    },
    Kind {
        id: "common-code-removed",
        finds: "A code that no longer every operation returns.",
        so: "Its variant of `CommonCode` is gone.",
        families: SERVICE,
        facts: &["any_operation"],
        how: &[How::Lost],
        effect: |event| Effect::REMOVES.wire_if(repeats(event)),
        says: |event| format!("The code {} is none of `CommonCode` any more.", event.was()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
-any_operation: [T.1]
",
        ..KIND
    },
];

/// Whether an operation lists the code as a variant of its own, which it then no longer is.
fn is_listed(event: &Event<'_>) -> bool {
    let word = event.word.as_deref().unwrap_or_default();
    let mut operations = event.old.iter().flat_map(|node| node.parts("operation"));
    operations.any(|operation| operation.parts("error").any(|code| code.key == word && code.rust.exists()))
}

/// Whether the client repeats some operation after the code, now or before.
fn repeats(event: &Event<'_>) -> bool {
    let code = event.word.as_deref().unwrap_or_default();
    let mut sides = event.old.iter().chain(&event.new);
    sides.any(|service| is_passing(service, code) && service.parts("operation").any(is_repeated))
}
