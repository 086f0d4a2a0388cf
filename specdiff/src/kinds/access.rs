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
        finds: "A higher rate limit.",
        so: "Callers may send more requests.",
        families: OPERATION,
        facts: &["rate_limit"],
        how: &[How::Raised, How::Unset],
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| {
            format!(
                "{} has a higher rate limit: {} calls per hour (was {}).",
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
        finds: "A lower rate limit.",
        so: "Callers that keep their current rate are throttled.",
        families: OPERATION,
        facts: &["rate_limit"],
        how: &[How::Lowered, How::Set],
        effect: |_| Effect::TIGHTENS,
        says: |event| {
            format!("{} has a lower rate limit: {} calls per hour (was {}).", event.subject(), event.now(), event.was())
        },
        case: "-rate_limit: 10 per second\n+rate_limit: 300 per minute\n",
        ..KIND
    },
    Kind {
        id: "permission-required",
        finds: "A newly required permission.",
        so: "Callers without it are rejected.",
        families: OPERATION,
        facts: &["permissions"],
        how: &[How::Gained],
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("{} requires the permission {}.", event.subject(), event.now()),
        case: "-permissions: [\"thing:list\"]\n+permissions: [\"thing:list\", \"thing:view\"]\n",
        ..KIND
    },
    Kind {
        id: "permission-dropped",
        finds: "A permission that is no longer required.",
        so: "More callers have access.",
        families: OPERATION,
        facts: &["permissions"],
        how: &[How::Lost],
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| format!("{} no longer requires the permission {}.", event.subject(), event.was()),
        case: "-permissions: [\"thing:list\", \"thing:view\"]\n+permissions: [\"thing:list\"]\n",
        ..KIND
    },
    Kind {
        id: "permission-retiring",
        finds: "A permission that the vendor deprecates.",
        so: "Callers that hold only this permission need another one.",
        families: OPERATION,
        facts: &["retiring_permissions"],
        how: &[How::Gained],
        says: |event| format!("The permission {} of {} is deprecated.", event.now(), event.subject()),
        case: "-permissions: [\"thing:list\"]\n+permissions: [\"thing:list (retiring)\"]\n",
        ..KIND
    },
    Kind {
        id: "permission-stays",
        finds: "A permission that the vendor no longer deprecates.",
        so: "No action is needed.",
        families: OPERATION,
        facts: &["retiring_permissions"],
        how: &[How::Lost],
        says: |event| format!("The permission {} of {} is no longer deprecated.", event.was(), event.subject()),
        case: "-permissions: [\"thing:list (retiring)\"]\n+permissions: [\"thing:list\"]\n",
        ..KIND
    },
    Kind {
        id: "caller-admitted",
        finds: "An account type that may now call the operation.",
        so: "More callers have access.",
        families: OPERATION,
        facts: &["callers"],
        how: &[How::Gained],
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| format!("{} can be called by {}.", event.subject(), event.now()),
        case: "-callers: []\n+callers: [customer]\n",
        ..KIND
    },
    Kind {
        id: "caller-excluded",
        finds: "An account type that may no longer call the operation.",
        so: "Callers of this type are rejected.",
        families: OPERATION,
        facts: &["callers"],
        how: &[How::Lost],
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("{} can no longer be called by {}.", event.subject(), event.was()),
        case: "-callers: [customer]\n+callers: []\n",
        ..KIND
    },
    Kind {
        id: "audit-event-changed",
        finds: "A different event in the vendor's audit log.",
        so: "Searches of the audit log need the new name.",
        families: OPERATION,
        facts: &["audit"],
        how: ANY,
        says: |event| format!("The audit log records {} instead of {}.", event.now(), event.was()),
        case: "-audit: {resource: thing, event: listThings}\n+audit: {resource: thing, event: listAllThings}\n",
        ..KIND
    },
    Kind {
        id: "side-effect-stated",
        finds: "A new side effect of the call.",
        so: "The same call does more than before.",
        families: OPERATION,
        facts: &["side_effects"],
        how: &[How::Gained],
        effect: |_| Effect::SILENT,
        says: |event| format!("{} has a new side effect: {}", event.subject(), event.new_text().unwrap_or_default()),
        case: "+side_effects: [Marks things as seen.]\n",
        ..KIND
    },
    Kind {
        id: "side-effect-dropped",
        finds: "A side effect that the call no longer has.",
        so: "Callers that rely on it get no error.",
        families: OPERATION,
        facts: &["side_effects"],
        how: &[How::Lost],
        effect: |_| Effect::SILENT,
        says: |event| {
            format!("{} no longer has this side effect: {}", event.subject(), event.old_text().unwrap_or_default())
        },
        case: "-side_effects: [Marks things as seen.]\n",
        ..KIND
    },
    Kind {
        id: "restriction-added",
        finds: "A new state in which the server rejects the call.",
        so: "It is not checked before sending.",
        families: OPERATION,
        facts: &["restrictions"],
        how: &[How::Gained],
        effect: |_| Effect::TIGHTENS,
        says: |event| {
            format!("{} is rejected in one more state: {}", event.subject(), event.new_text().unwrap_or_default())
        },
        case: "+restrictions: [Only owners can list things.]\n",
        ..KIND
    },
    Kind {
        id: "restriction-removed",
        finds: "A state in which the server no longer rejects the call.",
        so: "More calls succeed.",
        families: OPERATION,
        facts: &["restrictions"],
        how: &[How::Lost],
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| {
            format!("{} is no longer rejected in this state: {}", event.subject(), event.old_text().unwrap_or_default())
        },
        case: "-restrictions: [Only owners can list things.]\n",
        ..KIND
    },
];
