//! The service as a whole: its crate, its zone, its wire.

use crate::effect::{Bump, Compiles, Effect, Movement};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const SERVICE: &[Family] = &[Family::Service];
const CHANGED: &[How] = &[How::Changed];
macro_rules! other {
    ($mark:literal) => {
        concat!(
            "# file: /other/service.yaml\n",
            $mark,
            "service: other\n",
            $mark,
            "title: Others\n",
            $mark,
            "doc: Another service.\n",
            $mark,
            "crate: others\n",
            $mark,
            "version: 0.1.0\n",
            $mark,
            "zone: \"+00:00\"\n",
            $mark,
            "length_counts: characters\n",
            $mark,
            "endpoints:\n",
            $mark,
            "  main: {url: \"https://others.example\", doc: The only one., default: true}\n",
            $mark,
            "auth:\n",
            $mark,
            "  token: {header: X-Token}\n",
            $mark,
            "content_type: application/json\n",
            $mark,
            "request_id_header: X-Request-Id\n",
            $mark,
            "pages: \"https://docs.example/{source}\"\n",
            $mark,
            "wire:\n",
            $mark,
            "  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}\n",
            $mark,
            "  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}\n",
            $mark,
            "error_bodies:\n",
            $mark,
            "  - {code: code, message: message}\n",
            $mark,
            "groups: {}\n",
        )
    };
}

const OTHER_ADDED: &str = other!("+");
const OTHER_REMOVED: &str = other!("-");

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "service-added",
        finds: "A new service.",
        so: "It gets its own crate.",
        families: SERVICE,
        how: &[How::Added],
        effect: |_| Effect::ADDS,
        says: |event| format!("{} has its own crate.", event.subject()),
        case: OTHER_ADDED,
        ..KIND
    },
    Kind {
        id: "service-removed",
        finds: "A removed service.",
        so: "Its crate is no longer generated. Its users stay on the last release.",
        families: SERVICE,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES,
        says: |event| format!("{} no longer has a crate.", event.subject()),
        case: OTHER_REMOVED,
        ..KIND
    },
    Kind {
        id: "crate-renamed",
        finds: "A renamed crate.",
        so: "Manifests and imports of callers use the old name.",
        families: SERVICE,
        facts: &["crate"],
        how: CHANGED,
        effect: |_| Effect::RENAMES,
        says: |event| {
            format!("The crate {} is renamed to {}; manifests and imports must be updated.", event.was(), event.now())
        },
        case: "# patch: service.yaml\n-crate: things\n+crate: other-things\n",
        ..KIND
    },
    Kind {
        id: "crate-version-changed",
        finds: "A different crate version.",
        so: "This is the release itself; the other changes determine whether the version bump is sufficient.",
        families: SERVICE,
        facts: &["version"],
        how: CHANGED,
        effect: |_| Effect::TRAIL,
        says: |event| format!("The crate version changes from {} to {}.", event.was(), event.now()),
        case: "# patch: service.yaml\n-version: 0.1.0\n+version: 0.2.0\n",
        ..KIND
    },
    Kind {
        id: "client-renamed",
        finds: "A renamed client type.",
        so: "Every caller uses it.",
        families: SERVICE,
        facts: &["client"],
        how: CHANGED,
        effect: |_| Effect::RENAMES,
        says: |event| format!("The client {} is renamed to {}.", event.was(), event.now()),
        case: "# patch: service.yaml\n version: 0.1.0\n+client: ThingsClient\n",
        ..KIND
    },
    Kind {
        id: "program-added",
        finds: "A new command-line program.",
        so: "It is generated with the library, behind a feature.",
        families: SERVICE,
        facts: &["program"],
        how: &[How::Set],
        effect: |_| Effect::ADDS,
        says: |event| format!("The program {} is part of the crate.", event.now()),
        case: "# patch: service.yaml\n version: 0.1.0\n+program: things\n",
        ..KIND
    },
    Kind {
        id: "program-removed",
        finds: "A removed command-line program.",
        so: "The library stays; scripts that call the program fail after the next installation.",
        families: SERVICE,
        facts: &["program"],
        how: &[How::Unset],
        effect: |_| Effect::REMOVES.compiles(Compiles::Fine).floor(Bump::Major),
        says: |event| format!("The program {} is no longer part of the crate.", event.was()),
        case: "# patch: service.yaml\n version: 0.1.0\n-program: things\n",
        ..KIND
    },
    Kind {
        id: "program-renamed",
        finds: "A renamed command-line program.",
        so: "Scripts use the old name.",
        families: SERVICE,
        facts: &["program"],
        how: CHANGED,
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(Bump::Major),
        says: |event| format!("The program {} is renamed to {}.", event.was(), event.now()),
        case: "# patch: service.yaml\n version: 0.1.0\n-program: things\n+program: objects\n",
        ..KIND
    },
    Kind {
        id: "service-described",
        finds: "A different title, documentation, or documentation address.",
        so: "Only the crate's documentation changes.",
        families: SERVICE,
        facts: &["title", "doc", "pages"],
        how: CHANGED,
        effect: |_| Effect::DOCS,
        says: |event| format!("Documentation of the crate: {}.", event.now()),
        case: "# patch: service.yaml\n-title: Things\n+title: All things\n",
        ..KIND
    },
];
