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
        finds: "A new endpoint.",
        so: "Callers can choose it.",
        families: ENDPOINT,
        how: ADDED,
        effect: |_| Effect::ADDS,
        says: |event| format!("{} is new.", event.subject()),
        case: "\
# patch: service.yaml
   main: {url: \"https://things.example\", doc: The only one., default: true}
+  north: {url: \"https://north.example\", doc: The northern one.}
",
        ..KIND
    },
    Kind {
        id: "endpoint-removed",
        finds: "A removed endpoint.",
        so: "Its constant is removed, and released clients cannot reach it.",
        families: ENDPOINT,
        how: REMOVED,
        effect: |_| Effect::REMOVES.released(Released::Refused),
        says: |event| format!("{} is removed, with its constant.", event.subject()),
        case: "\
# patch: service.yaml
   main: {url: \"https://things.example\", doc: The only one., default: true}
-  north: {url: \"https://north.example\", doc: The northern one.}
",
        ..KIND
    },
    Kind {
        id: "endpoint-renamed",
        finds: "An endpoint with a different name.",
        so: "The constant and the region are renamed; the address stays the same.",
        families: ENDPOINT,
        how: RENAMED,
        effect: |_| Effect::RENAMES,
        says: |event| format!("The endpoint {} is renamed to {}.", event.was(), event.now()),
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
        finds: "A different address of an endpoint.",
        so: "New clients call another host; released clients call the old one until it shuts down.",
        families: ENDPOINT,
        facts: &["url"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| format!("Requests go to {} instead of {}.", event.now(), event.was()),
        case: "\
# patch: service.yaml
-  main: {url: \"https://things.example\", doc: The only one., default: true}
+  main: {url: \"https://new.things.example\", doc: The only one., default: true}
",
        ..KIND
    },
    Kind {
        id: "endpoint-default-changed",
        finds: "A different default endpoint.",
        so: "Callers that set no endpoint call another host.",
        families: ENDPOINT,
        facts: &["default"],
        how: &[How::Set],
        effect: |_| Effect::RESENDS.silent().released(Released::Nothing),
        says: |event| format!("{} is the default.", event.subject()),
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
        finds: "Documentation of an endpoint changed.",
        so: "Only the documentation changes.",
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
