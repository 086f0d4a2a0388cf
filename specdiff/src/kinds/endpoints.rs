//! Endpoints of a service.

use crate::effect::{Effect, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const ENDPOINT: &[Family] = &[Family::Endpoint];
const ADDED: &[How] = &[How::Added];
const REMOVED: &[How] = &[How::Removed];
const RENAMED: &[How] = &[How::Renamed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "endpoint-added",
        finds: "An address that was not there.",
        so: "Callers can choose it.",
        families: ENDPOINT,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |event| format!("{} can be chosen.", event.subject()),
        case: "\
# patch: service.yaml
   main: {url: \"https://things.example\", doc: The only one., default: true}
+  north: {url: \"https://north.example\", doc: The northern one.}
",
        ..KIND
    },
    Kind {
        id: "endpoint-removed",
        finds: "An address that is gone.",
        so: "Its constant is gone, and old crates cannot reach it.",
        families: ENDPOINT,
        how: REMOVED,
        effect: |_| Effect::REMOVES.released(Released::Refused),
        says: |event| format!("{} is gone, and so is its constant.", event.subject()),
        case: "\
# patch: service.yaml
   main: {url: \"https://things.example\", doc: The only one., default: true}
-  north: {url: \"https://north.example\", doc: The northern one.}
",
        ..KIND
    },
    Kind {
        id: "endpoint-renamed",
        finds: "An address under another name.",
        so: "The constant and the region have another name; the address is the same.",
        families: ENDPOINT,
        how: RENAMED,
        effect: |_| Effect::RENAMES,
        says: |event| format!("The endpoint {} is called {} now.", event.was(), event.now()),
        case: "\
# patch: service.yaml
   main: {url: \"https://things.example\", doc: The only one., default: true}
-  north: {url: \"https://north.example\", doc: The northern one.}
+  upper: {url: \"https://north.example\", doc: The northern one.}
",
        ..KIND
    },
    Kind {
        id: "endpoint-address-changed",
        finds: "Another address behind the name of an endpoint.",
        so: "The new crate calls another host; old crates stay with the old one until it goes.",
        families: ENDPOINT,
        facts: &["url"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| format!("Calls go to {} in place of {}.", event.now(), event.was()),
        case: "\
# patch: service.yaml
-  main: {url: \"https://things.example\", doc: The only one., default: true}
+  main: {url: \"https://new.things.example\", doc: The only one., default: true}
",
        ..KIND
    },
    Kind {
        id: "endpoint-default-changed",
        finds: "Another endpoint that clients use unless told otherwise.",
        so: "Callers that chose none call another host.",
        families: ENDPOINT,
        facts: &["default"],
        how: &[How::Set],
        effect: |_| Effect::RESENDS.silent().released(Released::Nothing),
        says: |event| format!("Clients use {} unless told otherwise.", event.subject()),
        case: "\
# patch: service.yaml
-  main: {url: \"https://things.example\", doc: The only one., default: true}
+  main: {url: \"https://things.example\", doc: The only one.}
-  north: {url: \"https://north.example\", doc: The northern one.}
+  north: {url: \"https://north.example\", doc: The northern one., default: true}
",
        ..KIND
    },
    Kind {
        id: "endpoint-described",
        finds: "Other words on an endpoint.",
        so: "Only documentation reads differently.",
        families: ENDPOINT,
        facts: &["doc"],
        how: ANY,
        case: "\
# patch: service.yaml
-  main: {url: \"https://things.example\", doc: The only one., default: true}
+  main: {url: \"https://things.example\", doc: The one for all., default: true}
",
        ..KIND
    },
];
