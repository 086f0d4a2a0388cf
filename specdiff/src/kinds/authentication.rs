//! Ways to prove who calls.

use crate::effect::{Effect, Movement};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const SIGNATURE: &[Family] = &[Family::Signature];
const TOKEN: &[Family] = &[Family::Token];
const ADDED: &[How] = &[How::Added];
const REMOVED: &[How] = &[How::Removed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "signature-changed",
        finds: "A different algorithm or header of the signature.",
        so: "Released clients are rejected once the server requires the new one.",
        families: SIGNATURE,
        facts: &["algorithm", "date_header", "session_header", "domain_header"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| {
            format!("Requests are signed with {} instead of {} (`{}`).", event.now(), event.was(), event.fact)
        },
        case: "\
# patch: service.yaml
   token: {header: X-Token}
-  signature: {algorithm: HMAC-1, date_header: X-Date}
+  signature: {algorithm: HMAC-2, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "signature-added",
        finds: "Access key signatures as a new authentication method.",
        so: "Callers can use access keys instead of tokens.",
        families: SIGNATURE,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |_| "Requests can be signed with an access key.".to_owned(),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
+  signature: {algorithm: HMAC-1, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "signature-removed",
        finds: "Access key signatures are no longer an authentication method.",
        so: "Clients that have only access keys are rejected.",
        families: SIGNATURE,
        how: REMOVED,
        effect: |_| Effect::TIGHTENS.movement(Movement::Removes).floor(crate::effect::Bump::Major),
        says: |_| "Access keys are no longer accepted.".to_owned(),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
-  signature: {algorithm: HMAC-1, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "token-added",
        finds: "A token header as a new authentication method.",
        so: "Callers can use tokens instead of access keys.",
        families: TOKEN,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |_| "Requests can be authenticated with a token.".to_owned(),
        case: "\
# patch: service.yaml
+  token: {header: X-Token}
   signature: {algorithm: HMAC-1, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "token-removed",
        finds: "Tokens are no longer an authentication method.",
        so: "Clients that have only tokens are rejected.",
        families: TOKEN,
        how: REMOVED,
        effect: |_| Effect::TIGHTENS.movement(Movement::Removes).floor(crate::effect::Bump::Major),
        says: |_| "Tokens are no longer accepted.".to_owned(),
        case: "\
# patch: service.yaml
-  token: {header: X-Token}
   signature: {algorithm: HMAC-1, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "token-header-changed",
        finds: "A different header for the token.",
        so: "Released clients are rejected once the server requires the new one.",
        families: TOKEN,
        facts: &["header"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| format!("The token is sent in {} instead of {}.", event.now(), event.was()),
        case: "# patch: service.yaml\n-  token: {header: X-Token}\n+  token: {header: X-Auth-Token}\n",
        ..KIND
    },
];
