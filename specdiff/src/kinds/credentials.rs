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
            "   signature: {algorithm: HMAC-1, date_header: X-Date, session_header: X-Session}\n",
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
        finds: "A place for credentials that was not there.",
        so: "Programs that state none find them there.",
        families: SOURCE,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |event| format!("Clients without credentials look into {}.", event.subject()),
        case: sources!(
            "+  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}"
        ),
        ..KIND
    },
    Kind {
        id: "credentials-removed",
        finds: "A place for credentials that clients no longer look into.",
        so: "Programs that kept them there are left without, and its function is gone.",
        families: SOURCE,
        how: REMOVED,
        effect: |_| Effect::REMOVES,
        says: |event| format!("Clients no longer look into {}.", event.subject()),
        case: sources!(
            "-  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}"
        ),
        ..KIND
    },
    Kind {
        id: "credentials-renamed",
        finds: "Another name of a part of a key pair.",
        so: "Programs that set the old name are left without credentials, or with half of them.",
        families: SOURCE,
        how: ANY,
        facts: KEYS,
        effect: |_| MOVES,
        says: |event| {
            format!(
                "The `{}` in {} is called {} in place of {}.",
                event.fact,
                event.subject(),
                event.now(),
                event.was()
            )
        },
        case: sources!("-  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}" "+  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: hidden}}"),
        ..KIND
    },
    Kind {
        id: "credentials-moved",
        finds: "Another file or section that holds credentials.",
        so: "Programs whose file stands at the old place are left without credentials.",
        families: SOURCE,
        how: ANY,
        facts: &["path", "path_variable", "section"],
        when: |event| event.node().key == "profile",
        effect: |_| MOVES,
        says: |event| {
            format!("The `{}` of {} is {} in place of {}.", event.fact, event.subject(), event.now(), event.was())
        },
        case: sources!("-  profile: {path: .things/keys, section: things, keys: {access_key: key, secret_key: secret}}" "+  profile: {path: .things/login, section: things, keys: {access_key: key, secret_key: secret}}"),
        ..KIND
    },
    Kind {
        id: "metadata-call-changed",
        finds: "Another address, path, header or member of the service that gives machines their keys.",
        so: "Old crates get no keys from it as soon as the old form goes.",
        families: SOURCE,
        how: &[How::Set, How::Unset, How::Changed, How::Gained, How::Lost],
        facts: METADATA,
        when: |event| event.node().key == "metadata",
        effect: |_| Effect::RESENDS,
        says: |event| {
            format!("The `{}` of the metadata service is {} in place of {}.", event.fact, event.now(), event.was())
        },
        case: sources!("   metadata:" "-    address: http://169.254.169.254" "+    address: http://169.254.169.250" "     path: /keys" "     object: keys" "     keys: {access_key: key, secret_key: secret}" "     expires_at: end" "     renew_before_seconds: 300" "     advice: Give the machine a role."),
        ..KIND
    },
    Kind {
        id: "metadata-lifetime-changed",
        finds: "Another lifetime of sessions with the metadata service, or another moment to renew keys.",
        so: "Keys are fetched earlier or later.",
        families: SOURCE,
        how: &[How::Set, How::Unset, How::Raised, How::Lowered],
        facts: &["session.lifetime_seconds", "renew_before_seconds"],
        effect: |_| Effect::DOCS.movement(Movement::Alters).released(Released::Nothing),
        says: |event| {
            format!("The `{}` of the metadata service is {} in place of {}.", event.fact, event.now(), event.was())
        },
        case: metadata!("-    renew_before_seconds: 300" "+    renew_before_seconds: 600" "     advice: Give the machine a role."),
        ..KIND
    },
    Kind {
        id: "metadata-advice-changed",
        finds: "Other advice for machines that get no keys.",
        so: "Only a message reads differently.",
        families: SOURCE,
        how: ANY,
        facts: &["advice"],
        effect: |_| Effect::DOCS,
        says: |_| "The message to machines without keys reads differently.".to_owned(),
        case: metadata!("     renew_before_seconds: 300" "-    advice: Give the machine a role." "+    advice: Give the machine an agency."),
        ..KIND
    },
    Kind {
        id: "other-credentials-added",
        finds: "A kind of credentials that clients now recognise and refuse.",
        so: "Programs whose environment sets it go on no further: they are told so, where they went on with the next place before.",
        families: OTHER,
        how: ADDED,
        effect: |_| Effect::TIGHTENS.released(Released::Nothing).floor(Bump::Major),
        says: |event| format!("Clients that find {} refuse it with a reason.", event.subject()),
        case: sources!("   profile:" "     path: .things/keys" "     section: things" "     keys: {access_key: key, secret_key: secret}" "+    others: [{title: an identity provider, names: [idp_id]}]"),
        ..KIND
    },
    Kind {
        id: "other-credentials-removed",
        finds: "A kind of credentials that clients no longer recognise.",
        so: "It is passed over without a word.",
        families: OTHER,
        how: REMOVED,
        effect: |_| Effect::DOCS.movement(Movement::Removes).floor(Bump::Minor),
        says: |event| format!("Clients pass over {} without a word.", event.subject()),
        case: sources!("   profile:" "     path: .things/keys" "     section: things" "     keys: {access_key: key, secret_key: secret}" "-    others: [{title: an identity provider, names: [idp_id]}]"),
        ..KIND
    },
    Kind {
        id: "other-credentials-preference-changed",
        finds: "Whether another kind of credentials goes before a key pair in the same place.",
        so: "With both in one place clients refuse, or go on with the key pair.",
        families: OTHER,
        how: &[How::Set, How::Unset],
        facts: &["preferred"],
        effect: |_| MOVES,
        says: |event| {
            format!(
                "{} {} before a key pair in the same place.",
                event.subject(),
                if event.how == How::Set { "goes" } else { "no longer goes" }
            )
        },
        case: sources!("   profile:" "     path: .things/keys" "     section: things" "     keys: {access_key: key, secret_key: secret}" "-    others: [{title: an identity provider, names: [idp_id]}]" "+    others: [{title: an identity provider, names: [idp_id], preferred: true}]"),
        ..KIND
    },
    Kind {
        id: "other-credentials-described",
        finds: "Another title of a kind of credentials that clients refuse.",
        so: "Only a message reads differently.",
        families: OTHER,
        how: ANY,
        facts: &["title"],
        effect: |_| Effect::DOCS,
        says: |event| format!("The message calls it {} in place of {}.", event.now(), event.was()),
        case: sources!("   profile:" "     path: .things/keys" "     section: things" "     keys: {access_key: key, secret_key: secret}" "-    others: [{title: an identity provider, names: [idp_id]}]" "+    others: [{title: an outside account, names: [idp_id]}]"),
        ..KIND
    },
];
