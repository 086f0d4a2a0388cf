//! What clients retry, and how long they wait.

use crate::effect::{Effect, Movement};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const OWNERS: &[Family] = &[Family::Service, Family::Operation];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "retried-responses-changed",
        finds: "Other responses after which a call is retried.",
        so: "Released clients retry as they did before.",
        families: OWNERS,
        facts: &["retry.statuses", "retry.when"],
        how: ANY,
        effect: |_| Effect::DOCS.movement(Movement::Alters),
        says: |event| format!("{} is retried after {} (was {}).", event.subject(), event.now(), event.was()),
        case: "\
# patch: service.yaml
 content_type: application/json
+retry: {statuses: [429, 503]}
",
        ..KIND
    },
    Kind {
        id: "retry-waits-changed",
        finds: "Other headers that say how long a retry waits.",
        so: "Released clients wait for as long as they did before.",
        families: OWNERS,
        facts: &["retry.wait", "retry.limits"],
        how: ANY,
        effect: |_| Effect::DOCS.movement(Movement::Alters),
        says: |event| format!("{} waits according to {} (was {}).", event.subject(), event.now(), event.was()),
        case: "\
-retry: {limits: {remaining: X-Left, reset: X-Reset}}
+retry: {limits: {remaining: X-Left, reset_after: X-Reset}}
",
        ..KIND
    },
];
