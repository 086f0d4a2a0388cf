//! Who may call an operation, how often, and what else the call does.

use crate::effect::{Effect, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const OPERATION: &[Family] = &[Family::Operation];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "rate-limit-raised",
        finds: "More calls in the same time.",
        so: "Callers may call more often.",
        families: OPERATION,
        facts: &["rate_limit"],
        how: &[How::Raised, How::Unset],
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| {
            format!(
                "{} may be called more often: {} calls an hour, and it was {}.",
                event.subject(),
                event.now(),
                event.was()
            )
        },
        case: "-rate_limit: 10 per second\n+rate_limit: 20 per second\n",
        ..KIND
    },
    Kind {
        id: "rate-limit-lowered",
        finds: "Fewer calls in the same time.",
        so: "Callers that call as often as before are refused.",
        families: OPERATION,
        facts: &["rate_limit"],
        how: &[How::Lowered, How::Set],
        effect: |_| Effect::TIGHTENS,
        says: |event| {
            format!(
                "{} may be called less often: {} calls an hour, and it was {}.",
                event.subject(),
                event.now(),
                event.was()
            )
        },
        case: "-rate_limit: 10 per second\n+rate_limit: 300 per minute\n",
        ..KIND
    },
    Kind {
        id: "permission-required",
        finds: "A permission that callers now need.",
        so: "Callers without it are refused.",
        families: OPERATION,
        facts: &["permissions"],
        how: &[How::Gained],
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("{} asks for the permission {}.", event.subject(), event.now()),
        case: "-permissions: [\"thing:list\"]\n+permissions: [\"thing:list\", \"thing:view\"]\n",
        ..KIND
    },
    Kind {
        id: "permission-dropped",
        finds: "A permission that callers no longer need.",
        so: "More callers are let in.",
        families: OPERATION,
        facts: &["permissions"],
        how: &[How::Lost],
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| format!("{} no longer asks for the permission {}.", event.subject(), event.was()),
        case: "-permissions: [\"thing:list\", \"thing:view\"]\n+permissions: [\"thing:list\"]\n",
        ..KIND
    },
    Kind {
        id: "permission-retiring",
        finds: "A permission that the vendor marks to go.",
        so: "Callers that are let in by it alone need another one.",
        families: OPERATION,
        facts: &["retiring_permissions"],
        how: &[How::Gained],
        says: |event| format!("The permission {} of {} will go.", event.now(), event.subject()),
        case: "-permissions: [\"thing:list\"]\n+permissions: [\"thing:list (retiring)\"]\n",
        ..KIND
    },
    Kind {
        id: "permission-stays",
        finds: "A permission that the vendor no longer marks to go.",
        so: "Nobody has to do anything.",
        families: OPERATION,
        facts: &["retiring_permissions"],
        how: &[How::Lost],
        says: |event| format!("The permission {} of {} stays.", event.was(), event.subject()),
        case: "-permissions: [\"thing:list (retiring)\"]\n+permissions: [\"thing:list\"]\n",
        ..KIND
    },
    Kind {
        id: "caller-admitted",
        finds: "A kind of account that may now call.",
        so: "More callers are let in.",
        families: OPERATION,
        facts: &["callers"],
        how: &[How::Gained],
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| format!("{} may be called by {}.", event.subject(), event.now()),
        case: "-callers: []\n+callers: [customer]\n",
        ..KIND
    },
    Kind {
        id: "caller-excluded",
        finds: "A kind of account that may no longer call.",
        so: "Such callers are refused.",
        families: OPERATION,
        facts: &["callers"],
        how: &[How::Lost],
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("{} may no longer be called by {}.", event.subject(), event.was()),
        case: "-callers: [customer]\n+callers: []\n",
        ..KIND
    },
    Kind {
        id: "audit-event-changed",
        finds: "Another event in the vendor's audit log.",
        so: "Whoever reads the log looks for another name.",
        families: OPERATION,
        facts: &["audit"],
        how: ANY,
        says: |event| format!("The audit log records {} in place of {}.", event.now(), event.was()),
        case: "-audit: {resource: thing, event: listThings}\n+audit: {resource: thing, event: listAllThings}\n",
        ..KIND
    },
    Kind {
        id: "side-effect-stated",
        finds: "Something more that the call does besides.",
        so: "The same call does more than callers know of.",
        families: OPERATION,
        facts: &["side_effects"],
        how: &[How::Gained],
        effect: |_| Effect::SILENT,
        says: |event| format!("{} also does this: {}", event.subject(), event.new_text().unwrap_or_default()),
        case: "+side_effects: [Marks things as seen.]\n",
        ..KIND
    },
    Kind {
        id: "side-effect-dropped",
        finds: "Something that the call no longer does besides.",
        so: "Callers that relied on it notice nothing but its absence.",
        families: OPERATION,
        facts: &["side_effects"],
        how: &[How::Lost],
        effect: |_| Effect::SILENT,
        says: |event| format!("{} no longer does this: {}", event.subject(), event.old_text().unwrap_or_default()),
        case: "-side_effects: [Marks things as seen.]\n",
        ..KIND
    },
    Kind {
        id: "restriction-added",
        finds: "One more state in which the server refuses.",
        so: "Nothing checks it before sending.",
        families: OPERATION,
        facts: &["restrictions"],
        how: &[How::Gained],
        effect: |_| Effect::TIGHTENS,
        says: |event| {
            format!("{} is refused in one more state: {}", event.subject(), event.new_text().unwrap_or_default())
        },
        case: "+restrictions: [Only owners can list things.]\n",
        ..KIND
    },
    Kind {
        id: "restriction-removed",
        finds: "A state in which the server no longer refuses.",
        so: "More calls go through.",
        families: OPERATION,
        facts: &["restrictions"],
        how: &[How::Lost],
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| format!("{} is no longer refused: {}", event.subject(), event.old_text().unwrap_or_default()),
        case: "-restrictions: [Only owners can list things.]\n",
        ..KIND
    },
];
