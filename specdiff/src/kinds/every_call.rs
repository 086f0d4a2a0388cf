//! What a client adds to its calls.

use crate::effect::{Bump, Effect, Movement, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const VALUE: &[Family] = &[Family::CallValue];
const ENDPOINT: &[Family] = &[Family::Endpoint];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "call-value-added",
        finds: "A new parameter of every call.",
        so: "Every request carries it, or a client can set it.",
        families: VALUE,
        how: &[How::Added],
        effect: |_| Effect::ADDS.wire().movement(Movement::Alters),
        says: |event| format!("{} is new.", event.subject()),
        case: "\
# patch: service.yaml
 content_type: application/json
+every_call:
+  header:
+    X-Version: {constant: \"2\", doc: Version of the API.}
",
        ..KIND
    },
    Kind {
        id: "call-value-removed",
        finds: "A parameter of every call that is no longer sent.",
        so: "Requests lack it; clients that set it cannot be built.",
        families: VALUE,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES.wire(),
        says: |event| format!("{} is no longer sent.", event.subject()),
        case: "\
# patch: service.yaml
 content_type: application/json
-every_call:
-  header:
-    X-Version: {constant: \"2\", doc: Version of the API.}
",
        ..KIND
    },
    Kind {
        id: "call-value-renamed",
        finds: "A parameter of every call with another name.",
        so: "Requests carry it under the new name; clients set it by that.",
        families: VALUE,
        how: &[How::Renamed],
        effect: |_| Effect::RENAMES.wire(),
        says: |event| format!("The parameter {} of every call is renamed to {}.", event.was(), event.now()),
        case: "\
# patch: service.yaml
 content_type: application/json
 every_call:
   header:
-    X-Version: {constant: \"2\", doc: Version of the API.}
+    X-Api-Version: {constant: \"2\", doc: Version of the API.}
",
        ..KIND
    },
    Kind {
        id: "call-constant-changed",
        finds: "Another value of a parameter of every call, or another way to set it.",
        so: "The same code sends something else.",
        families: VALUE,
        facts: &["constant", "set_by"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| format!("{} is {} (was {}).", event.subject(), event.now(), event.was()),
        case: "\
# patch: service.yaml
 content_type: application/json
 every_call:
   header:
-    X-Version: {constant: \"2\", doc: Version of the API.}
+    X-Version: {constant: \"3\", doc: Version of the API.}
",
        ..KIND
    },
    Kind {
        id: "call-value-limits-changed",
        finds: "Other limits of a parameter that clients set, or whether they must set it.",
        so: "Clients that set no value, or another one, cannot be built.",
        families: VALUE,
        facts: &["required", "max_length", "pattern"],
        how: ANY,
        effect: |_| Effect::TIGHTENS.released(Released::Refused),
        says: |event| format!("{} of {} is {} (was {}).", event.fact, event.subject(), event.now(), event.was()),
        case: "\
# patch: service.yaml
 content_type: application/json
 every_call:
   header:
-    X-Tenant: {set_by: client, doc: The tenant.}
+    X-Tenant: {set_by: client, required: true, doc: The tenant.}
",
        ..KIND
    },
    Kind {
        id: "call-value-described",
        finds: "Documentation of a parameter of every call changed.",
        so: "Only the documentation changes.",
        families: VALUE,
        facts: &["doc"],
        how: ANY,
        case: "\
# patch: service.yaml
 content_type: application/json
 every_call:
   header:
-    X-Tenant: {set_by: client, doc: The tenant.}
+    X-Tenant: {set_by: client, doc: The tenant of the calls.}
",
        ..KIND
    },
    Kind {
        id: "endpoint-variables-changed",
        finds: "Other variables in the URL of an endpoint.",
        so: "Clients set other values before they can call it.",
        families: ENDPOINT,
        facts: &["variables"],
        how: &[How::Set, How::Unset, How::Gained, How::Lost],
        effect: |_| Effect::RESENDS.floor(Bump::Major),
        says: |event| format!("{} has the variable {} (was {}).", event.subject(), event.now(), event.was()),
        beside: &["endpoint-address-changed"],
        case: "\
# patch: service.yaml
-  main: {url: \"https://things.example\", doc: The only one., default: true}
+  main: {url: \"https://{account}.things.example\", variables: {account: {doc: The account.}}, doc: The only one., default: true}
",
        ..KIND
    },
];
