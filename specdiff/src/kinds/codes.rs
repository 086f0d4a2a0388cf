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
        finds: "A code that now means success.",
        so: "Calls that failed with it now succeed, and the code is removed from the codes of every operation.",
        families: SERVICE,
        facts: &["success_codes"],
        how: &[How::Gained],
        effect: |event| Effect::SILENT.released(Released::Misread).breaks_if(is_listed(event)),
        says: |event| format!("A response with the code {} is a success, no longer an error.", event.now()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
+success_codes: [T.1]
",
        ..KIND
    },
    Kind {
        id: "success-code-removed",
        finds: "A code that no longer means success.",
        so: "Calls that succeeded with it now fail.",
        families: SERVICE,
        facts: &["success_codes"],
        how: &[How::Lost],
        effect: |_| Effect::SILENT.released(Released::Misread),
        says: |event| format!("A response with the code {} is an error, no longer a success.", event.was()),
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
        so: "It becomes a variant of `CommonCode`. Code that matched it as `Unknown`, or as a code of the operation, no longer matches.",
        families: SERVICE,
        facts: &["any_operation"],
        how: &[How::Gained],
        effect: |event| Effect::ADDS.silent().breaks_if(is_listed(event)).wire_if(repeats(event)),
        says: |event| format!("The code {} is a variant of `CommonCode` for every operation.", event.now()),
        case: "\
# patch: service.yaml
   - {code: code, message: message}
+any_operation: [T.1]
",
        ..KIND
    },
    Kind {
        id: "common-code-removed",
        finds: "A code that not every operation returns any more.",
        so: "Its variant of `CommonCode` is removed.",
        families: SERVICE,
        facts: &["any_operation"],
        how: &[How::Lost],
        effect: |event| Effect::REMOVES.wire_if(repeats(event)),
        says: |event| format!("The code {} is no longer a variant of `CommonCode`.", event.was()),
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
