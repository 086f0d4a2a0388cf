//! Places that credentials come from: what programs find, or no longer find, when they state none.

use crate::effect::{Bump, Effect, Movement, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const SOURCE: &[Family] = &[Family::CredentialSource];
const OTHER: &[Family] = &[Family::OtherCredentials];
const ADDED: &[How] = &[How::Added];
const REMOVED: &[How] = &[How::Removed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];
const KEYS: &[&str] = &["access_key", "secret_key", "security_token", "account"];
const METADATA: &[&str] = &[
    "address",
    "path",
    "object",
    "expires_at",
    "session.path",
    "session.lifetime_header",
    "session.token_header",
    "session.without",
];

/// The crate looks elsewhere of its own accord: programs that set up the old place find nothing.
const MOVES: Effect = Effect::DOCS.movement(Movement::Alters).floor(Bump::Major);

/// A case: lines of `credentials:` behind a signature that can use them.
macro_rules! sources {
    ($($line:literal)*) => {
        concat!(
            "# patch: service.yaml\n",
            "   token: {header: X-Token}\n",
            "   signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date, session_header: X-Session}\n",
            " credentials:\n",
            "   environment: {keys: {access_key: THINGS_KEY, secret_key: THINGS_SECRET}}\n",
            $($line, "\n",)*
        )
    };
}

/// The same with the metadata service.
macro_rules! metadata {
    ($($line:literal)*) => {
        sources!(
            "   metadata:"
            "     address: http://169.254.169.254"
            "     path: /keys"
            "     object: keys"
            "     keys: {access_key: key, secret_key: secret, security_token: token}"
            "     expires_at: end"
            $($line)*
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "credentials-added",
        finds: "A new credential source.",
        so: "Programs that set no credentials also look there.",
        families: SOURCE,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |event| format!("The credential chain includes {}.", event.subject()),
        case: sources!(
            "+  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}"
        ),
        ..KIND
    },
    Kind {
        id: "credentials-removed",
        finds: "A removed credential source.",
        so: "Programs that store credentials there find none, and its function is removed.",
        families: SOURCE,
        how: REMOVED,
        effect: |_| Effect::REMOVES,
        says: |event| format!("The credential chain no longer includes {}.", event.subject()),
        case: sources!(
            "-  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}"
        ),
        ..KIND
    },
    Kind {
        id: "credentials-renamed",
        finds: "A different name of a part of an access key.",
        so: "Programs that set the old name have no credentials, or incomplete ones.",
        families: SOURCE,
        how: ANY,
        facts: KEYS,
        effect: |_| MOVES,
        says: |event| {
            format!("The `{}` in {} is named {} (was {}).", event.fact, event.subject(), event.now(), event.was())
        },
        case: sources!("-  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}" "+  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: hidden}}"),
        ..KIND
    },
    Kind {
        id: "credentials-moved",
        finds: "A different file or section for credentials.",
        so: "Programs with a file at the old location have no credentials.",
        families: SOURCE,
        how: ANY,
        facts: &["path", "path_variable", "section"],
        when: |event| event.node().key == "profile",
        effect: |_| MOVES,
        says: |event| format!("The `{}` of {} is {} (was {}).", event.fact, event.subject(), event.now(), event.was()),
        case: sources!("-  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}" "+  profile: {path: .things/login, section: things, keys: {access_key: key, secret_key: secret}}"),
        ..KIND
    },
    Kind {
        id: "metadata-call-changed",
        finds: "A different address, path, header or field of the instance metadata service.",
        so: "Released clients get no credentials from it once the old form is removed.",
        families: SOURCE,
        how: &[How::Set, How::Unset, How::Changed, How::Gained, How::Lost],
        facts: METADATA,
        when: |event| event.node().key == "metadata",
        effect: |_| Effect::RESENDS,
        says: |event| format!("The `{}` of the metadata service is {} (was {}).", event.fact, event.now(), event.was()),
        case: sources!("   metadata:" "-    address: http://169.254.169.254" "+    address: http://169.254.169.250" "     path: /keys" "     object: keys" "     keys: {access_key: key, secret_key: secret}" "     expires_at: end" "     renew_before_seconds: 300" "     advice: Give the machine a role."),
        ..KIND
    },
    Kind {
        id: "metadata-lifetime-changed",
        finds: "A different lifetime of metadata sessions, or a different refresh time of credentials.",
        so: "Credentials are fetched earlier or later.",
        families: SOURCE,
        how: &[How::Set, How::Unset, How::Raised, How::Lowered],
        facts: &["session.lifetime_seconds", "renew_before_seconds"],
        effect: |_| Effect::DOCS.movement(Movement::Alters).released(Released::Nothing),
        says: |event| format!("The `{}` of the metadata service is {} (was {}).", event.fact, event.now(), event.was()),
        case: metadata!("-    renew_before_seconds: 300" "+    renew_before_seconds: 600" "     advice: Give the machine a role."),
        ..KIND
    },
    Kind {
        id: "metadata-advice-changed",
        finds: "A different hint for instances without credentials.",
        so: "Only an error message changes.",
        families: SOURCE,
        how: ANY,
        facts: &["advice"],
        effect: |_| Effect::DOCS,
        says: |_| "The error message for instances without credentials changed.".to_owned(),
        case: metadata!("     renew_before_seconds: 300" "-    advice: Give the machine a role." "+    advice: Give the machine an agency."),
        ..KIND
    },
    Kind {
        id: "other-credentials-added",
        finds: "A type of credentials that clients now recognize and reject.",
        so: "Programs that have it set get an error; before, the next source was used.",
        families: OTHER,
        how: ADDED,
        effect: |_| Effect::TIGHTENS.released(Released::Nothing).floor(Bump::Major),
        says: |event| format!("Clients report an error for {}.", event.subject()),
        case: sources!("   profile:" "     path: .things/keys" "     section: things" "     keys: {access_key: key, secret_key: secret}" "+    others: [{title: an identity provider, names: [idp_id]}]"),
        ..KIND
    },
    Kind {
        id: "other-credentials-removed",
        finds: "A type of credentials that clients no longer recognize.",
        so: "It is ignored without an error.",
        families: OTHER,
        how: REMOVED,
        effect: |_| Effect::DOCS.movement(Movement::Removes).floor(Bump::Minor),
        says: |event| format!("Clients ignore {}.", event.subject()),
        case: sources!("   profile:" "     path: .things/keys" "     section: things" "     keys: {access_key: key, secret_key: secret}" "-    others: [{title: an identity provider, names: [idp_id]}]"),
        ..KIND
    },
    Kind {
        id: "other-credentials-preference-changed",
        finds: "A different precedence of an unsupported credential type and an access key in the same source.",
        so: "Where both are set, clients report an error, or use the access key.",
        families: OTHER,
        how: &[How::Set, How::Unset],
        facts: &["preferred"],
        effect: |_| MOVES,
        says: |event| {
            format!(
                "{} {} precedence over an access key in the same source.",
                event.subject(),
                if event.how == How::Set { "takes" } else { "no longer takes" }
            )
        },
        case: sources!("   profile:" "     path: .things/keys" "     section: things" "     keys: {access_key: key, secret_key: secret}" "-    others: [{title: an identity provider, names: [idp_id]}]" "+    others: [{title: an identity provider, names: [idp_id], preferred: true}]"),
        ..KIND
    },
    Kind {
        id: "other-credentials-described",
        finds: "A different title of an unsupported credential type.",
        so: "Only an error message changes.",
        families: OTHER,
        how: ANY,
        facts: &["title"],
        effect: |_| Effect::DOCS,
        says: |event| format!("The error message names it {} (was {}).", event.now(), event.was()),
        case: sources!("   profile:" "     path: .things/keys" "     section: things" "     keys: {access_key: key, secret_key: secret}" "-    others: [{title: an identity provider, names: [idp_id]}]" "+    others: [{title: an outside account, names: [idp_id]}]"),
        ..KIND
    },
];
