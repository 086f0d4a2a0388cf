//! Ways to prove who calls.

use crate::effect::{Effect, Movement};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const SIGNATURE: &[Family] = &[Family::Signature];
const TOKEN: &[Family] = &[Family::Token];
const METHOD: &[Family] = &[Family::AuthMethod];
const METHODS: &[Family] = &[Family::Token, Family::AuthMethod];
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
-  signature: {algorithm: HMAC-1, date_header: X-Date, signer: brought}
+  signature: {algorithm: HMAC-2, date_header: X-Date, signer: brought}
",
        ..KIND
    },
    Kind {
        id: "signer-changed",
        finds: "Programs bring what signs, or no longer have to.",
        so: "A client that is built without a signer is refused where programs bring it.",
        families: SIGNATURE,
        facts: &["signer"],
        how: ANY,
        effect: |_| Effect::TIGHTENS,
        says: |event| match event.how {
            How::Unset => "Clients sign by themselves.".to_owned(),
            _ => "Programs bring what signs their requests (`ClientBuilder::signer`).".to_owned(),
        },
        case: "\
# patch: service.yaml
   token: {header: X-Token}
-  signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}
+  signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date, signer: brought}
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
+  signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}
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
-  signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}
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
   signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}
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
   signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}
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
    Kind {
        id: "token-prefix-changed",
        finds: "A different text before the token.",
        so: "Released clients are rejected.",
        families: TOKEN,
        facts: &["prefix"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| format!("The token is sent with the prefix {} instead of {}.", event.now(), event.was()),
        case: "# patch: service.yaml\n-  token: {header: X-Token}\n+  token: {header: X-Token, prefix: \"Bearer \"}\n",
        ..KIND
    },
    Kind {
        id: "auth-variable-changed",
        finds: "A different environment variable of an authentication method.",
        so: "Programs that rely on the variable find no credentials after the update.",
        families: METHODS,
        facts: &["variable", "password_variable"],
        how: ANY,
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(crate::effect::Bump::Minor),
        says: |event| format!("{} reads the variable {} instead of {}.", event.subject(), event.now(), event.was()),
        case: "# patch: service.yaml\n-  token: {header: X-Token}\n+  token: {header: X-Token, environment: THINGS_TOKEN}\n",
        ..KIND
    },
    Kind {
        id: "auth-variables-changed",
        finds: "Different environment variables of keys in headers.",
        so: "Programs that rely on the variables find no credentials after the update.",
        families: METHOD,
        facts: &["variables"],
        how: &[How::Set, How::Unset, How::Changed, How::Gained, How::Lost],
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(crate::effect::Bump::Minor),
        says: |event| format!("{} reads the variable {} (was {}).", event.subject(), event.now(), event.was()),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
-  key: {headers: {X-Key: key}}
+  key: {headers: {X-Key: key}, environment: {key: THINGS_KEY}}
",
        ..KIND
    },
    Kind {
        id: "auth-method-added",
        finds: "A new authentication method.",
        so: "Callers can use it instead of the others.",
        families: METHOD,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |event| format!("Requests can be authenticated with {}.", event.subject()),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
+  basic: {user: id, password: secret}
",
        ..KIND
    },
    Kind {
        id: "auth-method-removed",
        finds: "An authentication method that is no longer supported.",
        so: "Clients that have only its credentials are rejected.",
        families: METHOD,
        how: REMOVED,
        effect: |_| Effect::TIGHTENS.movement(Movement::Removes).floor(crate::effect::Bump::Major),
        says: |event| format!("{} is no longer supported.", event.subject()),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
-  query: {parameter: key}
",
        ..KIND
    },
    Kind {
        id: "auth-method-changed",
        finds: "A different parameter or header of an authentication method.",
        so: "Released clients are rejected once the server requires the new one.",
        families: METHOD,
        facts: &["parameter", "headers"],
        how: &[How::Set, How::Unset, How::Changed, How::Gained, How::Lost],
        effect: |_| Effect::RESENDS,
        says: |event| format!("{} has {} instead of {}.", event.subject(), event.now(), event.was()),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
-  query: {parameter: key}
+  query: {parameter: api_key}
",
        ..KIND
    },
    Kind {
        id: "auth-method-renamed",
        finds: "A different name for a part of an authentication method.",
        so: "Only the documentation changes.",
        families: METHOD,
        facts: &["user", "password"],
        how: ANY,
        effect: |_| Effect::DOCS,
        says: |event| format!("{} is called {} (was {}).", event.fact, event.now(), event.was()),
        case: "\
# patch: service.yaml
   token: {header: X-Token}
-  basic: {user: id, password: secret}
+  basic: {user: id, password: key}
",
        ..KIND
    },
    Kind {
        id: "operation-auth-changed",
        finds: "Different authentication methods for an operation.",
        so: "Callers whose method is no longer among them are rejected.",
        families: &[Family::Operation],
        facts: &["auth"],
        how: ANY,
        // Without credentials the same call goes out without what proves who calls.
        effect: |event| {
            let is_open = |text: Option<String>| text.as_deref() == Some("none");
            Effect::TIGHTENS.wire_if(is_open(event.old_text()) != is_open(event.new_text()))
        },
        says: |event| format!("{} is called with {} instead of {}.", event.subject(), event.now(), event.was()),
        case: "+auth: none\n",
        ..KIND
    },
];
