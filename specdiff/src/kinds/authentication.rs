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
        finds: "Another algorithm or header of the signature.",
        so: "Old crates are refused as soon as the server insists.",
        families: SIGNATURE,
        facts: &["algorithm", "date_header", "session_header", "domain_header"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| {
            format!("Requests are signed with {} in place of {} for `{}`.", event.now(), event.was(), event.fact)
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
        finds: "Signing with an access key as one more way to prove who calls.",
        so: "Callers can use keys in place of tokens.",
        families: SIGNATURE,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |_| "Calls can be signed with an access key.".to_owned(),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
+  signature: {algorithm: HMAC-1, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "signature-removed",
        finds: "Signing with an access key that is no way to prove who calls any more.",
        so: "Clients that hold keys alone are refused.",
        families: SIGNATURE,
        how: REMOVED,
        effect: |_| Effect::TIGHTENS.movement(Movement::Removes).floor(crate::effect::Bump::Major),
        says: |_| "Access keys no longer prove who calls.".to_owned(),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
-  signature: {algorithm: HMAC-1, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "token-added",
        finds: "A token in a header as one more way to prove who calls.",
        so: "Callers can use tokens in place of keys.",
        families: TOKEN,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |_| "Calls can carry a token.".to_owned(),
        case: "\
# patch: service.yaml
+  token: {header: X-Token}
   signature: {algorithm: HMAC-1, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "token-removed",
        finds: "A token that is no way to prove who calls any more.",
        so: "Clients that hold tokens alone are refused.",
        families: TOKEN,
        how: REMOVED,
        effect: |_| Effect::TIGHTENS.movement(Movement::Removes).floor(crate::effect::Bump::Major),
        says: |_| "Tokens no longer prove who calls.".to_owned(),
        case: "\
# patch: service.yaml
-  token: {header: X-Token}
   signature: {algorithm: HMAC-1, date_header: X-Date}
",
        ..KIND
    },
    Kind {
        id: "token-header-changed",
        finds: "Another header for the token.",
        so: "Old crates are refused as soon as the server insists.",
        families: TOKEN,
        facts: &["header"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| format!("The token goes out in {} in place of {}.", event.now(), event.was()),
        case: "# patch: service.yaml\n-  token: {header: X-Token}\n+  token: {header: X-Auth-Token}\n",
        ..KIND
    },
];
